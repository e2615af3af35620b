import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { SetupError } from '../../errors.js';
import { shown } from './quote.js';

/** Some three million investments; their names have to stand in memory together to be resolved. */
const MAX_FILE_MEGABYTES = 256;
/** A row of a table is hundreds of characters; a quote that is never closed makes one of all that follow. */
const MAX_ROW = 1_000_000;
const MEGABYTE = 1024 * 1024;

/** One row of a table, by the names of its header; `line` is where it begins in the file, `text` what stands there. */
export interface TableRow {
  readonly line: number;
  readonly text: string;
  /** As many cells as the row has; with any other number than the header's nobody knows which is which. */
  readonly width: number;
  /** The cells as they stand, and by name without the space around them. */
  readonly record: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly raw: string;
  readonly record: readonly string[];
}

/** The rows of a CSV file (RFC 4180, UTF-8, with or without a byte order mark) whose header must be `columns`, one at a time. */
export async function* readTable(path: string, columns: readonly string[]): AsyncGenerator<TableRow> {
  let isHeader = true;
  let lines = 0;
  try {
    for await (const parsed of parsedRows(path)) {
      if (isHeader) requireHeader(path, columns, parsed.record);
      else yield rowOf(columns, parsed);
      isHeader = false;
      lines = parsed.info.lines;
    }
  } catch (error) {
    throw inASentence(error, path, lines);
  }
  if (isHeader) requireHeader(path, columns, []);
}

function parsedRows(path: string): AsyncIterable<Parsed> {
  const parser = parse({
    bom: true,
    info: true,
    raw: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    // A ragged row is reported with everything else that is wrong, not instead of it.
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW,
  });
  const source = Readable.from(checkedBytes(path), { objectMode: false });
  source.once('error', (error) => parser.destroy(error));
  return source.pipe(parser);
}

/** The bytes of a file, as long as they are UTF-8 and not too many: a pipe has no size that could be asked for first. */
async function* checkedBytes(path: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > MAX_FILE_MEGABYTES * MEGABYTE) {
      throw new SetupError(`${path} has more than ${MAX_FILE_MEGABYTES} MB; import it in parts, each under its name.`);
    }
    decoder.decode(bytes, { stream: true });
    yield bytes;
  }
  decoder.decode();
}

function requireHeader(path: string, columns: readonly string[], record: readonly string[]): void {
  const named = record.map((name) => name.trim().toLowerCase()).join(',');
  if (named === columns.join(',')) return;
  throw new SetupError(`${path} begins with "${shown(named)}"; its header must be "${columns.join(',')}".`);
}

function rowOf(columns: readonly string[], { info, raw, record }: Parsed): TableRow {
  const text = withoutLineEnds(raw);
  const cells = Object.fromEntries(columns.map((name, index) => [name, (record[index] ?? '').trim()]));
  // `lines` counts to the end of the row, and a quoted cell may hold line breaks.
  return { line: info.lines - text.split('\n').length + 1, text, width: record.length, record, cells };
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
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  return new SetupError(`${path} cannot be read (${code}); give the path of a CSV file.`);
}
