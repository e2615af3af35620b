import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type Config, environmentOf } from '../config/config.js';
import { operator } from '../config/operator.js';
import { type Recovered, recover } from '../data/demo/recovery.js';
import { DEFAULTS, type DemoWorld, makeWorld, type WorldOptions } from '../data/demo/world.js';
import { removeInterrupted } from '../data/ingest/datasets.js';
import type { Draft } from '../data/load/draft.js';
import { type DatasetOf, loadDraft } from '../data/load/load.js';
import { firstOf } from '../data/load/offline/first.js';
import { checkedSeed, SEED } from '../data/seed/seed.js';
import { completeAdditions } from '../data/writing/additions.js';
import { SetupError } from '../errors.js';
import { patiently } from '../store/patience.js';
import { openStore, type Store } from '../store/store.js';
import { type Links, linksTo } from './agents/links.js';
import { type Comparing, startComparing } from './comparing.js';
import { DOCUMENTS_BASE } from './documents.js';
import { OperationFailed } from './download/failure.js';
import type { Ask } from './download/pages.js';
import { type Opening, prepareOpening, type Say } from './opening.js';
import { keysFolder, openKeys } from './rights/keys.js';
import { newToken } from './rights/rights.js';
import { refusalToStart } from './rights/start.js';
import { openTokens } from './rights/tokens.js';
import { createServer, type ServerOptions } from './server.js';
import { DEMO_BASE, type World } from './worlds.js';

/** Time for a balancer to see that we are not ready, and for clients to come back on a new connection to another. */
const DRAIN_MILLISECONDS = 1_000;
const DEMO: DatasetOf = { id: 'dataset:demo', kind: 'DEMO', isAuthored: true };

export interface Serving {
  readonly url: string;
  /** Whoever opens it in a browser may write; null where nobody may. */
  readonly editLink: string | null;
  /** Resolves once the worlds can be asked: whether that is every one. Rejects when the one at the root cannot be opened. */
  readonly ready: Promise<boolean>;
  close(): Promise<void>;
}

/** Server up, then store up and facts loaded; with a demonstration world beside them if one is given. */
export async function serve(config: Config, demo: WorldOptions | null, say: Say): Promise<Serving> {
  const facts = openingOfFacts(config, say);
  const openDocuments = () => openingOfDocuments(config, say);
  if (!demo) return listenOn({ '': facts }, config, { openDocuments }, say);
  const made = openingOf(config, demo, say);
  return listenOn({ '': facts, [DEMO_BASE]: made }, config, { openDocuments, demo: made.graph }, say);
}

/** The demonstration world alone. */
export async function serveDemo(config: Config, options: WorldOptions, say: Say): Promise<Serving> {
  return listenOn({ '': openingOf(config, options, say) }, config, { kind: 'DEMO' }, say);
}

function openingOfFacts(config: Config, say: Say): Opening {
  return prepareOpening((tell, signal) => openFacts(config, { say: tell, signal, isKept: true }), say);
}

/**
 * What documents say in a Neo4j of its own (`documents` in LIANTU_HOME), whatever NEO4J_URI says: what was never in a store cannot
 * come out of it.
 */
function openingOfDocuments(config: Config, say: Say): Opening {
  const opening = openingOfFacts(besideConfig(config, 'documents'), (message) => say(`Documents only: ${message}`));
  const start = async () => {
    try {
      await opening.start();
    } catch (error) {
      const failure = opening.failure();
      if (!opening.isClosed())
        say(`The documents alone cannot be opened, and the facts go on without them: ${failure}`);
      throw error;
    }
  };
  return { ...opening, start };
}

function openingOf(config: Config, options: WorldOptions, say: Say): Opening {
  const open = async (tell: Say, signal: AbortSignal) => {
    const { store } = await openDemo(config, options, { say: tell, signal, isKept: true });
    return store;
  };
  return prepareOpening(open, say);
}

/** Whoever started this process asks it without a port, so there is nobody to be told apart. */
const FOR_US = { anonymous: 'READER', costPerMinute: null } as const;

