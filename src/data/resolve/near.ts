import { z } from 'zod';
import { normaliseName, wordsIn } from '../../names/index.js';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import { grouped } from '../load/grouped.js';
import { slices } from '../load/steps.js';
import { indexNames } from './nameIndex.js';
import { NEAR_SCORE, type Reason, resolveName } from './score.js';
import { spellingOf } from './spelling.js';

export const nearNamesQuery = defineQuery({
  file: 'resolve/near',
  params: z.object({
    rows: z.array(z.object({ at: z.int(), text: z.string(), words: z.string() })),
    limit: z.int(),
  }),
  row: z.object({ at: z.int(), id: z.string(), name: z.string(), value: z.string() }),
});

/** An organization of the store that a new name may stand for. */
export interface NearName {
  readonly name: string;
  /** The organization's id and name, and which of its names is the near one. */
  readonly id: string;
  readonly known: string;
  readonly knownAs: string;
  /** How likely it is the one that is meant, from 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Of each index, as many names of the store are compared with a new one. */
const CANDIDATES = 10;
/** As many new names one statement looks up. */
const AT_ONCE = 200;

/** A name, and the organization of the store that has it already, which is none that it may stand for. */
export interface Asked {
  readonly name: string;
  readonly of: string | null;
}

/** Which organizations of the store names may stand for, by a score of their characters; those of a name in the order of their score. Nothing is merged by it. */
export async function nearNames(graph: Graph, asked: readonly Asked[]): Promise<readonly (readonly NearName[])[]> {
  const near: (readonly NearName[])[] = [];
  for (const slice of slices(asked, AT_ONCE)) near.push(...(await nearOf(graph, slice)));
  return near;
}

type Row = z.output<typeof nearNamesQuery.row>;

async function nearOf(graph: Graph, asked: readonly Asked[]): Promise<readonly (readonly NearName[])[]> {
  const names = asked.map(({ name }) => name);
  const rows = await ask(graph, nearNamesQuery, { rows: names.map(askedFor), limit: CANDIDATES });
  const known = [...new Map(rows.map((row) => [`${row.id}\n${row.value}`, row])).values()];
  // The new names are indexed too, since what is common among them says little.
  const index = indexNames([...known.map(({ value }) => value), ...names]);
  return asked.map(({ name, of }) => {
    const { candidates } = resolveName(name, index, (at) => at >= known.length || known[at]?.id === of);
    const scored = candidates.flatMap(({ at, ...rest }) => {
      const row = known[at];
      return row ? [{ row, ...rest }] : [];
    });
    return [...grouped(scored, ({ row }) => [row.id]).values()].flatMap((ofOne) => nearIn(name, ofOne));
  });
}

/** What is looked for: without the place at the head, which many share. */
function askedFor(name: string, at: number): { readonly at: number; readonly text: string; readonly words: string } {
  const { key, head } = spellingOf(name);
  const words = wordsIn(name).map((word) => `"${word}"`);
  return {
    at,
    text: normaliseName(key.slice(head)).replaceAll('+', ' '),
    words: words.length === 0 ? '' : `words:(${words.join(' ')})`,
  };
}

interface Scored {
  readonly row: Row;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** The names of one organization do not compete with each other. */
function nearIn(name: string, ofOne: readonly Scored[]): readonly NearName[] {
  const [best] = ofOne;
  const score = ofOne.reduce((sum, each) => sum + each.score, 0);
  if (!best || score < NEAR_SCORE) return [];
  const { id, name: known, value: knownAs } = best.row;
  return [{ name, id, known, knownAs, score, reasons: best.reasons }];
}
