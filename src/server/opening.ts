import { GraphUnavailable } from '../errors.js';
import type { Graph } from '../store/graph.js';
import type { Store } from '../store/store.js';

export type Say = (message: string) => void;

/** A store that is on its way: already a graph to be served, which answers UNAVAILABLE until the store is open and loaded. */
export interface Opening {
  readonly graph: Graph;
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
  let opened: Promise<void> = Promise.resolve();
  const tell = (message: string) => {
    doing = message;
    say(message);
  };
  const current = (): Graph => {
    if (!store) throw new GraphUnavailable();
    return store.requests;
  };
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
    graph: {
      read: async (...args) => current().read(...args),
      write: async (...args) => current().write(...args),
      hold: async (...args) => current().hold(...args),
      define: async (...args) => current().define(...args),
      ping: async () => current().ping(),
      forgetPlans: () => store?.requests.forgetPlans(),
      plansLost: () => store?.requests.plansLost() ?? 0,
      close: async () => store?.close(),
    },
    doing: () => doing,
    failure: () => failure,
    isClosed: () => ending.signal.aborted,
    start: () => {
      opened = run();
      return opened;
    },
    close: async () => {
      ending.abort();
      // Whoever started it was told why it failed.
      await opened.catch(() => undefined);
      await store?.close();
    },
  };
}
