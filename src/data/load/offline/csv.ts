import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_LIST, LIST } from '../../../store/localNeo4j/importer.js';
import type { Value } from '../draft.js';
import type { Stored, StoredLink, StoredNode } from './rows.js';

/** As much text as is written to a file at once. */
const CHUNK = 1 << 20;

/** Tables for Neo4j's offline importer, one for each kind of row: those of the same labels or type that have the same properties. */
export interface Tables {
  add(stored: Stored): void;
  /** What the importer is told of them. */
  end(): readonly string[];
}

interface Table {
  readonly argument: string;
  readonly file: number;
  readonly text: string[];
  size: number;
}

export function createTables(folder: string): Tables {
  const tables = new Map<string, Table>();
  const tableOf = (kind: 'nodes' | 'relationships', name: string, columns: readonly string[]): Table => {
    const key = [kind, name, ...columns].join('\n');
    const known = tables.get(key);
    if (known) return known;
    const path = join(folder, `${kind}-${String(tables.size).padStart(3, '0')}.csv`);
    const table = { argument: `--${kind}=${name}=${path}`, file: openSync(path, 'w', 0o600), text: [], size: 0 };
    tables.set(key, table);
    add(table, columns.join(','));
    return table;
  };
  const addNode = ({ labels, properties: { id, ...more } }: StoredNode) => {
    const entries = entriesOf(more);
    const table = tableOf('nodes', [...labels].sort().join(':'), ['id:ID', ...entries.map(columnOf)]);
    add(table, [id, ...entries.map(([, value]) => value)].map(cellOf).join(','));
  };
  const addLink = ({ type, from, to, properties }: StoredLink) => {
    const entries = entriesOf(properties);
    const table = tableOf('relationships', type, [':START_ID', ':END_ID', ...entries.map(columnOf)]);
    add(table, [from, to, ...entries.map(([, value]) => value)].map(cellOf).join(','));
  };
  return {
    add: ({ nodes, links }) => {
      nodes.forEach(addNode);
      links.forEach(addLink);
    },
    end: () => {
      for (const table of tables.values()) {
        flush(table);
        closeSync(table.file);
      }
      return [...tables.values()].map(({ argument }) => argument);
    },
  };
}

/** In one order, so that the same properties are the same table. */
function entriesOf(properties: StoredLink['properties']): readonly (readonly [string, Value])[] {
  return Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1));
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

/** The types that the driver writes the same values with. */
function columnOf([name, value]: readonly [string, Value]): string {
  if (typeof value === 'object') return `${name}:string[]`;
  if (typeof value === 'number') return `${name}:${Number.isInteger(value) ? 'long' : 'double'}`;
  return `${name}:${typeof value}`;
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
