import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { openPairs } from './queries.js';
import { type NearReason, reasonsOf } from './reasons.js';

const PAGE = 100;

export type OpenPair = Omit<Awaited<ReturnType<typeof pageAfter>>[number], 'names' | 'likeness'> & {
  readonly reasons: readonly NearReason[];
};

/** Pairs of things that nobody judged yet, a page at a time, those first of which an answer changes the most. */
export async function* pairsToJudge(graph: Graph, dataset: string | null): AsyncGenerator<OpenPair> {
  for (let page = await pageAfter(graph, dataset, ''); ; ) {
    for (const { names, likeness, ...pair } of page) yield { ...pair, reasons: reasonsOf(names, likeness) };
    const last = page.at(-1);
    if (last === undefined) return;
    page = await pageAfter(graph, dataset, last.orderKey);
  }
}

function pageAfter(graph: Graph, dataset: string | null, after: string) {
  return ask(graph, openPairs, { after, dataset, limit: PAGE });
}
