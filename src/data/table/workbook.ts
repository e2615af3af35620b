import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { SetupError } from '../../errors.js';
import type { RawRow } from './delimited.js';
import { shown } from './quote.js';
import type { Source } from './source.js';

/** How a zip file begins, which a workbook is. */
const ZIP = 'PK\u0003\u0004';
const DAY_MILLISECONDS = 86_400_000;

/** One sheet of a workbook; `line` of a row is its number. */
export interface Sheet {
  readonly name: string;
  readonly rows: AsyncIterator<RawRow>;
  /** Whether each cell is in its column for certain, so that one beyond the header is in a column without a heading. */
  readonly isGrid?: boolean;
}

/** Whether a file is an Excel workbook (.xlsx), by how it begins and not by its name. */
export async function isWorkbook(source: Source): Promise<boolean> {
  const file = await open(source.file);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ZIP.length), 0, ZIP.length, 0);
    return bytesRead === ZIP.length && buffer.toString('latin1') === ZIP;
  } finally {
    await file.close();
  }
}

/** The sheets of a workbook, one at a time; the rows of one are read before the next sheet is asked for. */
export async function* sheetsOf({ path, file }: Source): AsyncGenerator<Sheet> {
  // It takes 0.4 s to load, which a CSV has no need of.
  const { default: excel } = await import('exceljs');
  const bytes = createReadStream(file);
  try {
    const reader = new excel.stream.xlsx.WorkbookReader(bytes, {
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      worksheets: 'emit',
      entries: 'ignore',
    });
    for await (const sheet of reader) {
      yield {
        name: (sheet as unknown as { readonly name?: string }).name ?? '',
        rows: rowsOf(path, sheet),
        isGrid: true,
      };
    }
  } catch (error) {
    throw inASentence(error, path);
  } finally {
    bytes.destroy();
  }
}

interface ExcelRow {
  readonly number: number;
  readonly values: unknown;
}

async function* rowsOf(path: string, sheet: AsyncIterable<ExcelRow>): AsyncGenerator<RawRow> {
  let width = 0;
  try {
    for await (const { number, values } of sheet) {
      // Excel counts columns from 1, leaves holes where a cell is empty, and ends with the last that is not.
      const full = Array.isArray(values) ? Array.from(values.slice(1), textOf) : [];
      width = Math.max(width, full.length);
      const cells = [...full, ...Array<string>(width - full.length).fill('')];
      yield { line: number, text: stringify([cells], { record_delimiter: '' }), cells };
    }
  } catch (error) {
    throw inASentence(error, path);
  }
}

function inASentence(error: unknown, path: string): Error {
  if (error instanceof SetupError) return error;
  const why = shown((error as Error).message, 200);
  return new SetupError(`${path} is not a workbook that can be read (${why}); save it again as .xlsx or CSV.`);
}

/** A cell as one reads it: the words of rich text and links, the result of a formula, a date as 2021-03-05. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object') return String(value);
  const { richText, text, result, formula, sharedFormula, error } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(richText)) return richText.map((part: { readonly text?: string }) => part.text ?? '').join('');
  if (error !== undefined) return '';
  return formula !== undefined || sharedFormula !== undefined ? textOf(result) : textOf(text);
}

function dateText(value: Date): string {
  const time = value.getTime();
  if (Number.isNaN(time)) return '';
  const text = value.toISOString();
  return time % DAY_MILLISECONDS === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

/** Without an exponent: a number of Excel has 15 digits, and those that are not there are not invented. */
function numberText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
