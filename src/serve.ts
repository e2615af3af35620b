import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { type Recovered, recover } from './demo/recovery.js';
import { type DemoWorld, makeWorld, type WorldOptions } from './demo/world.js';
import { SetupError } from './errors.js';
import type { SeedGraph } from './seed/graph.js';
import { loadGraph, SEED, type Target } from './seed/load.js';
import { checkedSeed } from './seed/seed.js';
import { createServer, type ServerOptions } from './server.js';
import { openStore, type Store } from './store.js';

/** Time for a balancer to see that we are not ready, and for clients to come back on a new connection to another. */
const DRAIN_MILLISECONDS = 1_000;
const DEMO: Target = { id: 'dataset:demo', kind: 'DEMO', isAtomic: false };

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

type Say = (message: string) => void;

/** Store up, facts loaded, server up; with a demonstration world beside them if one is given. */
export async function serve(config: Config, demo: WorldOptions | null, onProgress: Say): Promise<Running> {
  const read = checkedSeed(config).then(({ seed }) => seed);
  return withStore(config, SEED, read, onProgress, (store) => {
    if (!demo) return listenOn([store], config, {});
    return withDemo(config, demo, onProgress, (made) => listenOn([store, made], config, { demo: made.graph }));
  });
}

/** The demonstration world alone. */
export async function serveDemo(config: Config, options: WorldOptions, onProgress: Say): Promise<Running> {
  return withDemo(config, options, onProgress, (store) => listenOn([store], config, { kind: 'DEMO' }));
}

/** What the analyses find of what was planted in the demonstration world, asked through the whole server. */
export async function recoverDemo(
  config: Config,
  options: WorldOptions,
  onProgress: Say,
): Promise<readonly Recovered[]> {
  return withDemo(config, options, onProgress, async (store, world) => {
    const app = await createServer(store.graph, { ...config, logLevel: 'error', kind: 'DEMO' });
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

/**
 * The demonstration world in a Neo4j of its own beside the user's (`demo` in LIANTU_HOME), whatever NEO4J_URI says: made-up
 * firms never meet facts.
 */
async function withDemo<T>(
  config: Config,
  options: WorldOptions,
  onProgress: Say,
  work: (store: Store, world: DemoWorld) => Promise<T>,
): Promise<T> {
  const world = makeWorld(options);
  return withStore(demoConfig(config, options), DEMO, Promise.resolve(world), onProgress, (store) =>
    work(store, world),
  );
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

type Worlds = Pick<ServerOptions, 'kind' | 'demo'>;

/** The first store is the world at the root; whatever is served is closed with the server. */
async function listenOn(stores: readonly [Store, ...Store[]], config: Config, worlds: Worlds): Promise<Running> {
  const [{ graph }] = stores;
  const log = { logStream: process.stdout };
  const app = await createServer(graph, { ...config, ...worlds, ...log, drainMilliseconds: DRAIN_MILLISECONDS });
  const url = await listen(app, config);
  const close = async () => {
    await app.close();
    await Promise.all(stores.map((store) => store.close()));
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
