import { GraphUnavailable } from '../errors.js';
import type { Graph } from '../store/graph.js';
import type { Store } from '../store/store.js';

export type Say = (message: string) => void;

/** A store that is on its way: already a graph to be served, which answers UNAVAILABLE until the store is open and loaded. */
export interface Opening {
  readonly graph: Graph;
  /** The same for whoever writes, with the patience of a load. */
  readonly writer: Graph;
  /** What it does until then; null once it can be asked, or never will. */
  doing(): string | null;
  /** Why it never will, in a sentence. */
  failure(): string | null;
  isClosed(): boolean;
  start(): Promise<void>;
  /** Ends a start-up too, when that is under way. */
  close(): Promise<void>;
}

export function prepareOpening(open: (say: Say, signal: AbortSignal) => Promise<Store>, say: Say): Opening {
  const ending = new AbortController();
  let store: Store | null = null;
  let doing: string | null = 'waiting for its turn';
  let failure: string | null = null;
  let starting: Promise<void> = Promise.resolve();
  const tell = (message: string) => {
    doing = message;
    say(message);
  };
  const opened = (): Store => {
    if (!store) throw new GraphUnavailable();
    return store;
  };
  const close = async () => store?.close();
  const run = async () => {
    try {
      store = await open(tell, ending.signal);
    } catch (error) {
      failure = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      throw error;
    } finally {
      doing = null;
    }
  };
  return {
    graph: graphOf(() => opened().requests, close),
    writer: graphOf(() => opened().graph, close),
    doing: () => doing,
    failure: () => failure,
    isClosed: () => ending.signal.aborted,
    start: () => {
      starting = run();
      return starting;
    },
    close: async () => {
      ending.abort();
      // Whoever started it was told why it failed.
      await starting.catch(() => undefined);
      await store?.close();
    },
  };
}

/** A graph that is there before its store is: until then it says so. */
function graphOf(current: () => Graph, close: () => Promise<void>): Graph {
  const ifOpen = <T>(work: (graph: Graph) => T, otherwise: T): T => {
    try {
      return work(current());
    } catch (error) {
      if (error instanceof GraphUnavailable) return otherwise;
      throw error;
    }
  };
  return {
    read: async (...args) => current().read(...args),
    write: async (...args) => current().write(...args),
    hold: async (...args) => current().hold(...args),
    define: async (...args) => current().define(...args),
    ping: async () => current().ping(),
    forgetPlans: () => ifOpen((graph) => graph.forgetPlans(), undefined),
    plansLost: () => ifOpen((graph) => graph.plansLost(), 0),
    figures: () => ifOpen((graph) => graph.figures(), null),
    close,
  };
}
