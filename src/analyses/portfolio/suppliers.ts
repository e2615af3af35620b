import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import type { Way } from '../common/ways.js';
import { type SupplierRow, waysFrom } from './queries.js';

export interface CommonSupplier extends SupplierRow {
  readonly paths: readonly Way[];
}

export function withoutWays(suppliers: readonly SupplierRow[]): readonly CommonSupplier[] {
  return suppliers.map((supplier) => ({ ...supplier, paths: [] }));
}

/** With the shortest way to each of its holdings in turn, of several the one by the first id: one statement for all of them. */
export async function withWays(graph: Graph, suppliers: readonly SupplierRow[]): Promise<readonly CommonSupplier[]> {
  const asked = suppliers.map(({ supplier, holdings }) => ({ supplier, holdings }));
  const found = new Map(
    (await ask(graph, waysFrom, { asked })).map(({ supplier, holding, links }) => {
      return [`${supplier} ${holding}`, { nodes: [...links.map(({ from }) => from), holding], links }] as const;
    }),
  );
  return suppliers.map((one) => ({
    ...one,
    paths: one.holdings.flatMap((holding) => found.get(`${one.supplier} ${holding}`) ?? []),
  }));
}
