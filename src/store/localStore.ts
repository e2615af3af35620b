import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config/config.js';
import { GraphFailed, GraphUnavailable } from '../errors.js';
import type { Graph } from './graph.js';
import { type Common, closeAll, type Graphs, openGraphs } from './graphs.js';
import { hasSpace, requireSpace } from './localNeo4j/disk.js';
import type { WriteTables } from './localNeo4j/importer.js';
import { localOptionsOf } from './localNeo4j/options.js';
import { type LocalNeo4j, type LocalNeo4jOptions, openLocalNeo4j } from './localNeo4j.js';

interface Opened {
  readonly local: LocalNeo4j;
  readonly graphs: Graphs;
}

export interface LocalStore extends Omit<Graphs, 'probe'> {
  readonly uri: string;
  readonly isFirst: boolean;
  close(): Promise<void>;
}

export interface LocalStoreOptions {
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
  readonly first?: WriteTables | undefined;
  /** Looks after the store by itself too, not only when a request fails: for whoever serves it. */
  readonly isKept?: boolean;
}

/** After a failed attempt to bring it back, requests wait this long before the next. */
const PAUSE_MILLISECONDS = 2_000;
const WATCH_MILLISECONDS = 5_000;

/**
 * Graphs on the bundled Neo4j, which may end while we live: killed, or together with the process that started it. The
 * request that meets this gets UNAVAILABLE; meanwhile it is found again or started again, under another address.
 */
export async function openLocalStore(
  config: Config,
  common: Common,
  { onProgress, signal, first, isKept = false }: LocalStoreOptions,
): Promise<LocalStore> {
  const ending = new AbortController();
  const ended = signal ? AbortSignal.any([signal, ending.signal]) : ending.signal;
  const options: LocalNeo4jOptions = { ...localOptionsOf(config), onProgress, signal: ended };
  const folder = join(config.home, 'neo4j');
  let current = await open({ ...options, first }, common);
  let reviving: Promise<void> | null = null;
  let plansLost = 0;

  const bringBack = async (why: GraphUnavailable): Promise<void> => {
    const lost = current;
    if (why instanceof GraphFailed && !(await restart(lost, folder, onProgress))) return;
    const local = await openLocalNeo4j(options);
    if (local.uri === lost.local.uri) return;
    plansLost += 1 + lost.graphs.requests.plansLost();
    current = { local, graphs: openGraphs(local, { ...common, hasSizeHints: false }) };
    onProgress(`Neo4j had ended and is back at ${local.uri}`);
    await closeAll(lost.graphs);
  };
  const revive = async (why: GraphUnavailable): Promise<void> => {
    try {
      await bringBack(why);
    } catch (error) {
      if (ended.aborted) return;
      onProgress(`Neo4j has ended and does not start again: ${(error as Error).message}`);
      await delay(PAUSE_MILLISECONDS);
    } finally {
      reviving = null;
    }
  };
  const guarded = async <T>(work: (graphs: Graphs) => Promise<T>): Promise<T> => {
    try {
      return await work(current.graphs);
    } catch (error) {
      if (error instanceof GraphUnavailable && !ended.aborted) reviving ??= revive(error);
      throw error;
    }
  };
  /** A write that the disk ends is said so, whatever the store calls it. */
  const withSpace = async <T>(work: (graphs: Graphs) => Promise<T>): Promise<T> => {
    await requireSpace(folder);
    try {
      return await guarded(work);
    } catch (error) {
      await requireSpace(folder);
      throw error;
    }
  };
  const guardedGraph = (role: 'graph' | 'requests'): Graph => ({
    read: (...args) => guarded((graphs) => graphs[role].read(...args)),
    write: (...args) => withSpace((graphs) => graphs[role].write(...args)),
    hold: (...args) => guarded((graphs) => graphs[role].hold(...args)),
    define: (...args) => withSpace((graphs) => graphs[role].define(...args)),
    ping: () => guarded(({ probe }) => probe.ping()),
    forgetPlans: () => current.graphs[role].forgetPlans(),
    plansLost: () => plansLost + current.graphs[role].plansLost(),
    figures: () => current.graphs[role].figures(),
    close: () => closeAll(current.graphs),
  });
  const graph = guardedGraph('graph');
  if (isKept) void keep(graph, folder, { onProgress, signal: ended });

  return {
    uri: current.local.uri,
    isFirst: current.local.isFirst,
    graph,
    requests: guardedGraph('requests'),
    close: async () => {
      ending.abort();
      await reviving;
      await closeAll(current.graphs);
      await current.local.close();
    },
  };
}

async function open(options: LocalNeo4jOptions, common: Common): Promise<Opened> {
  const local = await openLocalNeo4j(options);
  return { local, graphs: openGraphs(local, { ...common, hasSizeHints: false }) };
}

/** Whether it ended. Whoever is only attached leaves it to the owner; on a full disk it would fail again. */
async function restart(
  { local, graphs }: Opened,
  folder: string,
  onProgress: (message: string) => void,
): Promise<boolean> {
  const isStillFailed = await graphs.probe.ping().then(
    () => false,
    (error: unknown) => error instanceof GraphFailed,
  );
  if (!isStillFailed) return false;
  if (!local.owned || !(await hasSpace(folder))) {
    await delay(PAUSE_MILLISECONDS);
    return false;
  }
  onProgress('Neo4j has closed its database after a write that failed; restarting it …');
  await local.close();
  return true;
}

/** Without any request too, a store that ended comes back, and a disk that fills is told. */
async function keep(graph: Graph, folder: string, { onProgress, signal }: Turn): Promise<void> {
  let wasRoomy = true;
  while (!signal.aborted) {
    await delay(WATCH_MILLISECONDS, undefined, { ref: false });
    if (signal.aborted) return;
    const isRoomy = await hasSpace(folder).catch(() => wasRoomy);
    if (isRoomy !== wasRoomy) onProgress(isRoomy ? ROOMY : FULL);
    wasRoomy = isRoomy;
    // A failure needs no more than the attempt: it brings the store back.
    await graph.ping().catch(() => undefined);
  }
}

interface Turn {
  readonly onProgress: (message: string) => void;
  readonly signal: AbortSignal;
}

const FULL = 'The disk of the store is nearly full: nothing is written until there is space; reading goes on.';
const ROOMY = 'The disk of the store has space again.';
