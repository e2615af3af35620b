import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { type Recovered, recover } from './demo/recovery.js';
import { makeWorld, type WorldOptions } from './demo/world.js';
import { SetupError } from './errors.js';
import type { SeedGraph } from './seed/graph.js';
import { loadGraph, SEED, type Target } from './seed/load.js';
import { checkedSeed } from './seed/seed.js';
import { createServer } from './server.js';
import { openStore, type Store } from './store.js';

/** Time for a balancer to see that we are not ready, and for clients to come back on a new connection to another. */
const DRAIN_MILLISECONDS = 1_000;
const DEMO: Target = { id: 'dataset:demo', kind: 'DEMO', isAtomic: false };

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

type Say = (message: string) => void;

/** Store up, facts loaded, server up. */
export async function serve(config: Config, onProgress: Say): Promise<Running> {
  const read = checkedSeed(config).then(({ seed }) => seed);
  return withStore(config, SEED, read, onProgress, (store) => listenOn(store, config));
}

/**
 * The same for the demonstration world, in a Neo4j of its own beside the user's (`demo` in LIANTU_HOME), whatever NEO4J_URI says:
 * made-up firms never meet facts.
 */
export async function serveDemo(config: Config, options: WorldOptions, onProgress: Say): Promise<Running> {
  const own = demoConfig(config, options);
  return withStore(own, DEMO, Promise.resolve(makeWorld(options)), onProgress, (store) => listenOn(store, own));
}

/** What the analyses find of what was planted in the demonstration world, asked through the whole server. */
export async function recoverDemo(
  config: Config,
  options: WorldOptions,
  onProgress: Say,
): Promise<readonly Recovered[]> {
  const own = demoConfig(config, options);
  const world = makeWorld(options);
  return withStore(own, DEMO, Promise.resolve(world), onProgress, async (store) => {
    const app = await createServer(store.graph, { ...own, logLevel: 'error' });
    try {
      return await recover(world.planted, async (query, variables) => {
        const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
        const { data, errors } = response.json();
        if (errors) throw new Error(`The demonstration world could not be asked: ${JSON.stringify(errors)}`);
        return data;
      });
    } finally {
      await app.close();
      await store.close();
    }
  });
}

/** Each world its own folder: another one never takes the place of one that is being served. */
function demoConfig(config: Config, { seed, regions, chains, firms }: WorldOptions): Config {
  const home = join(config.home, 'demo', [seed, regions, chains, firms].join('-'));
  return { ...config, home, neo4j: null, database: 'neo4j' };
}

/** The store with the rows in it; whatever was opened is closed again when a later step fails. */
async function withStore<T>(
  config: Config,
  target: Target,
  rows: Promise<SeedGraph>,
  onProgress: Say,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  // The store takes as long to start as the facts to be read and checked.
  const [read, opened] = await Promise.allSettled([rows, openStore(config, { onProgress })]);
  if (opened.status === 'rejected') throw opened.reason;
  const store = opened.value;
  try {
    if (read.status === 'rejected') throw read.reason;
    await loadGraph(store.graph, target, read.value, new Date(), onProgress);
    return await work(store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listenOn(store: Store, config: Config): Promise<Running> {
  const app = await createServer(store.graph, { ...config, drainMilliseconds: DRAIN_MILLISECONDS });
  const url = await listen(app, config);
  const close = async () => {
    await app.close();
    await store.close();
  };
  return { url, close };
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new SetupError(`Port ${port} on ${host} is in use; end what uses it, or choose another with PORT=4001.`);
  }
}
