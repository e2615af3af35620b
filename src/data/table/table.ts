import { SetupError } from '../../errors.js';
import { delimitedRows, delimiterOf, type RawRow } from './delimited.js';
import { type Column, choicesIn, type Header, headerIn, isHeader } from './header.js';
import { type JsonForm, type JsonOptions, jsonForm, jsonRows } from './json.js';
import { shown, unsafeIn } from './quote.js';
import { openSource, readProblem, type Source } from './source.js';
import { encodingOf } from './text.js';
import { folded } from './value.js';
import { isWorkbook, type Sheet, sheetsOf } from './workbook.js';

/** The longest text that a table is for: a round, or a remark on one. */
const MAX_CELL = 10_000;
/** Above the header stand a title and who made the table, and no more. */
const HEADER_ROWS = 20;
const DELIMITERS: Readonly<Record<string, string>> = { '\t': 'tabs', ';': 'semicolons', '|': 'bars' };
/** What stands in front of a sum at the foot. */
const TOTAL = /^(?:合计|总计|小计|共计|汇总|(?:grand ?|sub)?total|sum)(?:[:：].*)?$/u;

/** Between the columns that one heading fills, in what messages call it. */
export const AND = ' and ';

/** What a table is of. */
export interface TableKind {
  /** One row of it, as in "has a header and no investment". */
  readonly row: string;
  readonly columns: readonly Column[];
  readonly maxMegabytes?: number;
  /** Where the rows of a JSON document are. */
  readonly json?: JsonOptions;
}

/** One row of a table, by the names of its columns; `line` is where it begins in the file, `text` what stands there. */
export interface TableRow {
  readonly line: number;
  readonly text: string;
  /** The cells as they stand. */
  readonly record: readonly string[];
  /** Those of known columns by name, without the space around them and characters that nobody sees. */
  readonly cells: Readonly<Record<string, string>>;
  /** What keeps the row from being read at all. */
  readonly problems: readonly string[];
}

export interface Table {
  /** What was understood of the file, in sentences, where it is not as one would expect. */
  readonly said: readonly string[];
  /** The headings as they stand. */
  readonly header: readonly string[];
  /** The known columns that each heading fills, by name; none where it is left out. */
  readonly uses: readonly (readonly string[])[];
  /** What a heading says in brackets, by column: a unit, such as 万元. */
  readonly units: ReadonlyMap<string, string>;
  readonly rows: AsyncIterable<TableRow>;
}

/**
 * A table as people have it, a workbook or a text: its encoding and what separates its cells are found, its header is the first row that
 * names the columns needed, in any order, in Chinese or English; columns that are not known are left out and named, empty rows and sums at
 * the foot skipped. Rows are read one at a time; what was opened is closed with the last. A file that cannot be read, or has no such header, is one sentence.
 */
export async function openTable(path: string, kind: TableKind): Promise<Table> {
  try {
    const source = await openSource(path, kind.maxMegabytes ?? Number.POSITIVE_INFINITY);
    try {
      return await tableIn(source, kind);
    } catch (error) {
      await source.close();
      throw error;
    }
  } catch (error) {
    throw readProblem(error, path);
  }
}

/**
 * The rows among which a header may be, of every sheet, before it is known of which kind a table is. `scoreOf` says how much some rows look like
 * a table, where it has to be found out what separates their cells.
 */
export async function firstRows(
  path: string,
  scoreOf: (rows: readonly (readonly string[])[]) => number,
): Promise<readonly (readonly string[])[]> {
  try {
    const source = await openSource(path, Number.POSITIVE_INFINITY);
    try {
      const { sheets } = (await isWorkbook(source))
        ? { sheets: sheetsOf(source) }
        : await textIn(source, { columns: [], json: {} }, scoreOf);
      return await firstOf(sheets);
    } finally {
      await source.close();
    }
  } catch (error) {
    throw readProblem(error, path);
  }
}

async function firstOf(sheets: AsyncGenerator<Sheet>): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for (let sheet = await sheets.next(); !sheet.done; sheet = await sheets.next()) {
    for (let count = 0; count < HEADER_ROWS; count += 1) {
      const row = await sheet.value.rows.next();
      if (row.done) break;
      if (!isBlank(row.value.cells)) rows.push(row.value.cells);
    }
  }
  await sheets.return(undefined);
  return rows;
}