/** What the analyses find of what was planted in the demonstration world, asked through the whole server. */
export async function recoverDemo(config: Config, options: WorldOptions, say: Say): Promise<readonly Recovered[]> {
  const { store, world } = await openDemo(config, options, { say });
  const app = await createServer(store.requests, { ...config, ...FOR_US, logLevel: 'error', kind: 'DEMO' });
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
}

interface OpeningOptions {
  readonly say: Say;
  readonly signal?: AbortSignal;
  readonly isKept?: boolean;
}

function openFacts(config: Config, options: OpeningOptions): Promise<Store> {
  const read = checkedSeed(config).then(({ seed }) => seed);
  return openLoaded(config, { target: SEED, rows: read }, options);
}

/**
 * The demonstration world in a Neo4j of its own beside the user's (`demo` in LIANTU_HOME), whatever NEO4J_URI says: made-up
 * firms never meet facts.
 */
async function openDemo(
  config: Config,
  world: WorldOptions,
  options: OpeningOptions,
): Promise<{ readonly store: Store; readonly world: DemoWorld }> {
  const made = makeWorld(world);
  const load = { target: DEMO, rows: Promise.resolve(made) };
  return { store: await openLoaded(demoConfig(config, world), load, options), world: made };
}

/** Each world its own folder: another one never takes the place of one that is being served. */
function demoConfig(config: Config, { seed, regions, chains, firms }: WorldOptions): Config {
  return besideConfig(config, 'demo', [seed, regions, chains, firms].join('-'));
}

/** A bundled Neo4j in a folder of its own. */
function besideConfig(config: Config, ...folders: readonly string[]): Config {
  return { ...config, home: join(config.home, ...folders), neo4j: null, database: 'neo4j' };
}

interface Load {
  readonly target: DatasetOf;
  readonly rows: Promise<Draft>;
}

