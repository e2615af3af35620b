import type DataLoader from 'dataloader';
import type { Composed, Composer } from './compose/compose.js';
import type { Cost } from './compose/input.js';
import type { Graph } from './graph.js';
import { createOutcome, type Outcome } from './outcome.js';

/** What every resolver is given: made anew for each request. */
export interface Context {
  readonly graph: Graph;
  readonly composer: Composer;
  readonly requestId: string;
  /** One loader a place of the operation, since each place asks for other fields. */
  readonly entityLoaders: Map<string, DataLoader<string, Composed | null>>;
  readonly cost: Cost;
  readonly outcome: Outcome;
}

export function createContext(graph: Graph, composer: Composer, requestId: string): Context {
  const cost: Cost = { rows: 0, statements: 0 };
  const counted: Graph = {
    ...graph,
    read: (statement, parameters) => {
      cost.statements += 1;
      return graph.read(statement, parameters);
    },
  };
  return { graph: counted, composer, requestId, entityLoaders: new Map(), cost, outcome: createOutcome() };
}
