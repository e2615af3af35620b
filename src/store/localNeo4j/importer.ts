import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JAR, type Turn } from './bundle.js';
import type { Java } from './java.js';
import { codeOf, problem } from './problem.js';

/** Between the items of a list; the importer reads no text that holds it. */
export const LIST = '\u001f';
/** Stands for a list without items (neo4j/src/main/java/liantu/OfflineImport.java). */
export const EMPTY_LIST = '\u001e';

/** Beside the data: what is not whole yet, and goes at the next start where nobody has finished it. */
const DRAFT = 'first-';
/** Twice what its buffers take, however many rows there are: its tables of nodes are outside of the heap. */
const HEAP_MEGABYTES = 512;
const OFF_HEAP = '1g';
/** A small one is over before Java has compiled anything well. */
const STARTS_SOON = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Of what the importer says, for its failure: a table that it cannot read it names once for each of its causes. */
const MOST_SAID = 20_000;

/** What an empty store begins with: writes the importer's tables into a folder, and resolves to what the importer is told of them. */
export type WriteTables = (folder: string) => Promise<readonly string[]>;

export interface ImportOptions {
  readonly java: Java;
  readonly archive?: string | undefined;
  /** Else what small ones need, in a Java that starts soon. */
  readonly heapMegabytes?: number;
  readonly signal?: AbortSignal | undefined;
}

/** A store in a folder that has none, which the bundled Neo4j then opens as its own: it is there with all of its rows, or not at all. */
export async function importFirst(folder: string, write: WriteTables, options: ImportOptions): Promise<void> {
  const draft = await mkdtemp(join(folder, DRAFT));
  try {
    const tables = join(draft, 'tables');
    await mkdir(tables);
    const list = await write(tables);
    await runImporter(draft, list, options);
    await rename(join(draft, 'data'), join(folder, 'data'));
  } catch (error) {
    throw codeOf(error) === 'ENOSPC' ? fullProblem() : error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

export async function hasData(folder: string): Promise<boolean> {
  return access(join(folder, 'data')).then(
    () => true,
    () => false,
  );
}

/** What an import left that was killed half-way. */
export async function removeDrafts(folder: string, { onProgress }: Turn): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => each.startsWith(DRAFT))) {
    onProgress('A first load was interrupted; beginning again …');
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function runImporter(
  home: string,
  tables: readonly string[],
  { java, archive, heapMegabytes, signal }: ImportOptions,
): Promise<void> {
  signal?.throwIfAborted();
  await writeFile(join(home, 'neo4j.conf'), 'db.tx_log.rotation.size=32m\n');
  const list = join(home, 'import-arguments.txt');
  const options = [
    ...['--id-type=string', '--array-delimiter=U+001F', '--bad-tolerance=0', '--verbose'],
    ...['--threads=2', `--max-off-heap-memory=${OFF_HEAP}`, '--high-parallel-io=off', ...tables],
  ];
  await writeFile(list, options.map((option) => `"${option.replaceAll('\\', '\\\\')}"`).join('\n'));
  const child = spawn(
    java.command,
    [
      `-Xmx${heapMegabytes ?? HEAP_MEGABYTES}m`,
      ...(heapMegabytes === undefined ? STARTS_SOON : []),
      ...(archive ? [`-XX:SharedArchiveFile=${archive}`] : []),
      '-Xlog:disable',
      '-Dlog4j2.disable.jmx=true',
      ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', JAR, 'liantu.OfflineImport', home, 'neo4j', `@${list}`],
    ],
    // It ends with its input, and so with us; Ctrl-C reaches us alone.
    { cwd: home, detached: true, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-MOST_SAID);
    });
  }
  const abort = () => void child.stdin.end();
  signal?.addEventListener('abort', abort, { once: true });
  const [code] = await once(child, 'close').catch((error) => [codeOf(error)]);
  signal?.removeEventListener('abort', abort);
  signal?.throwIfAborted();
  if (code !== 0) throw importProblem(code, said);
}

function fullProblem(): Error {
  return problem('The disk is full, and nothing of the first load was kept', 'free space and start again');
}

/** With its stack traces it tells the cause, which the last of them has. */
function importProblem(code: unknown, said: string): Error {
  if (/No space left on device/i.test(said)) return fullProblem();
  const causes = [...said.matchAll(/^(?:Caused by: )?(?:[\w.$]+(?:Exception|Error): )(.+)/gm)];
  const why = causes.at(-1)?.[1] ?? said.trim().split('\n').at(-1) ?? '';
  return problem(
    `Neo4j's offline importer ended with ${String(code)}, and nothing of the first load was kept (${why.slice(0, 400)})`,
    'correct that and start again',
  );
}
