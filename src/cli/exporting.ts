import { basename } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type Config, readConfig } from '../config/config.js';
import { exportEvery } from '../data/backup/every.js';
import { exportLines } from '../data/backup/export.js';
import { isThere, writeOut, writeWhole } from '../data/backup/file.js';
import { StoreChanged } from '../data/backup/reading.js';
import { SetupError } from '../errors.js';
import { openStore } from '../store/store.js';
import { withProgress } from './terminal.js';

/** A statement of an export is not a request that somebody waits for. */
const TIMEOUT_MILLISECONDS = 120_000;
const ATTEMPTS = 3;
const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Node's timers go no further. */
const MAX_DAYS = 24;

/** Everything that the store holds, in one file: the backup. */
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
    .addHelpText('after', '\nBring one back: liantu import --restore FILE')
    .action(exportCommand);
}

interface ExportOptions {
  readonly force?: boolean;
  readonly every?: number;
  readonly keep?: number;
  readonly to?: string;
}

interface Run {
  readonly config: Config;
  readonly program: string;
  readonly signal: AbortSignal;
  readonly say: (message: string) => void;
}

async function exportCommand(file: string | undefined, options: ExportOptions, command: Command): Promise<void> {
  requireSense(file, options, command);
  const { force = false, every, keep = Number.MAX_SAFE_INTEGER, to = '.' } = options;
  const program = command.parent?.version() ?? '';
  const signal = ended();
  await withProgress(async (say) => {
    const run = { config: readConfig(), program, signal, say };
    if (every === undefined) return exportOnce(run, file ?? `liantu-${today()}.ndjson.gz`, force);
    const schedule = { folder: to, everyMilliseconds: every, keep, signal };
    await exportEvery(schedule, async (path) => say(await exportOnce(run, path, false)), say);
    return 'Ended: no further export is made.';
  });
}

function requireSense(file: string | undefined, { every, keep, to, force }: ExportOptions, command: Command): void {
  const wrong = (why: string) => command.error(`error: ${why}`, { exitCode: 2 });
  if (every !== undefined && file !== undefined) wrong('--every names its files itself; say where with --to');
  if (every !== undefined && force) wrong('--every never takes the place of a file, so --force does not go with it');
  if (every === undefined && keep !== undefined) wrong('--keep goes with --every');
  if (every === undefined && to !== undefined) wrong('--to goes with --every');
}

async function exportOnce(run: Run, path: string, force: boolean): Promise<string> {
  const { config, signal, say } = run;
  if (path !== '-' && !force) await requireFree(path);
  const timeoutMilliseconds = Math.max(config.timeoutMilliseconds, TIMEOUT_MILLISECONDS);
  const store = await openStore({ ...config, timeoutMilliseconds }, { onProgress: say });
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const lines = exportLines(store.graph, { ...run, created: new Date() });
        if (path === '-') await writeOut(lines, signal);
        else await writeWhole(path, lines, signal);
        return `Exported everything that the store holds to ${path === '-' ? 'the standard output' : path}`;
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

function whole(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 10_000) return number;
  throw new InvalidArgumentError('It must be a whole number from 1 to 10000.');
}
