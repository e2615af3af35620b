import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { chainOfSegments } from '../data/ingest/chainOfSegments.js';
import { importedDatasets, importTarget } from '../data/ingest/datasets.js';
import { type Foreseen, foresee } from '../data/ingest/foreseen.js';
import type { ForeseenVerdicts } from '../data/ingest/foreseenVerdicts.js';
import { type ImportRequest, knownKind, type Prepared, prepareImport } from '../data/ingest/import.js';
import { templateOf } from '../data/ingest/template.js';
import type { NearName } from '../data/resolve/near.js';
import { openNearFile } from '../data/resolve/nearFile.js';
import { REASONS } from '../data/resolve/reasons.js';
import { shown } from '../data/table/quote.js';
import { importPrepared, removeImported } from '../data/writing/importing.js';
import { undoEntry } from '../data/writing/undo.js';
import { SetupError } from '../errors.js';
import { askerHere, withStore } from './stored.js';
import { withProgress } from './terminal.js';

export interface TableOptions {
  readonly kind?: string;
  readonly map?: string;
  readonly recipe?: string;
  readonly dataset?: string;
  readonly template?: string;
  readonly dryRun?: boolean;
  readonly near?: string;
  readonly yes?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly set?: Readonly<Record<string, string>>;
}

/** What was imported, and its removal. */
export function addDatasets(program: Command): void {
  program
    .command('datasets')
    .description('say which data sets were imported, from where and when')
    .action(datasetsCommand);
  program
    .command('undo <what>')
    .description(
      'remove everything that a data set added, by its name or its id; or undo one change by its id in `liantu journal`',
    )
    .action(undoCommand);
}

/** A heap grows by this much of what is alive in it before it is swept. */
const HEAP_GROWTH_PERCENT = 25;

/**
 * V8 sweeps old objects the later the more memory the machine has: a table of any length would take half a gigabyte for rows that are long written. Sweeping early costs an import
 * next to nothing, since it waits for the store.
 */
function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
}

/** Reads tables of any kind, says what is understood, asks, and loads them as one data set. */
export async function importTables(files: readonly string[], options: TableOptions): Promise<void> {
  if (options.template !== undefined) return writeTemplate(options.template);
  keepHeapSmall();
  const prepared = await readTables(files, options);
  if (options.dryRun) return foreseeImport(prepared, options);
  if (!options.yes) await confirm(prepared);
  await withProgress((say) =>
    withStore(say, async (graph) => {
      const file = files.map((each) => resolve(each)).join(', ');
      say('Loading …');
      const { done: report } = await importPrepared(graph, { prepared, file }, askerHere(say));
      if (report === null) throw new SetupError('Nothing was loaded.');
      if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
      if (report.isUnchanged) return `Unchanged: the store holds "${shown(prepared.name)}" already.`;
      const counts = `${report.nodes} nodes and ${report.relationships} relationships`;
      return `Imported "${shown(prepared.name)}": ${counts}; ${report.known} names were known, ${report.created} are new.`;
    }),
  );
}

/** How many near names are said; all of them stand in a file that is asked for. */
const SHOWN_NEAR = 20;

/** Says which names a load would know, which would be new, and which of these are near known ones. */
async function foreseeImport(prepared: Prepared, { near: path, json }: TableOptions): Promise<void> {
  const { name, parts } = prepared;
  if (json) process.stdout.write(`${understoodAsJson(prepared)}\n`);
  const file = path === undefined ? null : await openNearFile(path);
  try {
    await withProgress((say) =>
      withStore(say, async (graph) => {
        say('Comparing names with those of the store …');
        const { id: dataset } = importTarget({ name, file: '' });
        const first: NearName[] = [];
        const foreseen = await foresee(graph, { dataset, parts: parts() }, async (each) => {
          await file?.add(each);
          if (first.length < SHOWN_NEAR) first.push(each);
        });
        const { known, created, near } = foreseen;
        process.stdout.write(json ? `${JSON.stringify({ ...foreseen, first })}\n` : inLines(foreseen, first));
        const where = path === undefined ? '' : ` Each near name: ${path}`;
        return `${known} names are known, ${created} are new, ${near} of them near known ones. Nothing was written.${where}`;
      }),
    );
  } finally {
    await file?.close();
  }
}

function inLines({ verdicts }: Foreseen, near: readonly NearName[]): string {
  return [...near.map(nearInWords), ...verdictsInWords(verdicts)].map((line) => `${line}\n`).join('');
}

