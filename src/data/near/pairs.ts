import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { countPairs, openPairs } from './queries.js';
import { type NearReason, reasonsOf } from './reasons.js';

const PAGE = 100;

export interface Asked {
  /** Those that one data set brought; null: all. */
  readonly dataset: string | null;
  /** The `orderKey` of the one before. */
  readonly after: string;
  readonly limit: number;
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
type Side = Row['sides'][number] & { readonly regions: readonly string[] };

export type OpenPair = Omit<Row, 'names' | 'likeness' | 'sides'> & {
  readonly a: Side;
  readonly b: Side;
  readonly reasons: readonly NearReason[];
};

/** Pairs of things that nobody judged yet, those first of which an answer changes the most. */
export async function pairsToJudge(graph: Graph, asked: Asked): Promise<readonly OpenPair[]> {
  const rows = await rowsOf(graph, asked);
  return rows.map(({ names, likeness, sides: [a, b], ...pair }) => {
    const [ofA, ofB] = likeness.regions;
    return {
      ...pair,
      a: { ...a, regions: ofA },
      b: { ...b, regions: ofB },
      reasons: reasonsOf(names, likeness),
    };
  });
}

/** All of them. */
export async function* everyPairToJudge(graph: Graph, dataset: string | null): AsyncGenerator<OpenPair> {
  for (let after = ''; ; ) {
    const page = await pairsToJudge(graph, { dataset, after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    yield* page;
    after = last.orderKey;
  }
}

export async function countToJudge(graph: Graph, dataset: string | null): Promise<number> {
  const [row] = await ask(graph, countPairs, { dataset });
  return row?.count ?? 0;
}

function rowsOf(graph: Graph, asked: Asked) {
  return ask(graph, openPairs, { ...asked });
}
