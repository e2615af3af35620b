import { basename } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type Config, readConfig } from '../config/config.js';
import { exportEvery } from '../data/backup/every.js';
import { exportLines } from '../data/backup/export.js';
import { isThere, writeOut, writeWhole } from '../data/backup/file.js';
import { isSame, StoreChanged, stateOf } from '../data/backup/reading.js';
import { type BulkAsked, filtersOf, formatsOf, readAsked } from '../data/bulk/asked.js';
import { bulkText } from '../data/bulk/bulk.js';
import { refuseUnfinishedRestore } from '../data/load/load.js';
import { SetupError } from '../errors.js';
import type { Graph } from '../store/graph.js';
import { openStore } from '../store/store.js';
import { withProgress } from './terminal.js';

/** A statement of an export is not a request that somebody waits for. */
const TIMEOUT_MILLISECONDS = 120_000;
const ATTEMPTS = 3;
const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Node's timers go no further. */
const MAX_DAYS = 24;

/** Everything that the store holds, in one file: the backup. With a kind: all of that, for other programs. */
export function addExporting(program: Command): void {
  program
    .command('export [file]')
    .description(
      'write everything that the store holds into one file, which `import --restore` brings back (liantu-DATE.ndjson.gz). Without the ending .gz it is not compressed; - is the standard output',
    )
    .option('--force', 'take the place of a file that is there already')
    .option('--every <interval>', 'stay, and export again and again: 30m, 24h, 7d', interval)
    .option('--keep <n>', 'with --every: keep the newest of its files, and remove the older ones', whole)
    .option('--to <folder>', 'with --every: where the files go (this folder)')
    .option(
      '--kind <kind>',
      'write only these, for other programs: enterprises, facts and others, or ftm or bods (liantu-KIND-DATE.ndjson)',
    )
    .option('--format <format>', 'with --kind: ndjson or csv; bods is json')
    .option(
      '--filter <name=value>',
      'with --kind: keep some, as chain=chain:humanoid-robot; may be repeated',
      filter,
      {},
    )
    .addHelpText(
      'after',
      '\nBring one back: liantu import --restore FILE\nAll fields: liantu export --kind facts --format csv --filter kind=INVESTED_IN investments.csv',
    )
    .action(exportCommand);
}

interface ExportOptions {
  readonly force?: boolean;
  readonly every?: number;
  readonly keep?: number;
  readonly to?: string;
  readonly kind?: string;
  readonly format?: string;
  readonly filter: Readonly<Record<string, string>>;
}

interface Run {
  readonly config: Config;
  readonly program: string;
  readonly signal: AbortSignal;
  readonly say: (message: string) => void;
}

async function exportCommand(file: string | undefined, options: ExportOptions, command: Command): Promise<void> {
  requireSense(file, options, command);
  const asked = askedOf(options, command);
  const { force = false, every, keep = Number.MAX_SAFE_INTEGER, to = '.' } = options;
  const program = command.parent?.version() ?? '';
  const signal = ended();
  await withProgress(async (say) => {
    const run = { config: readConfig(), program, signal, say };
    const content = asked ? contentOf(asked) : everything(run);
    if (every === undefined) return exportOnce(run, content, { path: file ?? content.file, force });
    const schedule = { folder: to, everyMilliseconds: every, keep, signal };
    await exportEvery(schedule, async (path) => say(await exportOnce(run, content, { path, force: false })), say);
    return 'Ended: no further export is made.';
  });
}

function requireSense(file: string | undefined, options: ExportOptions, command: Command): void {
  const { every, keep, to, force, kind, format, filter: filters } = options;
  const wrong = (why: string) => command.error(`error: ${why}`, { exitCode: 2 });
  if (every !== undefined && file !== undefined) wrong('--every names its files itself; say where with --to');
  if (every !== undefined && force) wrong('--every never takes the place of a file, so --force does not go with it');
  if (every === undefined && keep !== undefined) wrong('--keep goes with --every');
  if (every === undefined && to !== undefined) wrong('--to goes with --every');
  if (kind !== undefined && every !== undefined) wrong('--every exports everything, so --kind does not go with it');
  if (kind === undefined && format !== undefined) wrong('--format goes with --kind');
  if (kind === undefined && Object.keys(filters).length > 0) wrong('--filter goes with --kind');
}

