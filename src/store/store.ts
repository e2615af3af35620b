import { type Config, redacted } from '../config/config.js';
import { GraphTimeout, GraphUnavailable, SetupError } from '../errors.js';
import { keepChanges } from './changes.js';
import { type Graph, openGraph, type StatementEvent } from './graph.js';
import { closeAll, openGraphs } from './graphs.js';
import type { WriteTables } from './localNeo4j/importer.js';
import { openLocalStore } from './localStore.js';
import { migrate } from './migrate.js';
import { ATTEMPTS, patiently } from './patience.js';
import { statementOf } from './query.js';

export interface Store {
  /** For loads, imports and whatever else a person waits for. */
  readonly graph: Graph;
  /** For what the API is asked, within the limits of a request. */
  readonly requests: Graph;
  /** Where it is, for people. */
  readonly address: string;
  /** Whether it began with `first` at this opening. */
  readonly isFirst: boolean;
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly onProgress: (message: string) => void;
  readonly onStatement?: (event: StatementEvent) => void;
  /** Ends what is under way until it is open. */
  readonly signal?: AbortSignal | undefined;
  /** What the bundled one begins with where it is not there yet. */
  readonly first?: WriteTables;
  /** Looks after the store by itself, for whoever serves it. */
  readonly isKept?: boolean;
}

/** The Neo4j of the settings, or the bundled one, brought to the newest constraints and indexes. */
export async function openStore(config: Config, options: StoreOptions): Promise<Store> {
  const store = config.neo4j ? await openGiven(config.neo4j, config, options) : await openBundled(config, options);
  try {
    options.onProgress('Bringing constraints and indexes up to date …');
    const what = 'Bringing constraints and indexes up to date';
    await patiently({ what, say: options.onProgress, signal: options.signal }, () =>
      migrate(store.graph, options.onProgress),
    );
    await store.graph.write([[statementOf(keepChanges.file), { kept: config.changesKept }]]);
    return store;
  } catch (error) {
    await store.close();
    throw config.neo4j ? inASentence(error, config.neo4j.uri, config.database) : ofBundled(error, store.address);
  }
}

async function openGiven(address: NonNullable<Config['neo4j']>, config: Config, options: StoreOptions): Promise<Store> {
  await probe(address, config);
  const { probe: asking, ...graphs } = openGraphs(address, commonOf(config, options));
  const withPing = (graph: Graph): Graph => ({ ...graph, ping: () => asking.ping() });
  return {
    graph: withPing(graphs.graph),
    requests: withPing(graphs.requests),
    address: redacted(address.uri),
    isFirst: false,
    close: () => closeAll({ ...graphs, probe: asking }),
  };
}

async function openBundled(config: Config, options: StoreOptions): Promise<Store> {
  const { uri, ...store } = await openLocalStore(config, commonOf(config, options), options);
  return { ...store, address: `${uri} (data in ${config.home})` };
}

function commonOf({ database, timeoutMilliseconds }: Config, { onStatement }: StoreOptions) {
  return { database, timeoutMilliseconds, ...(onStatement ? { onStatement } : {}) };
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
function inASentence(error: unknown, uri: string, database: string): unknown {
  const address = redacted(uri);
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

/** Of the bundled one no setting is wrong: it is busy, or its password is not the one of the folder. */
function ofBundled(error: unknown, address: string): unknown {
  const code = (error as { readonly code?: unknown }).code;
  if (error instanceof GraphUnavailable || error instanceof GraphTimeout) {
    return new SetupError(
      `The bundled Neo4j at ${address} runs, but in ${ATTEMPTS} attempts its constraints and indexes could not be brought up to date; see neo4j/logs/debug.log in LIANTU_HOME for what keeps it busy, then start again.`,
    );
  }
  if (typeof code === 'string' && code.startsWith('Neo.ClientError.Security.')) {
    return new SetupError(
      `The bundled Neo4j at ${address} does not take the password of its folder; stop the process that started it, and the next start sets it again.`,
    );
  }
  return error;
}
