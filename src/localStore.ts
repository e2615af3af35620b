import type { Config } from './config.js';
import { GraphUnavailable } from './errors.js';
import { type Graph, type GraphOptions, openGraph } from './graph.js';
import { type LocalNeo4j, type LocalNeo4jOptions, openLocalNeo4j } from './localNeo4j.js';

interface Opened {
  readonly local: LocalNeo4j;
  readonly graph: Graph;
}

export interface LocalStore {
  readonly graph: Graph;
  readonly uri: string;
  close(): Promise<void>;
}

type Common = Omit<GraphOptions, 'uri' | 'user' | 'password'>;

/** After a failed attempt to bring it back, requests wait this long before the next. */
const PAUSE_MILLISECONDS = 2_000;

/**
 * A graph on the bundled Neo4j, which may end while we live: killed, or together with the process that started it. The
 * request that meets this gets UNAVAILABLE; meanwhile it is found again or started again, under another address.
 */
export async function openLocalStore(
  config: Config,
  common: Common,
  onProgress: (message: string) => void,
): Promise<LocalStore> {
  const javaHome = config.javaHome === null ? {} : { javaHome: config.javaHome };
  const options: LocalNeo4jOptions = { home: config.home, onProgress, ...javaHome };
  let current = await open(options, common);
  let reviving: Promise<void> | null = null;
  let isClosed = false;
  let plansLost = 0;

  const revive = async (): Promise<void> => {
    try {
      const lost = current;
      const local = await openLocalNeo4j(options);
      if (local.uri === lost.local.uri) return;
      plansLost += 1 + lost.graph.plansLost();
      current = { local, graph: graphOf(local, common) };
      onProgress(`Neo4j had ended and is back at ${local.uri}`);
      await lost.graph.close();
    } catch (error) {
      onProgress(`Neo4j has ended and does not start again: ${(error as Error).message}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    } finally {
      reviving = null;
    }
  };
  const guarded = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
    try {
      return await work(current.graph);
    } catch (error) {
      if (error instanceof GraphUnavailable && !isClosed) reviving ??= revive();
      throw error;
    }
  };

  return {
    uri: current.local.uri,
    graph: {
      read: (statement, parameters, waiting) => guarded((graph) => graph.read(statement, parameters, waiting)),
      write: (steps) => guarded((graph) => graph.write(steps)),
      define: (statement) => guarded((graph) => graph.define(statement)),
      ping: () => guarded((graph) => graph.ping()),
      forgetPlans: () => current.graph.forgetPlans(),
      plansLost: () => plansLost + current.graph.plansLost(),
      close: () => current.graph.close(),
    },
    close: async () => {
      isClosed = true;
      await reviving;
      await current.graph.close();
      await current.local.close();
    },
  };
}

async function open(options: LocalNeo4jOptions, common: Common): Promise<Opened> {
  const local = await openLocalNeo4j(options);
  return { local, graph: graphOf(local, common) };
}

function graphOf({ uri, user, password }: LocalNeo4j, common: Common): Graph {
  return openGraph({ uri, user, password, hasSizeHints: false, ...common });
}
