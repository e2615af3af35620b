import type { AliasDraft, LinkDraft, NodeDraft } from '../load/draft.js';
import type { Column } from '../table/header.js';
import type { Table, TableKind, TableRow } from '../table/table.js';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A column of a kind of table, as its template explains it. */
export interface ImportColumn extends Column {
  readonly description: Words;
  /** A cell as it may stand there. */
  readonly example: string;
}

/** What is wrong with a row: the column by its name, what stands there, why it is refused, and what to write instead. */
export interface CellProblem {
  /** Null where the row as a whole is wrong. */
  readonly column: string | null;
  readonly value: string;
  readonly reason: string;
  readonly tip: string;
}

/** What a row names and states, before its quote is added. */
export interface Said {
  readonly nodes: readonly NodeDraft[];
  readonly aliases: readonly AliasDraft[];
  readonly links: readonly LinkDraft[];
}

/** A row with a problem says nothing. */
export interface Understanding {
  readonly problems: readonly CellProblem[];
  readonly says: Said;
}

/** What understanding a row needs beside the row. */
export interface RowContext {
  /** The data set's part of an id. */
  readonly dataset: string;
  readonly units: Table['units'];
  /** The value of one column by that of another, over the whole table; empty for a kind without `keeps`. */
  readonly kept: ReadonlyMap<string, string>;
}

/** One kind of table: what its columns are called, and what one row of it says. */
export interface ImportKind {
  readonly name: string;
  readonly title: Words;
  readonly table: Omit<TableKind, 'columns'> & { readonly columns: readonly ImportColumn[] };
  /** Which columns of all rows are needed to understand one: the name of a parent by its code. */
  readonly keeps?: { readonly key: string; readonly value: string };
  /** Words of which a heading has one where the kind may be guessed: a table of firms and chains need not be of their leaders. */
  readonly telling?: RegExp;
  understand(row: TableRow, context: RowContext): Understanding;
}

export const SAYS_NOTHING: Said = { nodes: [], aliases: [], links: [] };

export function together(...parts: readonly Said[]): Said {
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    aliases: parts.flatMap(({ aliases }) => aliases),
    links: parts.flatMap(({ links }) => links),
  };
}

/** A problem as a person reads it. */
export function problemInWords({ column, reason, tip }: CellProblem): string {
  const end = tip === '' ? '.' : `; ${tip}.`;
  if (column === null) return `${reason}${end}`;
  return /^(?:is|has|holds)\b/.test(reason) ? `\`${column}\` ${reason}${end}` : `\`${column}\`: ${reason}${end}`;
}
