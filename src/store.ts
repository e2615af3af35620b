import type { Config } from './config.js';
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
    return ready({ graph, address: config.neo4j.uri, close: () => graph.close() }, onProgress);
  }
  const { graph, uri, close } = await openLocalStore(config, common, onProgress);
  return ready({ graph, address: `${uri} (data in ${config.home})`, close }, onProgress);
}

async function ready(store: Store, onProgress: (message: string) => void): Promise<Store> {
  try {
    onProgress('Bringing constraints and indexes up to date …');
    await migrate(store.graph);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
