import type { Config } from './config.js';
import { GraphUnavailable, SetupError } from './errors.js';
import { type Graph, openGraph, type StatementEvent } from './graph.js';
import { openLocalStore } from './localStore.js';
import { migrate } from './migrate.js';

export interface Store {
  readonly graph: Graph;
  /** Where it is, for people. */
  readonly address: string;
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly onProgress: (message: string) => void;
  readonly onStatement?: (event: StatementEvent) => void;
}

/** The Neo4j of the settings, or the bundled one, brought to the newest constraints and indexes. */
export async function openStore(config: Config, { onProgress, onStatement }: StoreOptions): Promise<Store> {
  const reporting = onStatement ? { onStatement } : {};
  const common = { database: config.database, timeoutMilliseconds: config.timeoutMilliseconds, ...reporting };
  if (config.neo4j) {
    const graph = openGraph({ ...config.neo4j, ...common });
    return ready({ graph, address: config.neo4j.uri, close: () => graph.close() }, config.database, onProgress);
  }
  const { graph, uri, close } = await openLocalStore(config, common, onProgress);
  return ready({ graph, address: `${uri} (data in ${config.home})`, close }, config.database, onProgress);
}

/** Only asks whether the Neo4j of the settings answers; writes nothing. */
export async function probe({ uri, user, password }: NonNullable<Config['neo4j']>, config: Config): Promise<void> {
  const { database, timeoutMilliseconds } = config;
  const graph = openGraph({ uri, user, password, database, timeoutMilliseconds });
  try {
    await graph.ping();
  } catch (error) {
    throw inASentence(error, uri, database);
  } finally {
    await graph.close();
  }
}

/** What of the settings does not fit the store, for whoever started us. */
function inASentence(error: unknown, address: string, database: string): unknown {
  const code = (error as { readonly code?: unknown }).code;
  if (error instanceof GraphUnavailable) {
    return new SetupError(
      `No Neo4j answers at ${address}; start it, correct NEO4J_URI, or unset it to use the bundled one.`,
    );
  }
  if (typeof code !== 'string') return error;
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new SetupError(`The Neo4j at ${address} refuses NEO4J_USER and NEO4J_PASSWORD; correct them.`);
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new SetupError(`The Neo4j at ${address} has no database "${database}"; correct NEO4J_DATABASE.`);
  }
  return error;
}

async function ready(store: Store, database: string, onProgress: (message: string) => void): Promise<Store> {
  try {
    onProgress('Bringing constraints and indexes up to date …');
    await migrate(store.graph);
    return store;
  } catch (error) {
    await store.close();
    throw inASentence(error, store.address, database);
  }
}
