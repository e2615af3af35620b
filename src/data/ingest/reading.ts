import { DESCRIBED, type Draft } from '../load/draft.js';
import { AND, openTable, type Table, type TableKind, type TableRow } from '../table/table.js';
import { type Count, createDistinct } from './distinct.js';
import { draftOf, type SaidRow, type SourceFile } from './drafts.js';
import type { CellProblem, ImportKind, RowContext, Said, Understanding } from './kind.js';
import type { Plan } from './plan.js';
import { openRejected, type Rejected } from './rejected.js';
import { ROLES } from './says.js';

/** As many cells of a column as tell a person what it is, and the rows that they are looked for in. */
const EXAMPLES = 3;
const ROWS_OF_EXAMPLES = 200;
const EXAMPLE_CHARACTERS = 60;
/** As many rows as become one draft: what is held of a file at once. */
const ROWS_OF_A_DRAFT = 1_000;

/** Last labels of what has names. */
const NAMED: ReadonlySet<string> = new Set([...DESCRIBED, ...Object.values(ROLES)]);

/** One table of a file: what it is of, and how it is read. */
export interface TableSource {
  readonly path: string;
  readonly kind: ImportKind;
  readonly plan: Plan;
  readonly source: SourceFile;
  /** The data set's part of an id. */
  readonly dataset: string;
  /** Where rows go that were not understood; null for nowhere. */
  readonly rejects: string | null;
  readonly takeRejected?: TakeRejected | undefined;
}

/** Gets each row that was not understood, and why. */
export type TakeRejected = (row: TableRow, problems: readonly CellProblem[]) => void;

export interface Heading {
  readonly heading: string;
  /** Columns of the kind that it fills; none where it is left out. */
  readonly columns: readonly string[];
  /** The first cells below it that differ and are not empty. */
  readonly examples: readonly string[];
}

export interface Checked {
  /** What was understood of the file, in sentences. */
  readonly said: readonly string[];
  /** Its headings in their order, what each is taken for, and what stands below it. */
  readonly headings: readonly Heading[];
  readonly rows: number;
  /** Rows that a mapping leaves out, since they are of something else. */
  readonly skipped: number;
  readonly rejected: Rejected;
  /** How many of each label and type of relationship the good rows name. */
  readonly counts: ReadonlyMap<string, Count>;
  /** About how much a load of them writes, quotes and names included. */
  readonly size: { readonly nodes: number; readonly relationships: number };
}

/** Reads a table once: counts what its rows say, and keeps those that were not understood. It holds no row. */
export async function checkTable(table: TableSource): Promise<Checked> {
  const opened = await openTable(table.path, table.plan.table);
  const rejects = openRejected(table.rejects ?? '', table.rejects === null ? null : opened.header);
  const counts = createCounts();
  const examples = opened.header.map(() => new Set<string>());
  let [rows, skipped] = [0, 0];
  for await (const { row, understanding } of understoodRows(table, opened)) {
    rows += 1;
    if (rows <= ROWS_OF_EXAMPLES) addExamples(examples, row);
    if (understanding === null) skipped += 1;
    else if (understanding.problems.length > 0) {
      await rejects.add(row, understanding.problems);
      table.takeRejected?.(row, understanding.problems);
    } else counts.add(understanding.says);
  }
  const rejected = await rejects.end();
  const counted = counts.all();
  return {
    said: opened.said,
    headings: opened.header.map((heading, place) => {
      return { heading, columns: opened.uses[place] ?? [], examples: [...(examples[place] ?? [])] };
    }),
    rows,
    skipped,
    rejected,
    counts: counted,
    size: sizeOf(counted, rows - skipped - rejected.rows),
  };
}

function addExamples(examples: readonly Set<string>[], { record }: TableRow): void {
  for (const [place, known] of examples.entries()) {
    const cell = (record[place] ?? '').trim().slice(0, EXAMPLE_CHARACTERS);
    if (cell !== '' && known.size < EXAMPLES) known.add(cell);
  }
}

