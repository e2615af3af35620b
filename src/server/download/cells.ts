import { BadInput, TooComplex } from '../../errors.js';
import { createPace } from '../../store/pace.js';
import type { Column, Download } from './request.js';

/** What no document says is null: an empty cell, never zero. */
export type Cell = string | number | null;
export type Table = readonly (readonly Cell[])[];
type Names = readonly string[];

const BETWEEN = '；';
/** More digits than a number holds would be rounded. */
const DECIMAL = /^-?\d{1,15}$|^-?(?=[\d.]{3,16}$)\d+\.\d+$/;
/** A row is written in one go, and a page of rows is held: many columns of one long list would be hundreds of megabytes. */
const CHARACTERS_OF_ROW = 1_000_000;

/** Makes the table of each page of a file. All that its columns look at is counted, and others get the event loop in between. */
export function tableOf(
  { columns, keep }: Pick<Download, 'columns' | 'keep'>,
  mostValues: number,
): (rows: readonly unknown[]) => Promise<Table> {
  const read = readerUpTo(mostValues);
  const readers = columns.map((column) => {
    const names = column.path.split('.');
    return (row: unknown) => cellOf(column, read(row, names));
  });
  const isKept = keepOf(keep, read);
  const pace = createPace();

  const cellsOf = async (row: unknown) => {
    const cells: Cell[] = [];
    let characters = 0;
    for (const readCell of readers) {
      const cell = readCell(row);
      characters += typeof cell === 'string' ? cell.length : 0;
      if (characters > CHARACTERS_OF_ROW)
        throw new TooComplex(
          `A row of this file has more than ${CHARACTERS_OF_ROW} characters; choose fewer columns, or select shorter lists for each row.`,
        );
      cells.push(cell);
      const turn = pace();
      if (turn) await turn;
    }
    return cells;
  };
  return async (rows) => {
    const table: Cell[][] = [];
    for (const row of rows) if (isKept(row)) table.push(await cellsOf(row));
    return table;
  };
}

/** Whether a row is one of those that are kept. */
function keepOf(keep: Download['keep'], read: Read): (row: unknown) => boolean {
  if (!keep) return () => true;
  const wanted = new Set(keep.values);
  const names = keep.path.split('.');
  return (row) => read(row, names).some((value) => wanted.has(String(value)));
}

type Read = (row: unknown, names: Names) => readonly unknown[];

/** Gives what stands at the end of a path until so many values were looked at, those on the way and nulls included. */
function readerUpTo(max: number): Read {
  let count = 0;
  return (row, names) => {
    const found: unknown[] = [];
    count += collect(row, names, 0, found);
    if (count <= max) return found;
    throw new TooComplex(
      `The columns of this file take more than ${max} values, which is the limit of one file; choose fewer columns, select fewer lists for each row, or narrow the list by a filter.`,
    );
  };
}

/** Lists on the way are opened, or entered at the place that is named; nulls are left out. Returns how many values it looked at. */
function collect(value: unknown, names: Names, at: number, found: unknown[]): number {
  if (value === null || value === undefined) return 1;
  const name = names[at];
  if (Array.isArray(value)) {
    if (name !== undefined && /^\d+$/.test(name)) return 1 + collect(value[Number(name)], names, at + 1, found);
    return value.reduce((count: number, entry) => count + collect(entry, names, at, found), 1);
  }
  if (name === undefined) found.push(value);
  else if (typeof value === 'object')
    return 1 + collect((value as Readonly<Record<string, unknown>>)[name], names, at + 1, found);
  return 1;
}

function cellOf(column: Column, values: readonly unknown[]): Cell {
  const seen = new Set<string>();
  // One source behind ten facts is one source; two equal figures are two.
  const words = values.flatMap((value) => {
    const word = wordOf(column, value);
    if (typeof word !== 'string') return word ?? [];
    if (seen.has(word)) return [];
    seen.add(word);
    return word;
  });
  const [only = null] = words;
  return words.length > 1 ? words.join(BETWEEN) : only;
}

function wordOf({ path, labels, labelledOnly, number }: Column, value: unknown): string | number | null {
  if (typeof value === 'object')
    throw new BadInput(`The column \`${path}\` ends at an object; let it go on to a field of it.`);
  const text = String(value);
  if (labels && Object.hasOwn(labels, text)) return labels[text] ?? text;
  if (labelledOnly) return null;
  if (typeof value === 'number') return value;
  return number && DECIMAL.test(text) ? Number(text) : text;
}