async function tableIn(source: Source, kind: TableKind): Promise<Table> {
  const opened = (await isWorkbook(source)) ? { said: [], sheets: sheetsOf(source) } : await textIn(source, kind);
  const close = async () => {
    await opened.sheets.return(undefined);
    await source.close();
  };
  try {
    return await firstTable(source.path, { ...opened, close }, kind);
  } catch (error) {
    await close();
    throw error;
  }
}

async function firstTable(
  path: string,
  { said, sheets, close }: Opened & Pick<Below, 'close'>,
  kind: TableKind,
): Promise<Table> {
  const seen: string[] = [];
  // Not by `for await`, which on leaving would close the sheet whose rows are still to be read.
  for (let sheet = await sheets.next(); !sheet.done; sheet = await sheets.next()) {
    const { name, rows, isGrid = false } = sheet.value;
    const found = await findHeader(path, rows, kind);
    if ('header' in found) return tableOf(found, { rows, close, isGrid }, kind, [...said, ...sheetInWords(name, seen)]);
    const first = `"${shown(found.first)}"`;
    seen.push(name === '' ? `its first row is ${first}` : `"${shown(name)}" begins with ${first}`);
  }
  const inWords = ({ name, headings }: Column) => `\`${name}\` (${headings.slice(0, 3).join(', ')} …)`;
  const wanted = [
    ...kind.columns.filter(({ isNeeded }) => isNeeded).map(inWords),
    ...choicesIn(kind.columns).map((choice) => choice.map(inWords).join(' or ')),
  ].join(' and ');
  throw new SetupError(
    `${path} has no header with ${wanted}, which each ${kind.row} needs; ${seen.join('; ') || 'it has no sheet'}.`,
  );
}

interface Opened {
  readonly said: readonly string[];
  readonly sheets: AsyncGenerator<Sheet>;
}

async function textIn(
  source: Source,
  { columns, json = {} }: Pick<TableKind, 'columns' | 'json'>,
  scoreOf = (rows: readonly (readonly string[])[]) => headerScore(rows, columns),
): Promise<Opened> {
  const encoding = await encodingOf(source);
  const form = await jsonForm(source, encoding, json);
  if (form) return jsonIn(source, form, json);
  const separated = await delimiterOf(source, encoding, scoreOf);
  const said = [
    ...(encoding === 'UTF-8' ? [] : [`It is in ${encoding}.`]),
    ...(DELIMITERS[separated.delimiter] ? [`Its cells are separated by ${DELIMITERS[separated.delimiter]}.`] : []),
  ];
  async function* only(): AsyncGenerator<Sheet> {
    yield { name: '', rows: delimitedRows(source, encoding, separated) };
  }
  return { said, sheets: only() };
}

/** How many columns the best of some rows names. */
export function headerScore(rows: readonly (readonly string[])[], columns: readonly Column[]): number {
  return Math.max(0, ...rows.slice(0, HEADER_ROWS).map((cells) => headerIn(cells, columns).places.size));
}

function jsonIn(source: Source, form: JsonForm, options: JsonOptions): Opened {
  async function* only(): AsyncGenerator<Sheet> {
    yield { name: '', rows: jsonRows(source, form, options) };
  }
  return { said: [form.isLines ? 'It is JSON lines.' : 'It is JSON.'], sheets: only() };
}

function sheetInWords(name: string, before: readonly string[]): readonly string[] {
  return before.length === 0 ? [] : [`Its sheet "${shown(name)}" is read; those before it are not such a table.`];
}

interface Below {
  readonly isGrid: boolean;
  readonly rows: AsyncIterator<RawRow>;
  close(): Promise<void>;
}

function tableOf({ row, header, above }: Found, below: Below, { columns }: TableKind, said: readonly string[]): Table {
  const rest = above === 1 ? 'the row above it is' : `the ${above} rows above it are`;
  return {
    said: [
      ...said,
      ...(above === 0 ? [] : [`Its header is in line ${row.line}; ${rest} left out.`]),
      ...namesInWords(row.cells, header, columns),
      ...(header.leftOut.length === 0
        ? []
        : [
            `Left out, since they are not columns of it: ${header.leftOut.map((heading) => shown(heading)).join(', ')}.`,
          ]),
    ],
    header: row.cells,
    uses: row.cells.map((_, place) => usesOf(place, header, columns)),
    units: header.units,
    rows: rowsBelow(below, row, header, columns),
  };
}

