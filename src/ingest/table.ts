import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { SetupError } from '../errors.js';

/** One row of a table, by the names of its header; `line` is where it begins in the file, `text` what stands there. */
export interface TableRow {
  readonly line: number;
  readonly text: string;
  /** As many cells as the row has; with any other number than the header's nobody knows which is which. */
  readonly width: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly raw: string;
  readonly record: readonly string[];
}

/** A CSV file (RFC 4180, UTF-8, with or without a byte order mark) whose header must be `columns`. */
export async function readTable(path: string, columns: readonly string[]): Promise<readonly TableRow[]> {
  const [header, ...rows] = parseRows(path, await contentOf(path));
  const named = header?.record.map((name) => name.trim().toLowerCase()) ?? [];
  if (named.join(',') !== columns.join(',')) {
    throw new SetupError(`${path} begins with "${named.join(',')}"; its header must be "${columns.join(',')}".`);
  }
  return rows.map(({ info, raw, record }) => {
    const text = raw.replace(/^[\r\n]+|[\r\n]+$/g, '');
    const cells = Object.fromEntries(columns.map((name, index) => [name, (record[index] ?? '').trim()]));
    // `lines` counts to the end of the row, and a quoted cell may hold line breaks.
    return { line: info.lines - text.split('\n').length + 1, text, width: record.length, cells };
  });
}

async function contentOf(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) throw new SetupError(`${path} is not UTF-8; save it as CSV UTF-8.`);
    const { code } = error as NodeJS.ErrnoException;
    throw new SetupError(`${path} cannot be read (${code}); give the path of a CSV file.`);
  }
}

function parseRows(path: string, text: string): readonly Parsed[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      raw: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      // A ragged row is reported with everything else that is wrong, not instead of it.
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SetupError(`${path} is not a CSV table: ${error.message}.`);
  }
}
