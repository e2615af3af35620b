import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { takeLock } from './lock.js';
import { codeOf, orIfMissing, problem } from './problem.js';

const FOLDER = fileURLToPath(new URL('../../../neo4j/', import.meta.url));
const POM = join(FOLDER, 'pom.xml');
const SOURCES = [
  POM,
  ...['LocalNeo4j', 'OfflineImport'].map((name) => join(FOLDER, `src/main/java/liantu/${name}.java`)),
];
const run = promisify(execFile);

export type Progress = (message: string) => void;

const TARGET = join(FOLDER, 'target');
const LIBRARIES = join(TARGET, 'lib');
export const JAR = join(TARGET, 'local-neo4j.jar');

/** The launcher's jar is made last, so it stands for the jars beside it. */
export async function isBuilt(): Promise<boolean> {
  const built = await changedAt(JAR);
  const sources = await Promise.all(SOURCES.map(changedAt));
  return sources.every((source) => source <= built);
}

export async function bundledVersion(): Promise<string> {
  const [, version] = /<neo4j\.version>(.+?)</.exec(await readFile(POM, 'utf8')) ?? [];
  if (!version) throw new Error('neo4j/pom.xml names no neo4j.version');
  return version;
}

export async function ensureBuilt(onProgress: Progress, signal?: AbortSignal): Promise<void> {
  if (await isBuilt()) return;
  await alone({ onProgress, signal }, async () => {
    if (await isBuilt()) return;
    onProgress('Fetching Neo4j with Maven (once, about 80 MB) …');
    // What an earlier build put there, and this one does not, would be found too.
    await rm(LIBRARIES, { recursive: true, force: true });
    try {
      await run('mvn', ['-q', '-B', '-f', POM, 'package'], {
        maxBuffer: 64 * 1024 * 1024,
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw buildProblem(error);
    }
  });
}

export interface Turn {
  readonly onProgress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** Two first starts at a time, as of two test suites, take turns. */
export async function alone<T>({ onProgress, signal }: Turn, work: () => Promise<T>): Promise<T> {
  await mkdir(TARGET, { recursive: true });
  const file = join(TARGET, 'building.lock');
  const onWait = (holder: number) =>
    onProgress(`Waiting for process ${holder}, which builds Neo4j and holds ${file} until then …`);
  const release = await takeLock(file, { onWait, signal });
  try {
    return await work();
  } finally {
    await release();
  }
}

function buildProblem(error: unknown): Error {
  if (codeOf(error) === 'ENOENT') {
    return problem('Maven (mvn) was not found, and it is needed once to fetch Neo4j', 'install Maven 3.6 or later');
  }
  const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  const line = mavenError(output);
  const why = line.length > 300 ? `… ${line.slice(-300)}` : line;
  return UNREACHABLE.test(line)
    ? problem(`Maven cannot reach its registry (${why})`, "check the network, or the mirror in Maven's settings.xml")
    : problem(`Maven could not build neo4j/pom.xml (${why})`, 'correct that and start again');
}

const UNREACHABLE = /Could not transfer|Cannot access|Unknown host|Connection (refused|reset|timed out)|offline mode/;

/** Maven says why in the line that points to its help; whatever follows is advice. */
export function mavenError(output: string): string {
  const errors = stripVTControlCharacters(output)
    .split('\n')
    .flatMap((line) => /^\[ERROR\] (.+)/.exec(line)?.[1] ?? []);
  const line = errors.find((error) => error.includes('-> [Help')) ?? errors[0] ?? output.trim();
  return line.replace(/ *-> \[Help.*/, '');
}

export async function changedAt(file: string): Promise<number> {
  return (await orIfMissing(stat(file)))?.mtimeMs ?? 0;
}