/** Everything that is understood of the tables. */
function understoodAsJson({ name, rows, rejected, tables }: Prepared): string {
  return JSON.stringify({
    ...{ dataset: name, rows, rejected },
    tables: tables.map(({ source, checked: { said, headings, rows: all, skipped, rejected: bad, counts } }) => {
      const stated = [...counts].map(([what, { count }]) => ({ what, count }));
      const { kind, path } = source;
      return { path, kind: kind.name, said, headings, rows: all, skipped, rejected: bad, counts: stated };
    }),
  });
}

/** As many changes of verdicts as are said of one chain in one region. */
const SHOWN_VERDICTS = 20;

function verdictsInWords(verdicts: readonly ForeseenVerdicts[]): readonly string[] {
  return verdicts.map(({ chain, region, changed }) => {
    const each = changed
      .slice(0, SHOWN_VERDICTS)
      .map(({ name, before, after }) => `${shown(name)} ${before} → ${after}`);
    const rest = changed.length > each.length ? ` and ${changed.length - each.length} more` : '';
    return `Verdicts on ${shown(chain)} in ${shown(region)} would change: ${each.join('; ')}${rest}.`;
  });
}

function nearInWords({ name, score, known, knownAs, reasons }: NearName): string {
  const also = known === knownAs ? '' : ` (${shown(knownAs)})`;
  const why = reasons.map((reason) => REASONS[reason].en).join('; ');
  return `${shown(name)} is near ${shown(known)}${also}, ${score.toFixed(3)}: ${why}`;
}

async function readTables(files: readonly string[], options: TableOptions): Promise<Prepared> {
  const { kind, map, recipe, dataset, strict, set: constants } = options;
  let prepared: Prepared | null = null;
  await withProgress(async (say) => {
    prepared = await prepareImport(
      { files, kind, map, recipe, dataset, strict, constants, chainOf: chainFinder(say), writesRejects: true },
      say,
    );
    const { rows, rejected } = prepared;
    return `${rows} rows, ${rejected} of them rejected.`;
  });
  if (prepared === null) throw new SetupError('Nothing was read.');
  return prepared;
}

/** Asks the store, which is opened for it only where a table needs it. */
function chainFinder(say: (message: string) => void): NonNullable<ImportRequest['chainOf']> {
  return (segments) => withStore(say, (graph) => chainOfSegments(graph, segments));
}

async function confirm({ name, rows, rejected }: Prepared): Promise<void> {
  if (!process.stdin.isTTY)
    throw new SetupError('Nobody can be asked here whether to go on; add --yes, or --dry-run to only read.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`Import ${rows - rejected} rows as "${shown(name)}"? [y/N] `);
    if (!/^(?:y|yes|是)$/iu.test(answer.trim())) throw new SetupError('Nothing was written.');
  } finally {
    terminal.close();
  }
}

async function writeTemplate(name: string): Promise<void> {
  const kind = knownKind(name);
  if (process.stdout.isTTY)
    throw new SetupError(
      `A template is a workbook; write it into a file: liantu import --template ${kind.name} > ${kind.title.zh}.xlsx`,
    );
  process.stdout.write(await templateOf(kind));
}

async function datasetsCommand(): Promise<void> {
  await withProgress((say) =>
    withStore(say, async (graph) => {
      const datasets = await importedDatasets(graph);
      for (const { id, name, file, importedAt, nodes, relationships, isComplete } of datasets) {
        const state = isComplete ? '' : ', not complete';
        process.stdout.write(
          `${shown(name)} (${id}): ${nodes} nodes and ${relationships} relationships of ${shown(file, 1_000)}, imported on ${importedAt.slice(0, 10)}${state}\n`,
        );
      }
      return datasets.length === 1 ? 'One data set was imported.' : `${datasets.length} data sets were imported.`;
    }),
  );
}

async function undoCommand(what: string): Promise<void> {
  await withProgress((say) =>
    withStore(say, async (graph) => {
      if (what.startsWith('journal:')) {
        const { added, changed, removed, entry } = await undoEntry(graph, what, askerHere(say));
        return `Undone by ${entry?.id}: ${added} rows added, ${removed} removed; ${changed} things changed.`;
      }
      const { done: dataset } = await removeImported(graph, what, askerHere(say));
      if (dataset === null) throw new SetupError('Nothing was removed.');
      const { nodes, relationships, file, name } = dataset;
      return `Removed "${shown(name)}": ${nodes} nodes and ${relationships} relationships of ${shown(file, 1_000)}.`;
    }),
  );
}
