import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { JAR, type Progress } from './bundle.js';
import type { Java } from './java.js';
import type { Memory } from './memory.js';
import { problem } from './problem.js';
import { whileItGetsOn } from './progress.js';
import { keepTornLogs } from './tornLog.js';

/** So many seconds without a step, a line of a log or a hundredth of a core: it hangs, and waiting longer does not help. */
const START_PATIENCE = 300;
const STOP_PATIENCE = 60;
const UNTORN = 'internal.dbms.tx_log.fail_on_corrupted_log_files=false';

export interface LaunchOptions {
  readonly java: Java;
  readonly folder: string;
  readonly password: string;
  readonly memory: Memory;
  readonly archive?: string | undefined;
  readonly archiveTo?: string;
  readonly onProgress: Progress;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal | undefined;
}

export interface Launched {
  readonly uri: string;
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** In the folder: what Java says of the class archive. */
export const ARCHIVE_LOG = 'logs/class-archive.log';
const STARTS_SOON = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

type Answer = readonly ['READY' | 'BUSY' | 'FAILED' | 'TORN', string];

/** Nothing when another process holds the folder. */
export async function launch(options: LaunchOptions): Promise<Launched | undefined> {
  const first = await attempt(options, []);
  if ('launched' in first) return first.launched;
  const kept = await keepTornLogs(options.folder, new Date());
  options.onProgress(
    `The newest transaction log is torn (${first.torn}); starting with all of it that is whole, and keeping a copy in ${kept} …`,
  );
  const second = await attempt(options, [UNTORN]);
  if ('launched' in second) return second.launched;
  throw startProblem(second.torn);
}

type Attempt = { readonly launched: Launched | undefined } | { readonly torn: string };

async function attempt(options: LaunchOptions, settings: readonly string[]): Promise<Attempt> {
  options.signal?.throwIfAborted();
  const child = await spawnLauncher(options, settings);
  const ended = endOf(child);
  // It shows in `ended` when Neo4j goes away while the password is written.
  child.stdin?.on('error', () => undefined);
  child.stdin?.write(`${options.password}\n`);
  const abort = () => void child.stdin?.end();
  options.signal?.addEventListener('abort', abort, { once: true });
  const [kind, words] = await answerOf(child, ended, options);
  options.signal?.removeEventListener('abort', abort);
  if (options.signal?.aborted) await stop(child, ended, options.folder);
  options.signal?.throwIfAborted();
  if (kind === 'READY') {
    return { launched: { uri: words, ended, stop: () => stop(child, ended, options.folder) } };
  }
  if (kind === 'FAILED') child.kill('SIGKILL');
  await stop(child, ended, options.folder);
  if (kind === 'FAILED') throw startProblem(words);
  return kind === 'BUSY' ? { launched: undefined } : { torn: words };
}

async function spawnLauncher(options: LaunchOptions, settings: readonly string[]): Promise<ChildProcess> {
  await mkdir(join(options.folder, 'logs'), { recursive: true });
  await mkdir(join(options.folder, 'import'), { recursive: true });
  const log = await open(join(options.folder, 'logs', 'launcher.log'), 'a', 0o600);
  try {
    return spawn(options.java.command, [...javaArguments(options), ...settings], {
      cwd: options.folder,
      // Out of the terminal's reach: Ctrl-C asks the owner, which answers what it has begun and then stops Neo4j.
      detached: true,
      stdio: ['pipe', 'pipe', log.fd],
    });
  } finally {
    await log.close();
  }
}

function javaArguments(options: LaunchOptions): readonly string[] {
  return [
    `-Xmx${options.memory.heap}m`,
    // Java would begin with a 64th of the machine's memory and keep it.
    '-Xms64m',
    // Made once while a person waits, and just as good from a Java that compiles little.
    ...(options.archiveTo ? [`-XX:ArchiveClassesAtExit=${options.archiveTo}`, ...STARTS_SOON] : []),
    '-Xlog:disable',
    ...(options.archive
      ? [`-XX:SharedArchiveFile=${options.archive}`, `-Xlog:cds=info:file=${ARCHIVE_LOG}:none:filecount=0`]
      : []),
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:ErrorFile=logs/java-error.log',
    '-XX:-UsePerfData',
    '-Dlog4j2.disable.jmx=true',
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-jar',
    JAR,
    options.folder,
    `server.memory.pagecache.size=${options.memory.pageCache}m`,
  ];
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) =>
      resolve(
        code === 0
          ? 'Neo4j was stopped'
          : `Neo4j ended with ${signal ?? `exit code ${code}`}, see neo4j/logs in LIANTU_HOME`,
      ),
    );
  });
}

async function answerOf(
  child: ChildProcess,
  ended: Promise<string>,
  { folder, onProgress }: LaunchOptions,
): Promise<Answer> {
  const line = lineOf(child, ended);
  // Without a process there is nothing to watch, and `ended` says why at once.
  if (child.pid === undefined) return line;
  const onWait = (how: string) => onProgress(`Neo4j is still starting (${how}) …`);
  const answer = await whileItGetsOn(line, { pid: child.pid, folder, patience: START_PATIENCE, onWait });
  return answer ?? ['FAILED', `it did nothing for ${START_PATIENCE / 60} minutes`];
}

function lineOf(child: ChildProcess, ended: Promise<string>): Promise<Answer> {
  const { stdout } = child;
  if (!stdout) throw new Error('The launcher has no output');
  const others: string[] = [];
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      const [, kind, words = ''] = /^(READY|BUSY|FAILED|TORN)\b ?(.*)/.exec(line) ?? [];
      if (kind) resolve([kind as Answer[0], words]);
      else others.push(line);
    });
    lines.once('close', async () => resolve(['FAILED', [...others.slice(-2), await ended].join(' ')]));
  });
}

function startProblem(why: string): Error {
  return problem(
    `The local Neo4j did not start (${why.slice(0, 400)})`,
    'see neo4j/logs/debug.log and neo4j/logs/launcher.log in LIANTU_HOME',
  );
}

/** A stop writes to disk what is in memory: it may take its time, but not stand still. */
async function stop(child: ChildProcess, ended: Promise<string>, folder: string): Promise<void> {
  child.stdin?.end();
  if (child.pid === undefined) return;
  const watched = { pid: child.pid, folder, patience: STOP_PATIENCE, onWait: () => undefined };
  if ((await whileItGetsOn(ended, watched)) === undefined) child.kill('SIGKILL');
  await ended;
}
