import type DataLoader from 'dataloader';
import type { Waiting } from '../store/deadline.js';
import type { Graph } from '../store/graph.js';
import type { Composed, Composer } from './compose/compose.js';
import { type Cost, newCost } from './compose/meter.js';
import { createOutcome, type Outcome } from './outcome.js';

/** What every resolver is given: a new one for each request. */
export interface Context {
  readonly graph: Graph;
  readonly composer: Composer;
  readonly requestId: string;
  /** One loader for each type and selection: what asks for the same fields of an entity shares its statement. */
  readonly entityLoaders: Map<string, DataLoader<string, Composed | null>>;
  readonly cost: Cost;
  readonly outcome: Outcome;
}

export interface Request {
  readonly id: string;
  readonly waiting: Waiting;
}

/** Whatever a resolver reads is read for whoever waits for it: in turn, until their deadline, and not after they have left. */
export function createContext(graph: Graph, composer: Composer, { id, waiting }: Request): Context {
  const cost = newCost();
  const own: Graph = {
    ...graph,
    read: (statement, parameters) => {
      cost.statements += 1;
      return graph.read(statement, parameters, waiting);
    },
  };
  return { graph: own, composer, requestId: id, entityLoaders: new Map(), cost, outcome: createOutcome() };
}
