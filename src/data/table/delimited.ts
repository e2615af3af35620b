import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { SetupError } from '../../errors.js';
import { shown } from './quote.js';
import { readProblem, type Source } from './source.js';
import { type Encoding, textOf } from './text.js';

/** A row of a table is hundreds of characters; a quote that is never closed makes one of all that follow. */
export const MAX_ROW = 1_000_000;
/** As much of a file as is looked at to see what separates its cells. */
const SAMPLE = 64 * 1024;
const DELIMITERS = [',', '\t', ';', '|'] as const;
const OPTIONS = {
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  // A ragged row is reported with everything else that is wrong, not instead of it.
  relax_column_count: true,
  skip_empty_lines: true,
};

/** A row as it stands; `line` is where it begins in the file, from 1. */
export interface RawRow {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
  /** What keeps the row from being read at all. */
  readonly problem?: string;
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly raw: string;
  readonly record: readonly string[];
}

/** What separates the cells of a text: what its first line says (`sep=;`), else what `scoreOf` gives its first rows the most for. */
export async function delimiterOf(
  { file }: Source,
  encoding: Encoding,
  scoreOf: (rows: readonly (readonly string[])[]) => number,
): Promise<{ readonly delimiter: string; readonly isSaid: boolean }> {
  const sample = await sampleOf(file, encoding);
  const said = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(sample)?.[1];
  if (said) return { delimiter: said, isSaid: true };
  const scores = DELIMITERS.map((delimiter) => scoreOf(rowsIn(sample, delimiter)));
  const best = scores.indexOf(Math.max(...scores));
  return { delimiter: DELIMITERS[best] ?? ',', isSaid: false };
}

/** The beginning of a text. */
export async function sampleOf(file: string, encoding: Encoding, length: number = SAMPLE): Promise<string> {
  let sample = '';
  for await (const text of textOf(file, encoding)) {
    sample += text;
    if (sample.length >= length) break;
  }
  return sample.slice(0, length);
}

function rowsIn(sample: string, delimiter: string): readonly (readonly string[])[] {
  // The sample may end within quotes.
  const options = { ...OPTIONS, delimiter, relax_quotes: true, skip_records_with_error: true, to: 50 };
  return parseAtOnce(sample, options) as readonly (readonly string[])[];
}

/** The rows of a table of separated cells (RFC 4180, with any line ends), one at a time. */
export async function* delimitedRows(
  { path, file }: Source,
  encoding: Encoding,
  { delimiter, isSaid }: { readonly delimiter: string; readonly isSaid: boolean },
): AsyncGenerator<RawRow> {
  let lines = 0;
  try {
    for await (const parsed of parsedRows(file, encoding, delimiter)) {
      const row = rowOf(parsed);
      if (!(isSaid && lines === 0)) yield row;
      lines = parsed.info.lines;
    }
  } catch (error) {
    throw inASentence(error, path, lines);
  }
}

function parsedRows(file: string, encoding: Encoding, delimiter: string): AsyncIterable<Parsed> {
  const parser = parse({ ...OPTIONS, delimiter, info: true, raw: true, max_record_size: MAX_ROW });
  const source = Readable.from(textOf(file, encoding), { objectMode: false });
  source.once('error', (error) => parser.destroy(error));
  return source.pipe(parser);
}

function rowOf({ info, raw, record }: Parsed): RawRow {
  const text = withoutLineEnds(raw);
  // `lines` counts to the end of the row, and a quoted cell may hold line breaks.
  return { line: info.lines - text.split('\n').length + 1, text, cells: record };
}

/** A pattern would try each line break of a quoted cell as the beginning of the end. */
function withoutLineEnds(raw: string): string {
  const isLineEnd = (at: number) => raw[at] === '\n' || raw[at] === '\r';
  let start = 0;
  let end = raw.length;
  while (start < end && isLineEnd(start)) start += 1;
  while (end > start && isLineEnd(end - 1)) end -= 1;
  return raw.slice(start, end);
}

function inASentence(error: unknown, path: string, lines: number): unknown {
  if (error instanceof CsvError) {
    const why =
      error.code === 'CSV_MAX_RECORD_SIZE'
        ? `${lines === 0 ? 'its first row' : `the row after line ${lines}`} has more than ${MAX_ROW} characters`
        : shown(error.message, 200);
    return new SetupError(`${path} is not a CSV table: ${why}.`);
  }
  if (error instanceof TypeError) return new SetupError(`${path} is not UTF-8; save it as CSV UTF-8.`);
  return readProblem(error, path);
}
