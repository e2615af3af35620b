import { setTimeout as delay } from 'node:timers/promises';
import { compareSome } from '../data/near/compare.js';
import type { Graph } from '../store/graph.js';

/** Between two turns, so that whoever waits to write gets in. */
const TURN_MILLISECONDS = 100;
/** Until it looks again whether a load left anything, or whether the store answers again. */
const REST_MILLISECONDS = 5_000;

export interface Comparing {
  /** Resolves once the turn that is under way is over. */
  close(): Promise<void>;
}

/** Compares the names that large loads left, whenever nobody else writes. */
export function startComparing(graph: Graph, onFailure: (error: unknown) => void): Comparing {
  const ending = new AbortController();
  const { signal } = ending;
  const turn = async (): Promise<boolean> => {
    try {
      return await compareSome(graph);
    } catch (error) {
      onFailure(error);
      return false;
    }
  };
  const run = async () => {
    while (!signal.aborted) {
      const isMore = await turn();
      const rest = delay(isMore ? TURN_MILLISECONDS : REST_MILLISECONDS, undefined, { signal, ref: false });
      // It is ended by the signal.
      await rest.catch(() => undefined);
    }
  };
  const running = run();
  return {
    close: async () => {
      ending.abort();
      await running;
    },
  };
}
