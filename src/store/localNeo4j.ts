import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { archiveUseIn, ensureArchive } from './localNeo4j/archive.js';
import { bundledVersion, ensureBuilt, type Progress, type Turn } from './localNeo4j/bundle.js';
import { claimVersion, createdPassword, knownPassword, openFolder, requireDisk } from './localNeo4j/folder.js';
import { findHolder } from './localNeo4j/holder.js';
import { hasData, importFirst, removeDrafts, type WriteTables } from './localNeo4j/importer.js';
import { findJava } from './localNeo4j/java.js';
import { type Launched, type LaunchOptions, launch } from './localNeo4j/launch.js';
import { takeLock } from './localNeo4j/lock.js';
import { memoryFor } from './localNeo4j/memory.js';
import { problem } from './localNeo4j/problem.js';
import { whileItGetsOn } from './localNeo4j/progress.js';
import { findRunning, forgetRunning, type Running, waitForRunning } from './localNeo4j/running.js';

const USER = 'neo4j';
/** So many seconds may a process that holds the folder do nothing at all, before whoever waits for it gives up. */
const HOLDER_PATIENCE = 300;
/** Where the holder cannot be seen, as in another container, each look costs a failed start. */
const PAUSE_MILLISECONDS = 10_000;

export interface LocalNeo4jOptions {
  /** LIANTU_HOME, absolute. */
  readonly home: string;
  readonly javaHome?: string;
  /** Else by the size of the store and of the machine. */
  readonly heapMegabytes?: number;
  readonly pageCacheMegabytes?: number;
  /** What a store begins with that is not there yet. */
  readonly first?: WriteTables | undefined;
  readonly onProgress?: Progress;
  /** Ends a start that is under way, and with it what it has begun. */
  readonly signal?: AbortSignal;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Whether this process started it; it then ends with this process, however that ends. */
  readonly owned: boolean;
  /** Whether it began with `first` at this opening. */
  readonly isFirst: boolean;
  /** Why an owned Neo4j ended. Of one that another process owns nothing is ever told. */
  readonly ended: Promise<string>;
  /** Stops it if owned. */
  close(): Promise<void>;
}

/**
 * The Neo4j of this home folder: one that runs already, or else one of our own. A process that holds the folder is waited
 * for, however slow it is; only where there is none is one started.
 */
export async function openLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, onProgress = () => undefined, signal } = options;
  const folder = await openFolder(home, onProgress);
  for (;;) {
    signal?.throwIfAborted();
    const running = await findRunning(folder);
    if (running) return attach(running, await knownPassword(folder));
    const holder = await findHolder(folder);
    if (holder) await waitForHolder(folder, holder, { onProgress, signal });
    else {
      const started = await start(folder, options);
      if (started) return started;
    }
  }
}

/** Until it answers, or is gone. */
async function waitForHolder(folder: string, pid: number, { onProgress, signal }: Turn): Promise<void> {
  onProgress(`Waiting for the Neo4j of process ${pid}, which holds ${folder} …`);
  const waiting = new AbortController();
  const settled = untilSettled(folder, signal ? AbortSignal.any([signal, waiting.signal]) : waiting.signal);
  const onWait = (how: string) => onProgress(`Still waiting for the Neo4j of process ${pid} (${how}) …`);
  const isSettled = await whileItGetsOn(settled, { pid, folder, patience: HOLDER_PATIENCE, onWait });
  waiting.abort();
  if (!isSettled) {
    throw problem(`Process ${pid} holds ${folder} and has done nothing for ${HOLDER_PATIENCE / 60} minutes`, 'end it');
  }
}

async function untilSettled(folder: string, signal: AbortSignal): Promise<true> {
  while (!signal.aborted) {
    if (await waitForRunning(folder, 1_000)) return true;
    if (!(await findHolder(folder))) return true;
  }
  return true;
}

/** Two that come at once take turns, so that the second finds what the first has started. */
async function start(folder: string, options: LocalNeo4jOptions): Promise<LocalNeo4j | undefined> {
  const { first, onProgress = () => undefined, signal } = options;
  const launchOptions = await prepare(folder, options);
  const onWait = (holder: number) => onProgress(`Waiting for process ${holder}, which starts Neo4j in ${folder} …`);
  const release = await takeLock(join(folder, 'starting.lock'), { onWait, signal });
  try {
    if ((await findRunning(folder)) || (await findHolder(folder))) return undefined;
    await removeDrafts(folder, { onProgress });
    const isFirst = first !== undefined && !(await hasData(folder));
    if (isFirst) await importFirst(folder, first, launchOptions);
    onProgress('Starting Neo4j …');
    const password = await createdPassword(folder, onProgress);
    const memory = await memoryFor(folder, options);
    const launched = await launch({ ...launchOptions, memory, password });
    if (launched) {
      await checkArchive(folder, launchOptions);
      return own(launched, folder, { password, isFirst });
    }
    onProgress(`Waiting for another process, which holds ${folder} …`);
    await delay(PAUSE_MILLISECONDS, undefined, signal ? { signal } : {});
    return undefined;
  } finally {
    await release();
  }
}

type Prepared = Omit<LaunchOptions, 'password' | 'memory'>;

async function prepare(folder: string, options: LocalNeo4jOptions): Promise<Prepared> {
  const { javaHome, onProgress = () => undefined, signal } = options;
  const java = await findJava(javaHome);
  await requireDisk(folder);
  await claimVersion(folder, await bundledVersion());
  await ensureBuilt(onProgress, signal);
  const archive = await ensureArchive(java, { onProgress, signal });
  return { java, folder, archive, onProgress, signal };
}

/** Jars that were copied or touched no longer fit the archive: the next start makes another. */
async function checkArchive(folder: string, { archive, onProgress }: Prepared): Promise<void> {
  if (archive === undefined) return;
  const use = await archiveUseIn(folder);
  if (use === null || use.isUsed) return;
  if (use.isStale) await rm(archive, { force: true });
  onProgress(
    `Java did not use the class archive, which makes starts quicker (${use.why})${use.isStale ? '; the next start makes it again' : ''}.`,
  );
}

function own(
  { uri, ended, stop }: Launched,
  folder: string,
  { password, isFirst }: Pick<LocalNeo4j, 'password' | 'isFirst'>,
): LocalNeo4j {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const close = async () => {
    // Once it is over, what runs in this folder is another's.
    if (isOver) return;
    forgetRunning(folder);
    await stop();
  };
  return { uri, user: USER, password, owned: true, isFirst, ended, close };
}

function attach({ uri }: Running, password: string): LocalNeo4j {
  const never = new Promise<string>(() => undefined);
  return { uri, user: USER, password, owned: false, isFirst: false, ended: never, close: async () => undefined };
}
