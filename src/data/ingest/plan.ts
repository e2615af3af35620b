import { SetupError } from '../../errors.js';
import type { Column } from '../table/header.js';
import { AND, type TableKind, type TableRow } from '../table/table.js';
import { folded, saysNothing } from '../table/value.js';
import type { ImportKind } from './kind.js';
import type { ColumnSource, Filter, Mapping } from './mapping.js';

/** What a key of a look-up stands for; a reason where that is in doubt. */
export type Found = { readonly value: string } | { readonly doubt: string };
export type Lookups = ReadonlyMap<string, ReadonlyMap<string, Found>>;

/** A row as its kind reads it, or null where it is not a row of this table. */
export type Shape = (row: TableRow) => TableRow | null;

export interface Plan {
  /** What is looked for in the file. */
  readonly table: TableKind;
  /** A shape for one reading from the first row to the last: it remembers the row above. */
  shape(): Shape;
}

/** Fields that a mapping reads are kept apart from the columns that the kind knows by itself. */
const FIELD = '=';

/**
 * How a table is read for a kind. With a mapping, the columns that it fills come from there; the others are found by their headings, unless
 * the mapping `isClosed`, as that of a recipe is.
 */
export function planOf(
  kind: ImportKind,
  mapping: Mapping | null,
  options: { readonly isClosed: boolean; readonly isOptional?: boolean; readonly lookups: Lookups },
): Plan {
  if (mapping === null) return { table: kind.table, shape: () => (row) => row };
  const filled = new Set([...Object.keys(mapping.columns), ...Object.keys(mapping.constants)]);
  const open = options.isClosed
    ? []
    : kind.table.columns.filter(({ name }) => !filled.has(name)).map((column) => freed(column, kind, filled));
  const fields = fieldColumns(mapping, options.isOptional ?? false);
  const { rows, around } = mapping;
  return {
    table: {
      ...kind.table,
      columns: [...open, ...fields],
      json: { ...(rows === undefined ? {} : { rows }), ...(around === undefined ? {} : { around }) },
    },
    shape: () => shapeOf(mapping, open, options.lookups),
  };
}

/** A choice is made once one of its columns is filled. */
function freed(column: Column, kind: ImportKind, filled: ReadonlySet<string>): Column {
  const { oneOf, ...rest } = column;
  const isMade = kind.table.columns.some(
    (other) => oneOf !== undefined && other.oneOf === oneOf && filled.has(other.name),
  );
  return isMade ? rest : column;
}

function headingsOf(source: ColumnSource): readonly string[] {
  const from = typeof source === 'string' || Array.isArray(source) ? source : source.from;
  return typeof from === 'string' ? [from] : from;
}

function fieldColumns({ columns, fillDown, only, except }: Mapping, isOptional: boolean): readonly Column[] {
  const users = new Map<string, string[]>();
  const add = (heading: string, user: string) => users.set(heading, [...(users.get(heading) ?? []), user]);
  for (const [name, source] of Object.entries(columns)) for (const heading of headingsOf(source)) add(heading, name);
  const others = [
    ...(fillDown ? [fillDown.when, ...fillDown.columns] : []),
    ...Object.keys(only),
    ...Object.keys(except),
  ];
  for (const heading of others) if (!users.has(heading)) add(heading, heading);
  return [...users].map(([heading, names]) => ({
    name: `${FIELD}${heading}`,
    label: names.join(AND),
    headings: [heading],
    isNeeded: !isOptional,
  }));
}

type Cells = Readonly<Record<string, string>>;

function shapeOf(mapping: Mapping, open: readonly Column[], lookups: Lookups): Shape {
  let above: Cells = {};
  return (row) => {
    const fields = filledDown(mapping, row.cells, above);
    above = fields;
    if (!isWanted(mapping, fields)) return null;
    return shaped(row, fields, { mapping, open, lookups });
  };
}

function filledDown({ fillDown }: Mapping, cells: Cells, above: Cells): Cells {
  if (!fillDown || (cells[FIELD + fillDown.when] ?? '') !== '') return cells;
  const taken = fillDown.columns.map((heading) => [FIELD + heading, above[FIELD + heading] ?? '']);
  return { ...cells, ...Object.fromEntries(taken) };
}

function isWanted({ only, except }: Mapping, fields: Cells): boolean {
  const has = (heading: string, filter: Filter) => {
    const cell = fields[FIELD + heading] ?? '';
    if (typeof filter === 'object' && 'matches' in filter) return new RegExp(filter.matches, 'u').test(cell);
    return [filter].flat().some((word) => folded(word) === folded(cell));
  };
  return (
    Object.entries(only).every(([heading, words]) => has(heading, words)) &&
    !Object.entries(except).some(([heading, words]) => has(heading, words))
  );
}

interface Shaping {
  readonly mapping: Mapping;
  readonly open: readonly Column[];
  readonly lookups: Lookups;
}

function shaped(row: TableRow, fields: Cells, { mapping, open, lookups }: Shaping): TableRow | null {
  const problems = [...row.problems];
  const cells: Record<string, string> = Object.fromEntries(open.map(({ name }) => [name, fields[name] ?? '']));
  for (const [name, source] of Object.entries(mapping.columns)) {
    const cell = cellFrom(source, fields, lookups);
    if (cell === null) return null;
    if ('doubt' in cell) problems.push(`\`${name}\` ${cell.doubt}.`);
    else cells[name] = cell.value;
  }
  return { ...row, problems, cells: { ...cells, ...mapping.constants } };
}

/** Null for a key that is not found in a row that is then of something else. */
function cellFrom(source: ColumnSource, fields: Cells, lookups: Lookups): Found | null {
  const cells = headingsOf(source).map((heading) => fields[FIELD + heading] ?? '');
  // A dash is not an empty cell: it says that nobody knows.
  const written = cells.find((cell) => !saysNothing(cell)) ?? cells.find((cell) => cell !== '') ?? '';
  if (typeof source === 'string' || Array.isArray(source)) return { value: written };
  const { take, omit = [], as = {}, suffix = '', through, missing } = source;
  if (omit.some((word) => folded(word) === folded(written))) return { value: '' };
  const taken = take === undefined ? written : takenFrom(written, take);
  const value = taken === '' ? '' : `${as[taken] ?? taken}${suffix}`;
  if (through === undefined || value === '') return { value };
  const found = lookups.get(through)?.get(value);
  if (found || missing === 'skip') return found ?? null;
  return { doubt: `is "${value}", which \`${through}\` does not have` };
}

/** What a pattern finds in a cell; nothing where it does not. */
export function takenFrom(cell: string, pattern: string): string {
  const found = new RegExp(pattern, 'u').exec(cell);
  return found?.[1] ?? found?.[0] ?? '';
}

/** A look-up that a mapping names has to be there. */
export function checkLookups(path: string, mapping: Mapping, names: readonly string[]): void {
  for (const [column, source] of Object.entries(mapping.columns)) {
    const through = typeof source === 'string' || Array.isArray(source) ? undefined : source.through;
    if (through !== undefined && !names.includes(through)) {
      throw new SetupError(`${path} reads \`${column}\` through "${through}", which it does not define.`);
    }
  }
}
