import { elementsOf, stateOf } from '../../src/data/backup/reading.js';
import type { Graph } from '../../src/store/graph.js';

/** Everything in a store, as its content's hash sees it, in one order. */
export async function contentOf(graph: Graph): Promise<readonly string[]> {
  const facts: string[] = [];
  for await (const { fact } of elementsOf(graph, await stateOf(graph))) {
    if (fact !== null) facts.push(fact);
  }
  return facts.sort();
}
