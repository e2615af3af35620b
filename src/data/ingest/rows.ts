import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { SetupError } from '../../errors.js';
import { shown } from '../table/quote.js';
import { type ImportRequest, type Prepared, prepareImport } from './import.js';
import type { CellProblem } from './kind.js';
import { type Mapping, mappingSchema, schemaProblem } from './mapping.js';

export type Row = readonly (string | null)[];

/** A cell that was not understood; `row` counts from 1. */
export interface RejectedCell extends CellProblem {
  readonly row: number;
}

export interface RowsRequest extends Pick<ImportRequest, 'kind' | 'mapping' | 'chainOf'> {
  readonly dataset: string;
  /** The first is the header, unless `columns` are given. */
  readonly rows: readonly Row[];
  readonly columns: readonly string[] | null;
}

export interface PreparedRows {
  /** Null where no row is understood. */
  readonly prepared: Prepared | null;
  readonly rejected: readonly RejectedCell[];
  readonly rejectedRows: number;
}

/** As many problems as are told one by one, and as much of a cell. */
export const MAX_REJECTED = 500;
const MAX_VALUE = 200;

/**
 * Reads rows as a file of them would be read, and gives what `work` makes of them: they stand in a file as long as that takes, since a table is
 * read more than once.
 */
export async function withRows<T>(
  request: RowsRequest,
  say: (message: string) => void,
  work: (rows: PreparedRows) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-'));
  const path = join(folder, fileNameOf(request.dataset));
  try {
    const lines = await writeRows(path, request);
    return await work(await prepareRows(path, { ...request, lines }, say));
  } catch (error) {
    throw error instanceof SetupError ? new SetupError(error.message.replaceAll(path, '`rows`')) : error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the rows are quoted from: the data set by its name, as far as that can be one of a file. */
function fileNameOf(dataset: string): string {
  return `${dataset.replace(/[/\\\0]/g, '_').slice(0, 60)}.csv`;
}

/** The mapping in a text; patterns would let whoever writes keep the server busy with one cell. */
export function mappingOf(text: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SetupError('`map` is not JSON; write a mapping as in docs/import.md, as one JSON object.');
  }
  const { success, data, error } = mappingSchema.safeParse(value);
  if (!success) throw schemaProblem('`map`', error);
  const sources = Object.values(data.columns);
  const filters = [...Object.values(data.only), ...Object.values(data.except)];
  const hasPattern =
    sources.some((source) => typeof source === 'object' && 'take' in source && source.take !== undefined) ||
    filters.some((filter) => typeof filter === 'object' && 'matches' in filter);
  if (hasPattern)
    throw new SetupError('`map` has a pattern (`take` or `matches`), which only `liantu import --map` takes.');
  return data;
}

/** Quoted throughout, so that no cell is taken for a sign of another form; gives the line at which each row begins. */
async function writeRows(path: string, { rows, columns }: RowsRequest): Promise<ReadonlyMap<number, number>> {
  const header = columns ? [columns] : [];
  const lines = new Map<number, number>();
  let line = 1;
  const texts = [...header, ...rows].map((row, index) => {
    lines.set(line, index + 1 - header.length);
    const text = stringify([row.map((cell) => cell ?? '')], { quoted: true, quoted_empty: true });
    line += text.split('\n').length - 1;
    return text;
  });
  await writeFile(path, `\uFEFF${texts.join('')}`, { mode: 0o600 });
  return lines;
}

async function prepareRows(
  path: string,
  { lines, ...request }: Omit<RowsRequest, 'rows'> & { readonly lines: ReadonlyMap<number, number> },
  say: (message: string) => void,
): Promise<PreparedRows> {
  const rejected: RejectedCell[] = [];
  const takeRejected: ImportRequest['takeRejected'] = ({ line }, problems) => {
    for (const { value, ...problem } of problems) {
      if (rejected.length === MAX_REJECTED) return;
      rejected.push({ row: lines.get(line) ?? 0, value: shown(value, MAX_VALUE), ...problem });
    }
  };
  const { dataset, kind, mapping, chainOf } = request;
  const prepared = await prepareImport(
    { files: [path], dataset, kind, mapping, ...(chainOf ? { chainOf } : {}), writesRejects: false, takeRejected },
    say,
  );
  const { rows, rejected: rejectedRows } = prepared;
  return { prepared: rows === rejectedRows ? null : prepared, rejected, rejectedRows };
}
