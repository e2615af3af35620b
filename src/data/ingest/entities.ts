import { createHash } from 'node:crypto';
import { z } from 'zod';
import { nameKey, pinyinOf } from '../../names/index.js';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import { shown } from '../table/quote.js';
import { refuse } from '../table/refuse.js';

const BATCH = 5_000;

export const namesakes = defineQuery({
  file: 'ingest/namesakes',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), id: z.string(), dataset: z.string().nullable() }),
});

/** What a name of a table stands for. */
export interface Resolved {
  readonly id: string;
  /** Of this data set, which writes it: new, or made at an earlier import. */
  readonly isOwn: boolean;
  readonly isNew: boolean;
}

interface Named {
  readonly name: string;
  readonly kind: 'enterprise' | 'investor';
  readonly line: number;
}

type Namesake = z.output<typeof namesakes.row>;

/** Each name once. A name that several organizations have is for a person to decide, so it ends the import. */
export async function resolveNames(
  graph: Graph,
  { dataset, path }: { readonly dataset: string; readonly path: string },
  names: readonly Named[],
): Promise<ReadonlyMap<string, Resolved>> {
  const first = new Map(names.toReversed().map((named) => [nameKey(named.name), named]));
  const known = await knownBy(graph, [...first.keys()]);
  const resolved = new Map<string, Resolved>();
  const problems: { line: number; problem: string }[] = [];
  for (const [key, { name, kind, line }] of first) {
    const bearers = known.get(key) ?? [];
    const others = bearers.filter((bearer) => bearer.dataset !== dataset);
    const [found, ...more] = others.length > 0 ? others : bearers;
    if (found && more.length > 0) {
      const ids = [found, ...more].map(({ id }) => id).join(' and ');
      problems.push({
        line,
        problem: `"${shown(name)}" is the name of ${shown(ids, 300)}; write the full name of the one you mean.`,
      });
    }
    const isOwn = others.length === 0;
    resolved.set(key, { id: found?.id ?? readableId(kind, name, key), isOwn, isNew: !found });
  }
  problems.sort((one, other) => one.line - other.line);
  refuse(path, { count: problems.length, first: problems });
  return resolved;
}

async function knownBy(graph: Graph, keys: readonly string[]): Promise<ReadonlyMap<string, readonly Namesake[]>> {
  const known = new Map<string, Namesake[]>();
  for (let start = 0; start < keys.length; start += BATCH) {
    for (const row of await ask(graph, namesakes, { keys: keys.slice(start, start + BATCH) })) {
      const bearers = known.get(row.key) ?? [];
      known.set(row.key, bearers);
      bearers.push(row);
    }
  }
  return known;
}

/** Readable, and the same at every import: the name, and a few characters of its key so that no two are equal. */
function readableId(kind: string, name: string, key: string): string {
  return `${kind}:${wordsOf(name) || 'x'}-${markOf(key)}`;
}

/** The name as a part of an id, at most 60 characters long; another name may give the same. */
export function wordsOf(name: string): string {
  const latin = (/^[ -~]*$/.test(name) ? name.toLowerCase() : pinyinOf(name)).replace(/[^a-z0-9]+/g, '-');
  return latin.replace(/^-+/, '').slice(0, 60).replace(/-+$/, '');
}

export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
