import { BadInput } from '../errors.js';
import type { Column, Download } from './request.js';

/** What no document says is null: an empty cell, never zero. */
export type Cell = string | number | null;
type ToCells = (row: unknown) => readonly Cell[];

const BETWEEN = '；';
/** More digits than a number holds would be rounded. */
const DECIMAL = /^-?\d{1,15}$|^-?(?=[\d.]{3,16}$)\d+\.\d+$/;

/** Whether a row is one of those that are kept. */
export function isKept(keep: Download['keep']): (row: unknown) => boolean {
  if (!keep) return () => true;
  const wanted = new Set(keep.values);
  const names = keep.path.split('.');
  return (row) => valuesAt(row, names).some((value) => wanted.has(String(value)));
}

export function cellsOf(columns: readonly Column[]): ToCells {
  const readers = columns.map((column) => {
    const names = column.path.split('.');
    return (row: unknown) => cellOf(column, valuesAt(row, names));
  });
  return (row) => readers.map((read) => read(row));
}

/** Whatever stands at the end of the path, lists on the way opened or entered at the place that it names, nulls left out. */
function valuesAt(value: unknown, names: readonly string[]): readonly unknown[] {
  if (value === null || value === undefined) return [];
  const [name, ...rest] = names;
  if (Array.isArray(value)) {
    const isPlace = name !== undefined && /^\d+$/.test(name);
    return isPlace ? valuesAt(value[Number(name)], rest) : value.flatMap((entry) => valuesAt(entry, names));
  }
  if (name === undefined) return [value];
  return typeof value === 'object' ? valuesAt((value as Readonly<Record<string, unknown>>)[name], rest) : [];
}

function cellOf(column: Column, values: readonly unknown[]): Cell {
  const all = values.flatMap((value) => wordOf(column, value) ?? []);
  // One source behind ten facts is one source; two equal figures are two.
  const words = all.filter((word, index) => typeof word === 'number' || all.indexOf(word) === index);
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
