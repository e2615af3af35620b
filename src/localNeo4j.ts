import { ensureArchive } from './localNeo4j/archive.js';
import { bundledVersion, ensureBuilt, type Progress } from './localNeo4j/bundle.js';
import { claimVersion, createdPassword, knownPassword, openFolder, requireDisk } from './localNeo4j/folder.js';
import { findJava } from './localNeo4j/java.js';
import { type Launched, type LaunchOptions, launch } from './localNeo4j/launch.js';
import { problem } from './localNeo4j/problem.js';
import { findRunning, forgetRunning, type Running, waitForRunning } from './localNeo4j/running.js';

const USER = 'neo4j';
/** As long as another process may take to start or to stop on the same data. */
const BUSY_LIMIT = 120_000;

export interface LocalNeo4jOptions {
  /** LIANTU_HOME, absolute. */
  readonly home: string;
  readonly javaHome?: string;
  readonly heapMegabytes?: number;
  readonly pageCacheMegabytes?: number;
  /** Starts sooner and takes less memory, but answers slower: for tests. */
  readonly quick?: boolean;
  readonly onProgress?: Progress;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Whether this process started it; it then ends with this process, however that ends. */
  readonly owned: boolean;
  /** Why an owned Neo4j ended. Of one that another process owns nothing is ever told. */
  readonly ended: Promise<string>;
  /** Stops it if owned. */
  close(): Promise<void>;
}

/** The Neo4j of this home folder: one that runs already, or else one of our own. */
export async function openLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const folder = await openFolder(options.home);
  const running = await findRunning(folder);
  if (running) return attach(running, await knownPassword(folder));
  const launchOptions = await prepare(folder, options);
  for (const until = Date.now() + BUSY_LIMIT; Date.now() < until; ) {
    const launched = await launch(launchOptions);
    if (launched) return own(launched, launchOptions);
    const other = await waitForRunning(folder, 1_000);
    if (other) return attach(other, launchOptions.password);
  }
  throw problem(`Another process holds ${folder} and neither gets ready nor ends`, 'end it');
}

async function prepare(folder: string, options: LocalNeo4jOptions): Promise<LaunchOptions> {
  const { home: _, javaHome, onProgress = () => undefined, ...launchOptions } = options;
  const java = await findJava(javaHome);
  await requireDisk(folder);
  await claimVersion(folder, await bundledVersion());
  await ensureBuilt(onProgress);
  const archive = await ensureArchive(java, onProgress);
  onProgress('Starting Neo4j …');
  return { ...launchOptions, java, folder, archive, password: await createdPassword(folder) };
}

function own({ uri, ended, stop }: Launched, { folder, password }: LaunchOptions): LocalNeo4j {
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
  return { uri, user: USER, password, owned: true, ended, close };
}

function attach({ uri }: Running, password: string): LocalNeo4j {
  const never = new Promise<string>(() => undefined);
  return { uri, user: USER, password, owned: false, ended: never, close: async () => undefined };
}
