import { setImmediate as turn } from 'node:timers/promises';
import { z } from 'zod';
import { lookupKeys, normaliseName, wordsIn } from '../../names/index.js';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import { grouped } from '../load/grouped.js';
import { slices } from '../load/steps.js';
import { FITS, NEAR_SCORE, type Reason, resolveAmong } from './score.js';
import { SHARES_BEHIND, type Spelling, spellingOf } from './spelling.js';

export const nearNamesQuery = defineQuery({
  file: 'resolve/near',
  params: z.object({
    rows: z.array(
      z.object({
        at: z.int(),
        keys: z.array(z.string()),
        characters: z.string(),
        words: z.string(),
      }),
    ),
    limit: z.int(),
  }),
  row: z.object({ at: z.int(), id: z.string(), name: z.string(), value: z.string() }),
});

/** An organization of the store that a name may stand for. */
export interface LikelyName {
  /** The organization's id and name, and which of its names is the near one. */
  readonly id: string;
  readonly known: string;
  readonly knownAs: string;
  /** How likely it is the one that is meant, from 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Whether it may be certain. */
  readonly isWhole: boolean;
}

/** One that a new name may stand for. */
export interface NearName extends LikelyName {
  readonly name: string;
}

/** Of each index, as many names of the store are compared with one that is asked for. Things of other kinds share the indexes, and some of these are theirs. */
const CANDIDATES = 20;
/** As many names one statement looks up, and as many are compared in one turn of the event loop. */
const [AT_ONCE, IN_TURN] = [100, 10];

/** A name, and the organization of the store that has it already, which is none that it may stand for. */
export interface Asked {
  readonly name: string;
  readonly of: string | null;
}

/** Which organizations of the store new names are near, the likeliest first. Nothing is merged by it. */
export async function nearNames(graph: Graph, asked: readonly Asked[]): Promise<readonly (readonly NearName[])[]> {
  const likely = await likelyNames(graph, asked);
  return likely.map((found, at) =>
    found.filter(({ score }) => score >= NEAR_SCORE).map((each) => ({ ...each, name: asked[at]?.name ?? '' })),
  );
}

/** Which organizations of the store names may stand for, by their characters alone, the likeliest first. */
export async function likelyNames(graph: Graph, asked: readonly Asked[]): Promise<readonly (readonly LikelyName[])[]> {
  const likely: (readonly LikelyName[])[] = [];
  for (const slice of slices(asked, AT_ONCE)) likely.push(...(await likelyOf(graph, slice)));
  return likely;
}

type Row = z.output<typeof nearNamesQuery.row>;

async function likelyOf(graph: Graph, asked: readonly Asked[]): Promise<readonly (readonly LikelyName[])[]> {
  const rows = await ask(graph, nearNamesQuery, { rows: asked.map(askedFor), limit: CANDIDATES });
  const byName = grouped(rows, ({ at }) => [at]);
  const spelt = new Map<string, Spelling>();
  const likely: (readonly LikelyName[])[] = [];
  for (const [at, { name, of }] of asked.entries()) {
    if (at > 0 && at % IN_TURN === 0) await turn();
    const known = (byName.get(at) ?? []).filter(({ id }) => id !== of);
    likely.push(likelyIn(name, known, spelt));
  }
  return likely;
}

/** What is looked for: without the place at the head, which many share, and as a key of the store, which has no legal form. */
function askedFor({ name }: Asked, at: number): z.input<typeof nearNamesQuery.params>['rows'][number] {
  const { key, head } = spellingOf(name);
  const text = normaliseName(key.slice(head).replace(SHARES_BEHIND, '')).replaceAll('+', ' ');
  const words = wordsIn(name).map(slippedWord);
  return {
    at,
    keys: [...lookupKeys(name)],
    characters: [...new Set(text.match(/\p{Script=Han}/gu))].join(' '),
    words: words.length === 0 ? '' : `words:(${words.join(' ')})`,
  };
}

/** A shorter word is one letter away from too many others. */
const MIN_SLIPPED = 4;

function slippedWord(word: string): string {
  return /^[\p{L}\p{N}]+$/u.test(word) && word.length >= MIN_SLIPPED ? `"${word}" ${word}~1` : `"${word}"`;
}

/** The names of one organization do not compete with each other. */
function likelyIn(name: string, rows: readonly Row[], spelt: Map<string, Spelling>): readonly LikelyName[] {
  const known = [...new Map(rows.map((row) => [`${row.id}\n${row.value}`, row])).values()];
  const spellings = known.map(({ value }) => {
    const spelling = spelt.get(value) ?? spellingOf(value);
    spelt.set(value, spelling);
    return spelling;
  });
  const { candidates } = resolveAmong(spellingOf(name), spellings);
  const scored = candidates.flatMap(({ at, ...rest }) => {
    const row = known[at];
    return row ? [{ row, ...rest }] : [];
  });
  const firms = [...grouped(scored, ({ row }) => [row.id]).values()]
    .flatMap((ofOne) => {
      const [best] = ofOne;
      if (!best) return [];
      const { id, name: own, value } = best.row;
      const score = ofOne.reduce((sum, each) => sum + each.score, 0);
      return [{ id, known: own, knownAs: value, score, reasons: best.reasons, isWhole: best.isWhole }];
    })
    .sort((one, other) => other.score - one.score);
  const fitting = firms.filter(({ score }) => score >= FITS);
  return firms.map((firm) =>
    fitting.some((other) => other !== firm)
      ? firm
      : { ...firm, reasons: firm.reasons.filter((reason) => reason !== 'OTHER_FITS') },
  );
}