/** What is asked of a kind; null: everything. */
function askedOf({ kind, format, filter: filters }: ExportOptions, command: Command): BulkAsked | null {
  if (kind === undefined) return null;
  try {
    return readAsked(kind, format ?? formatsOf(kind)[0] ?? '', filters);
  } catch (error) {
    return command.error(`error: ${(error as Error).message}`, { exitCode: 2 });
  }
}

interface Content {
  /** What its file is called unless the user says. */
  readonly file: string;
  readonly what: string;
  readonly lines: (graph: Graph) => AsyncIterable<string>;
}

function everything(run: Run): Content {
  return {
    file: `liantu-${today()}.ndjson.gz`,
    what: 'everything that the store holds',
    lines: (graph) => exportLines(graph, { ...run, created: new Date() }),
  };
}

function contentOf(asked: BulkAsked): Content {
  const { kind, format } = asked;
  return { file: `liantu-${kind}-${today()}.${format}`, what: kind, lines: (graph) => ofOneState(graph, asked) };
}

/** Fails at its end when the store was written to meanwhile. */
async function* ofOneState(graph: Graph, asked: BulkAsked): AsyncGenerator<string> {
  await refuseUnfinishedRestore(graph);
  const state = await stateOf(graph);
  yield* bulkText(graph, asked, { filters: await filtersOf(graph, asked), isMadeUp: false });
  if (!isSame(await stateOf(graph), state)) throw new StoreChanged();
}

async function exportOnce(
  { config, signal, say }: Run,
  { what, lines }: Content,
  { path, force }: { readonly path: string; readonly force: boolean },
): Promise<string> {
  if (path !== '-' && !force) await requireFree(path);
  const timeoutMilliseconds = Math.max(config.timeoutMilliseconds, TIMEOUT_MILLISECONDS);
  const store = await openStore({ ...config, timeoutMilliseconds }, { onProgress: say });
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (path === '-') await writeOut(lines(store.graph), signal);
        else await writeWhole(path, lines(store.graph), signal);
        return `Exported ${what} to ${path === '-' ? 'the standard output' : path}`;
      } catch (error) {
        if (!(error instanceof StoreChanged) || attempt === ATTEMPTS || path === '-') throw error;
        say('The store was written to meanwhile; reading it again …');
      }
    }
  } finally {
    await store.close();
  }
}

async function requireFree(path: string): Promise<void> {
  if (!(await isThere(path))) return;
  throw new SetupError(`${basename(path)} is there already; give another name, or --force to take its place.`);
}

/** A signal ends an export in order: its draft goes, and the store is closed. */
function ended(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function interval(value: string): number {
  const [, count = '', unit = ''] = /^(\d{1,9})([smhd])$/.exec(value) ?? [];
  const milliseconds = Number(count) * (UNITS[unit] ?? 0);
  if (milliseconds > 0 && milliseconds <= MAX_DAYS * 86_400_000) return milliseconds;
  throw new InvalidArgumentError(`Write a number and a unit, at most ${MAX_DAYS}d: 30m, 24h, 7d.`);
}

function filter(value: string, others: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, name = '', what = ''] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (name === '') throw new InvalidArgumentError('Write a name and a value: chain=chain:humanoid-robot.');
  if (Object.hasOwn(others, name)) throw new InvalidArgumentError(`Give the filter ${name} once.`);
  return { ...others, [name]: what };
}

function whole(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 10_000) return number;
  throw new InvalidArgumentError('It must be a whole number from 1 to 10000.');
}