/** The store with the rows in it; it is closed again when a later step fails, or whoever waits for it gives up. */
async function openLoaded(config: Config, { target, rows }: Load, options: OpeningOptions): Promise<Store> {
  const { say, signal } = options;
  const now = new Date();
  const first = firstOf(target, rows, { now, say });
  // A store that is there takes as long to start as the facts to be read and checked.
  const [read, opened] = await Promise.allSettled([rows, openStore(config, { ...options, first, onProgress: say })]);
  if (opened.status === 'rejected') throw opened.reason;
  const store = opened.value;
  try {
    if (read.status === 'rejected') throw read.reason;
    const what = 'Loading the facts';
    await patiently({ what, say, signal }, async () => {
      await removeInterrupted(store.graph, say);
      await completeAdditions(store.graph, say);
      await loadDraft(store.graph, target, read.value, { now, say });
    });
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What an agent on this machine is served from: everything, what documents say alone, or the demonstration world. */
export type AgentData = 'all' | 'documents' | 'demo';

export interface AgentServing {
  /** Resolves once the world can be asked. */
  readonly ready: Promise<void>;
  readonly ask: Ask;
  readonly links: Links;
  readonly isMadeUp: boolean;
  close(): Promise<void>;
}

/** So long an ask waits for a store that starts, or for its plan, before an agent is told to come back: clients of the protocol give up after a minute. */
const PATIENCE_MILLISECONDS = 15_000;

/** The same server without a port, for the one agent that speaks through our standard streams: its limits, its masking, its log. */
export async function serveAgent(config: Config, data: AgentData, say: Say): Promise<AgentServing> {
  const openings = { all: openingOfFacts, documents: openingOfDocuments };
  const opening = data === 'demo' ? openingOf(config, DEFAULTS, say) : openings[data](config, say);
  const kinds = { all: 'FACTS', documents: 'DOCUMENTS', demo: 'DEMO' } as const;
  const logging = { logLevel: 'warn', logStream: process.stderr };
  const app = await createServer(opening.graph, { ...config, ...FOR_US, ...logging, kind: kinds[data] });
  const ready = opening.start();
  const post = async (query: string, variables: object): Promise<Answered> =>
    (await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json();
  const ask: Ask = async (query, variables) => {
    const end = performance.now() + PATIENCE_MILLISECONDS;
    // Whoever started it hears of a start that failed.
    await Promise.race([ready, delay(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
    for (;;) {
      const { data: answered, errors } = await post(query, variables);
      if (answered && !errors) return answered;
      const seconds = errors?.map(({ extensions }) => extensions?.['retryAfterSeconds']).find(Number.isFinite);
      const milliseconds = Number(seconds ?? Number.NaN) * 1_000;
      if (!(performance.now() + milliseconds <= end)) throw new OperationFailed(errors ?? []);
      await delay(milliseconds);
    }
  };
  const bases = { all: '', documents: DOCUMENTS_BASE, demo: DEMO_BASE } as const;
  return {
    ready,
    ask,
    links: linksTo(`http://${config.host}:${config.port}${bases[data]}`),
    isMadeUp: data === 'demo',
    close: async () => {
      try {
        await app.close();
      } finally {
        await opening.close();
      }
    },
  };
}

interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

type Worlds = Pick<ServerOptions, 'kind' | 'demo' | 'openDocuments'>;
type Openings = { readonly '': Opening } & { readonly [base in World['base']]?: Opening };

/** First the port, which may be taken, and whoever asks is told what is being done; then the stores, one after the other. */
async function listenOn(openings: Openings, config: Config, worlds: Worlds, say: Say): Promise<Serving> {
  const all = Object.values(openings);
  const refusal = refusalToStart(config);
  if (refusal !== null) throw new SetupError(refusal);
  const editToken = config.editToken ?? newToken();
  // Its libraries take a tenth of a second to load.
  const tracing = config.isTraced ? (await import('./tracing.js')).startTracing() : null;
  const app = await createServer(openings[''].graph, {
    ...config,
    ...worlds,
    tracing,
    editToken,
    keys: openKeys(keysFolder(config.home)),
    openTokens: (warn) => (config.jwt ? openTokens(config.jwt, warn) : null),
    writer: openings[''].writer,
    author: operator(),
    imports: { folder: join(config.home, 'imports'), env: environmentOf(config) },
    logStream: process.stdout,
    drainMilliseconds: DRAIN_MILLISECONDS,
    isWarmedUp: config.plansAhead,
    // The documents are begun by whoever asks for them, once it is known what the facts hold.
    starting: (base) => openings[base === DOCUMENTS_BASE ? '' : base]?.doing() ?? null,
    failed: (base) => openings[base]?.failure() ?? null,
  });
  const url = await listen(app, config);
  let isClosing = false;
  let comparing: Comparing | null = null;
  const start = async () => {
    await openings[''].start();
    if (worlds.kind !== 'DEMO' && !isClosing) {
      comparing = startComparing(openings[''].writer, (error) => app.log.warn(error, 'names are not compared'));
    }
    try {
      await openings[DEMO_BASE]?.start();
      return true;
    } catch (error) {
      if (isClosing) throw error;
      // Whoever asks the facts is served by then, and goes on to be.
      say(
        `The demonstration world cannot be opened, and the facts go on without it: ${openings[DEMO_BASE]?.failure()}`,
      );
      return false;
    }
  };
  const close = async () => {
    isClosing = true;
    // A store that is still being opened has served nobody; one that has is closed after the last answer.
    const unserved = all.filter((opening) => opening.doing() !== null);
    await Promise.all([app.close(), comparing?.close(), ...unserved.map((opening) => opening.close())]);
    await Promise.all([tracing?.close(), ...all.map((opening) => opening.close())]);
  };
  const editLink = worlds.kind === 'DEMO' ? null : `${url}/?edit=${editToken}`;
  return { url, editLink, ready: start(), close };
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new SetupError(
      `Port ${port} on ${host} is in use; stop the process that uses it, or choose another with PORT=4001.`,
    );
  }
}
