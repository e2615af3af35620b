import type DataLoader from 'dataloader';
import type { Composed, Composer } from './compose/compose.js';
import { type Cost, newCost } from './compose/meter.js';
import type { Graph } from './graph.js';

/** What every resolver is given: made anew for each request. */
export interface Context {
  readonly graph: Graph;
  readonly composer: Composer;
  readonly requestId: string;
  /** One loader a place of the operation, since each place asks for other fields. */
  readonly entityLoaders: Map<string, DataLoader<string, Composed | null>>;
  readonly cost: Cost;
}

export function createContext(graph: Graph, composer: Composer, requestId: string): Context {
  const cost = newCost();
  const counted: Graph = {
    ...graph,
    read: (statement, parameters) => {
      cost.statements += 1;
      return graph.read(statement, parameters);
    },
  };
  return { graph: counted, composer, requestId, entityLoaders: new Map(), cost };
}