function usesOf(place: number, { places }: Header, columns: readonly Column[]): readonly string[] {
  const used = columns.filter(({ name }) => places.get(name) === place);
  return used.flatMap(({ name, label = name }) => label.split(AND));
}

interface Found {
  readonly row: RawRow;
  readonly header: Header;
  /** How many rows that are not empty stand above it. */
  readonly above: number;
}

/** The header, or what stands first where there is none. */
async function findHeader(
  path: string,
  rows: AsyncIterator<RawRow>,
  { columns }: TableKind,
): Promise<Found | { readonly first: string }> {
  let first: string | undefined;
  for (let above = 0; above < HEADER_ROWS; ) {
    const next = await rows.next();
    if (next.done) break;
    const row = next.value;
    if (isBlank(row.cells)) continue;
    first ??= row.text;
    const header = headerIn(row.cells, columns);
    if (isHeader(header, columns)) {
      requireSingle(path, header);
      return { row, header, above };
    }
    above += 1;
  }
  return { first: first ?? '' };
}

function requireSingle(path: string, { doubled }: Header): void {
  const [pair] = doubled;
  if (!pair) return;
  throw new SetupError(
    `${path} has two columns for the same, "${shown(pair[0])}" and "${shown(pair[1])}"; rename or remove one of them.`,
  );
}

/** Which headings are which columns, where they are called otherwise. */
function namesInWords(cells: readonly string[], { places }: Header, columns: readonly Column[]): readonly string[] {
  const renamed = columns.flatMap(({ name, label = name }) => {
    const heading = cells[places.get(name) ?? -1]?.trim();
    return heading === undefined || folded(heading) === label ? [] : [`${shown(heading)} is \`${label}\``];
  });
  return renamed.length === 0 ? [] : [`${renamed.join(', ')}.`];
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => folded(cell) === '');
}

async function* rowsBelow(
  { rows, close, isGrid }: Below,
  { cells: { length: width } }: RawRow,
  header: Header,
  columns: readonly Column[],
): AsyncGenerator<TableRow> {
  const needed = columns.filter(({ isNeeded }) => isNeeded).map(({ name }) => header.places.get(name) ?? -1);
  const called = columns.flatMap(({ name, label = name }) => {
    const place = header.places.get(name);
    return place === undefined ? [] : [[label, place] as const];
  });
  try {
    for await (const { line, text, cells: all, problem } of { [Symbol.asyncIterator]: () => rows }) {
      const record = isGrid ? all.slice(0, width) : all;
      if (problem === undefined && (isBlank(record) || isTotal(record, needed))) continue;
      const cells = Object.fromEntries(
        columns.map(({ name }) => [name, cleaned(record[header.places.get(name) ?? -1] ?? '')]),
      );
      const problems = problem === undefined ? shapeProblems(record, width, called) : [problem];
      yield { line, text, record, cells, problems };
    }
  } finally {
    await close();
  }
}

/** A sum is in the way of a name, and leaves the other names empty. */
function isTotal(record: readonly string[], needed: readonly number[]): boolean {
  const first = record.find((cell) => folded(cell) !== '') ?? '';
  if (!TOTAL.test(folded(first))) return false;
  return needed.filter((place) => folded(record[place] ?? '') !== '').length < needed.length;
}

/** Without the space around it and characters that nobody sees. */
export function cleaned(cell: string): string {
  return cell.replace(/(?![\u202A-\u202E\u2066-\u2069])\p{Cf}/gu, '').trim();
}

function shapeProblems(
  record: readonly string[],
  width: number,
  called: readonly (readonly [string, number])[],
): readonly string[] {
  // Cells beyond the header may be empty, as Excel leaves them.
  const full = record.findLastIndex((cell) => folded(cell) !== '') + 1;
  if (record.length < width || full > width) {
    return [`${record.length === 1 ? 'it has 1 cell' : `it has ${record.length} cells`}, and the header ${width}.`];
  }
  return called.flatMap(([name, place]) => cellProblems(name, record[place] ?? ''));
}

/** What keeps a cell from being read at all. */
export function cellProblems(column: string, cell: string): readonly string[] {
  if (cell.length > MAX_CELL) {
    return [`\`${column}\` has ${cell.length} characters; a cell has at most ${MAX_CELL}.`];
  }
  const unsafe = unsafeIn(cell);
  if (!unsafe) return [];
  return [`\`${column}\` has the control character ${unsafe.code} at its place ${unsafe.place}; remove it.`];
}
