import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { JAR } from './bundle.js';
import type { Java } from './java.js';
import { problem } from './problem.js';

const START_LIMIT = 120_000;
const STOP_LIMIT = 15_000;

export interface LaunchOptions {
  readonly java: Java;
  readonly folder: string;
  readonly password: string;
  readonly heapMegabytes?: number;
  readonly pageCacheMegabytes?: number;
  readonly quick?: boolean;
  readonly archive?: string | undefined;
  readonly archiveTo?: string;
}

export interface Launched {
  readonly uri: string;
  readonly ended: Promise<string>;
  stop(limitMilliseconds?: number): Promise<void>;
}

/** Nothing when another process holds the folder. */
export async function launch(options: LaunchOptions): Promise<Launched | undefined> {
  const child = await spawnLauncher(options);
  const ended = endOf(child);
  // It shows in `ended` when Neo4j goes away while the password is written.
  child.stdin?.on('error', () => undefined);
  child.stdin?.write(`${options.password}\n`);
  const answer = await answerOf(child, ended);
  if (answer === 'BUSY') return undefined;
  if (!answer.startsWith('READY ')) throw startProblem(child, answer);
  return { uri: answer.slice('READY '.length), ended, stop: (limit = STOP_LIMIT) => stop(child, ended, limit) };
}

async function spawnLauncher(options: LaunchOptions): Promise<ChildProcess> {
  await mkdir(join(options.folder, 'logs'), { recursive: true });
  await mkdir(join(options.folder, 'import'), { recursive: true });
  const log = await open(join(options.folder, 'logs', 'launcher.log'), 'a', 0o600);
  try {
    return spawn(options.java.command, javaArguments(options), {
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
    `-Xmx${options.heapMegabytes ?? 512}m`,
    // Java would begin with a 64th of the machine's memory and keep it.
    '-Xms64m',
    ...(options.quick ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
    ...(options.archive ? [`-XX:SharedArchiveFile=${options.archive}`] : []),
    ...(options.archiveTo ? [`-XX:ArchiveClassesAtExit=${options.archiveTo}`] : []),
    '-Xlog:disable',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:ErrorFile=logs/java-error.log',
    '-XX:-UsePerfData',
    '-Dlog4j2.disable.jmx=true',
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-jar',
    JAR,
    options.folder,
    `server.memory.pagecache.size=${options.pageCacheMegabytes ?? 128}m`,
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

/** READY and the address, BUSY, or else why it failed. */
async function answerOf(child: ChildProcess, ended: Promise<string>): Promise<string> {
  const tooLate = new AbortController();
  try {
    return await Promise.race([
      lineOf(child, ended),
      delay(START_LIMIT, `it took more than ${START_LIMIT / 1000} s`, { signal: tooLate.signal }),
    ]);
  } finally {
    tooLate.abort();
  }
}

function lineOf(child: ChildProcess, ended: Promise<string>): Promise<string> {
  const { stdout } = child;
  if (!stdout) throw new Error('The launcher has no output');
  const others: string[] = [];
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      if (/^(READY |BUSY$)/.test(line)) resolve(line);
      else if (line.startsWith('FAILED ')) resolve(line.slice('FAILED '.length));
      else others.push(line);
    });
    lines.once('close', async () => resolve([...others.slice(-2), await ended].join(' ')));
  });
}

function startProblem(child: ChildProcess, why: string): Error {
  child.kill('SIGKILL');
  return problem(
    `The local Neo4j did not start (${why.slice(0, 400)})`,
    'see neo4j/logs/debug.log and neo4j/logs/launcher.log in LIANTU_HOME',
  );
}

async function stop(child: ChildProcess, ended: Promise<string>, limit: number): Promise<void> {
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  await ended;
  clearTimeout(timer);
}
