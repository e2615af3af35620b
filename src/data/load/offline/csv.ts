import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_LIST, LIST } from '../../../store/localNeo4j/importer.js';
import type { Properties, Value } from '../draft.js';
import type { Stored } from './rows.js';

/** As much text as is written to a file at once. */
const CHUNK = 1 << 20;

/** Tables for Neo4j's offline importer: one for nodes and one for relationships, since each takes it some 70 ms however short it is. */
export interface Tables {
  add(stored: Stored): void;
  /** What the importer is told of them. */
  end(): readonly string[];
}

type Kind = 'nodes' | 'relationships';

/** Its columns are those of the rows until now: a row ends with the last that it has, and the head, which the importer reads from a file of its own, comes at the end. */
interface Table {
  readonly kind: Kind;
  readonly path: string;
  readonly file: number;
  readonly columns: Map<string, { readonly at: number; readonly type: string }>;
  readonly text: string[];
  size: number;
}

const FIRST_COLUMNS = { nodes: ['id:ID', ':LABEL'], relationships: [':START_ID', ':END_ID', ':TYPE'] } as const;

export function createTables(folder: string): Tables {
  const tables: Table[] = [];
  let hasLines = false;
  const create = (kind: Kind): Table => {
    const path = join(folder, `${kind}-${tables.length}`);
    const table: Table = { kind, path, file: openSync(path, 'w', 0o600), columns: new Map(), text: [], size: 0 };
    tables.push(table);
    return table;
  };
  /** A property that is a whole number here and another there is a column of two tables. */
  const tableFor = (kind: Kind, entries: readonly (readonly [string, Value])[]): Table => {
    const fits = ({ columns }: Table) =>
      entries.every(([name, value]) => (columns.get(name)?.type ?? typeOf(value)) === typeOf(value));
    return tables.find((table) => table.kind === kind && fits(table)) ?? create(kind);
  };
  const addRow = (kind: Kind, first: readonly string[], properties: Properties) => {
    const entries = Object.entries(properties);
    const table = tableFor(kind, entries);
    const cells: string[] = [...first];
    for (const [name, value] of entries) {
      const { size } = table.columns;
      const known = table.columns.get(name);
      if (!known) table.columns.set(name, { at: first.length + size, type: typeOf(value) });
      cells[known?.at ?? first.length + size] = cellOf(value);
    }
    const line = cells.join(',');
    hasLines ||= line.includes('\n');
    add(table, line);
  };
  return {
    add: ({ nodes, links }) => {
      for (const { labels, properties } of nodes) {
        const { id, ...more } = properties;
        addRow('nodes', [quoted(id), quoted(labels.join(LIST))], more);
      }
      for (const { type, from, to, properties } of links) {
        addRow('relationships', [quoted(from), quoted(to), type], properties);
      }
    },
    end: () => [...tables.map(ended), `--multiline-fields=${hasLines}`],
  };
}

function add(table: Table, line: string): void {
  table.text.push(line, '\n');
  table.size += line.length;
  if (table.size > CHUNK) flush(table);
}

function flush(table: Table): void {
  writeSync(table.file, table.text.join(''));
  table.text.length = 0;
  table.size = 0;
}

function ended(table: Table): string {
  const { kind, path, columns, file } = table;
  flush(table);
  closeSync(file);
  const head = `${path}-head`;
  const names = [...columns].map(([name, { type }]) => `${name}:${type}`);
  writeFileSync(head, [...FIRST_COLUMNS[kind], ...names].join(','), { mode: 0o600 });
  return `--${kind}=${head},${path}`;
}

/** The type that the driver writes the same value with. */
function typeOf(value: Value): string {
  if (typeof value === 'object') return 'string[]';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return typeof value;
}

function cellOf(value: Value): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  const text = value.length === 0 ? EMPTY_LIST : value.join(LIST);
  const isAmbiguous =
    value.some((item) => item.includes(LIST)) || (value.length === 1 && (text === '' || text === EMPTY_LIST));
  if (isAmbiguous) throw new Error(`The importer cannot read the list ${JSON.stringify(value)}.`);
  return quoted(text);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