/** Each row has a quote, which is from a source; whatever several data sets may describe has a name beside it. */
function sizeOf(counts: Checked['counts'], quotes: number): Checked['size'] {
  const [nodes, links] = [
    [...counts].filter(([what]) => isLabel(what)),
    [...counts].filter(([what]) => !isLabel(what)),
  ];
  const sum = (each: readonly (readonly [string, Count])[]) => each.reduce((total, [, { count }]) => total + count, 0);
  return {
    nodes: quotes + sum(nodes) + sum(nodes.filter(([what]) => NAMED.has(what))),
    relationships: quotes + sum(links),
  };
}

/** Labels are in capitals at their beginnings alone, types of relationships throughout. */
function isLabel(what: string): boolean {
  return what !== what.toUpperCase();
}

/** Reads a table again, and gives what its good rows say, some rows at a time. */
export async function* draftsOf(table: TableSource): AsyncGenerator<Draft> {
  const opened = await openTable(table.path, table.plan.table);
  let batch: SaidRow[] = [];
  for await (const { row, understanding } of understoodRows(table, opened)) {
    if (understanding === null || understanding.problems.length > 0) continue;
    batch.push({ row, says: understanding.says });
    if (batch.length < ROWS_OF_A_DRAFT) continue;
    yield draftOf(table.source, batch);
    batch = [];
  }
  if (batch.length > 0) yield draftOf(table.source, batch);
}

interface UnderstoodRow {
  readonly row: TableRow;
  /** Null for a row that is not of this table, or only an example. */
  readonly understanding: Understanding | null;
}

async function* understoodRows(
  { path, kind, plan, dataset }: TableSource,
  table: Table,
): AsyncGenerator<UnderstoodRow> {
  const kept = await keptOf({ path, kind, plan });
  const units = unitsOf(plan.table, table);
  const context: RowContext = { dataset, units, kept };
  const shape = plan.shape();
  for await (const row of table.rows) {
    const shaped = shape(row);
    const isOther = shaped === null || isExample(shaped, kind);
    yield { row, understanding: isOther ? null : kind.understand(shaped, context) };
  }
}

/** Whether a row is the one that the template of the kind begins with, and that whoever filled it in left there. */
function isExample({ cells }: TableRow, { table }: ImportKind): boolean {
  const full = table.columns.filter(({ name }) => (cells[name] ?? '') !== '');
  return full.length > 1 && full.every(({ name, example }) => cells[name] === example);
}

/** A unit in a heading is that of every column which the heading fills. */
function unitsOf({ columns }: TableKind, { units }: Table): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap(({ name, label = name }) => {
      const unit = units.get(name);
      return unit === undefined ? [] : label.split(AND).map((each) => [each, unit] as const);
    }),
  );
}

/** What a kind has to know of all rows before it understands one. */
async function keptOf({
  path,
  kind,
  plan,
}: Pick<TableSource, 'path' | 'kind' | 'plan'>): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  if (!kind.keeps) return kept;
  const { key, value } = kind.keeps;
  const table = await openTable(path, plan.table);
  const shape = plan.shape();
  for await (const row of table.rows) {
    const { [key]: known = '', [value]: name = '' } = shape(row)?.cells ?? {};
    if (known !== '' && name !== '' && !kept.has(known)) kept.set(known, name);
  }
  return kept;
}

/** Counts what is said, each once. */
function createCounts(): { add(says: Said): void; all(): ReadonlyMap<string, Count> } {
  const seen = new Map<string, ReturnType<typeof createDistinct>>();
  const add = (what: string, identity: string) => {
    const known = seen.get(what) ?? createDistinct();
    seen.set(what, known);
    known.add(identity);
  };
  return {
    add: ({ nodes, links }) => {
      for (const { id, labels } of nodes) add(labels.at(-1) ?? '', id);
      for (const { type, from, to, key } of links) add(type, [from, to, key].join('\n'));
    },
    all: () => new Map([...seen].map(([what, distinct]) => [what, distinct.count()])),
  };
}
