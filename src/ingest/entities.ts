import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SetupError } from '../errors.js';
import type { Graph } from '../graph.js';
import { nameKey, pinyinOf } from '../names.js';
import { ask, defineQuery } from '../query.js';

const BATCH = 5_000;

export const namesakes = defineQuery({
  file: 'ingest/namesakes',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), id: z.string(), dataset: z.string().nullable() }),
});

/** What a name of a table stands for: an organization that the store knows already, or a new one of this data set. */
export interface Resolved {
  readonly id: string;
  readonly isNew: boolean;
}

/** Each name once. A name that several organizations bear is for a person to decide, so it ends the import. */
export async function resolveNames(
  graph: Graph,
  dataset: string,
  names: readonly { readonly name: string; readonly kind: 'enterprise' | 'investor'; readonly line: number }[],
): Promise<ReadonlyMap<string, Resolved>> {
  const known = await knownBy(graph, dataset, [...new Set(names.map(({ name }) => nameKey(name)))]);
  const resolved = new Map<string, Resolved>();
  for (const { name, kind, line } of names) {
    const key = nameKey(name);
    const owners = known.get(key) ?? [];
    if (owners.length > 1) {
      throw new SetupError(
        `Line ${line}: "${name}" is the name of ${owners.join(' and ')}; write the full name of the one you mean.`,
      );
    }
    if (!resolved.has(key))
      resolved.set(key, owners[0] ? { id: owners[0], isNew: false } : { id: newId(kind, name, key), isNew: true });
  }
  return resolved;
}

/** Organizations that this data set made at an earlier import are made again, not found. */
async function knownBy(
  graph: Graph,
  dataset: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map<string, string[]>();
  for (let start = 0; start < keys.length; start += BATCH) {
    const rows = await ask(graph, namesakes, { keys: keys.slice(start, start + BATCH) });
    for (const row of rows.filter((found) => found.dataset !== dataset)) {
      known.set(row.key, [...(known.get(row.key) ?? []), row.id]);
    }
  }
  return known;
}

/** Readable, and the same at every import: the name, and a few characters of its key so that no two are equal. */
function newId(kind: string, name: string, key: string): string {
  const slug = (/^[ -~]*$/.test(name) ? name.toLowerCase() : pinyinOf(name))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return `${kind}:${slug.slice(0, 60).replace(/-+$/, '') || 'x'}-${mark}`;
}
