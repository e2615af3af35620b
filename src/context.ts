import type DataLoader from 'dataloader';
import type { FieldNode } from 'graphql';
import type { Composed, Composer } from './compose/compose.js';
import type { Graph } from './graph.js';

/** What every resolver is given: made anew for each request. */
export interface Context {
  readonly graph: Graph;
  readonly composer: Composer;
  readonly requestId: string;
  /** One loader a place of the operation, since each place asks for other fields. */
  readonly entityLoaders: Map<FieldNode, DataLoader<string, Composed | null>>;
}

export function createContext(graph: Graph, composer: Composer, requestId: string): Context {
  return { graph, composer, requestId, entityLoaders: new Map() };
}
