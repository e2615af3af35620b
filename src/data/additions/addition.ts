import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { draftOf, joinedDrafts, type SourceFile } from '../ingest/drafts.js';
import type { ImportKind, Said } from '../ingest/kind.js';
import { type CellProblem, SAYS_NOTHING } from '../ingest/kind.js';
import type { Draft } from '../load/draft.js';
import { factIdOf } from '../load/facts.js';
import type { DatasetOf } from '../load/load.js';
import { choicesIn, headerIn } from '../table/header.js';
import { shown } from '../table/quote.js';
import { cellProblems, cleaned, type TableRow } from '../table/table.js';
import { saysNothing } from '../table/value.js';
import type { allAdditions } from './queries.js';

const SLUG = 'own-additions';

/** What editors add and correct by hand, whoever they are. */
export const ADDITIONS: DatasetOf = {
  id: `dataset:${SLUG}`,
  kind: 'ADDITIONS',
  isAuthored: false,
  origin: { name: '补充与更正', file: '' },
};

export type StoredAddition = z.output<typeof allAdditions.row>['addition'];

export interface NamedCell {
  readonly name: string;
  readonly value: string;
}

/** Where an editor knows something from. */
export interface FactSource {
  readonly kind: StoredAddition['sourceKind'];
  readonly text: string;
}

/** A fact as an editor enters it: the cells of one row of a kind of table. */
export interface FactToAdd {
  readonly kind: ImportKind;
  readonly cells: readonly NamedCell[];
  readonly source: FactSource;
  readonly note: string | null;
}

export type UnderstoodFact = { readonly says: Said } | { readonly problems: readonly CellProblem[] };

/** What one row of a kind says; its cells are called as columns of a table may be. */
export function understoodFact({ kind, cells }: FactToAdd): UnderstoodFact {
  const { columns } = kind.table;
  const header = headerIn(
    cells.map(({ name }) => name),
    columns,
  );
  const problems = headerProblems(header, kind);
  if (problems.length > 0) return { problems };
  const record = cells.map(({ value }) => value);
  const byName = columns.map(({ name }) => [name, cleaned(record[header.places.get(name) ?? -1] ?? '')] as const);
  const row: TableRow = {
    line: 1,
    text: '',
    record,
    cells: Object.fromEntries(byName),
    problems: [...header.places].flatMap(([name, place]) => cellProblems(name, record[place] ?? '')),
  };
  const understanding = kind.understand(row, { dataset: SLUG, units: header.units, kept: keptIn(row, kind) });
  if (understanding.problems.length > 0) return { problems: understanding.problems };
  const missing = choicesIn(columns).filter((choice) => choice.every(({ name }) => saysNothing(row.cells[name] ?? '')));
  const [choice] = missing;
  if (choice)
    return { problems: [wrong(null, `none of ${choice.map(({ name }) => `\`${name}\``).join(', ')} is given`)] };
  return { says: understanding.says };
}

function headerProblems({ leftOut, doubled }: ReturnType<typeof headerIn>, { name, table }: ImportKind) {
  const known = table.columns.map((column) => column.name).join(', ');
  return [
    ...leftOut.map((cell) => wrong(shown(cell), `is not a column of ${name}`, `they have ${known}`)),
    ...doubled.map(([one, other]) => wrong(shown(other), `means the same as ${shown(one)}`, 'give one of them')),
  ];
}

function wrong(column: string | null, reason: string, tip = ''): CellProblem {
  return { column, value: '', reason, tip };
}

/** A row that is a table by itself knows its own key alone. */
function keptIn({ cells }: TableRow, { keeps }: ImportKind): ReadonlyMap<string, string> {
  if (!keeps) return new Map();
  return new Map([[cells[keeps.key] ?? '', cells[keeps.value] ?? '']]);
}

/** What all of them say together. */
export function draftOfAll(additions: readonly StoredAddition[]): Draft {
  return joinedDrafts(additions.map(draftOfOne));
}

function draftOfOne(addition: StoredAddition): Draft {
  const citation = `citation:${addition.id.replace(':', '-')}`;
  const row = { line: 1, text: quoteOf(addition), citation, locator: fromOf(addition) };
  return draftOf(sourceOf(addition), [{ row, says: saysOf(addition) }]);
}

export function saysOf({ says }: Pick<StoredAddition, 'says'>): Said {
  return { ...SAYS_NOTHING, ...(JSON.parse(says) as Said) };
}

/** Ids of the facts that an addition states. */
export function factIdsOf(addition: Pick<StoredAddition, 'says'>): readonly string[] {
  return saysOf(addition).links.map((link) => factIdOf(ADDITIONS.id, link));
}

/** As it was entered. */
function quoteOf({ cells, note, corrects }: StoredAddition): string {
  const entered = (JSON.parse(cells) as readonly NamedCell[]).map(({ name, value }) => `${name}：${value}`).join('；');
  return `${corrects === undefined ? '' : '更正：'}${entered}${note === undefined ? '' : `（${note}）`}`;
}

/** One source for each editor and each place that something is known from, so that a citation says who said it, and from where. */
function sourceOf(addition: StoredAddition): SourceFile {
  const { by, sourceKind, sourceText } = addition;
  const mark = createHash('sha256')
    .update(JSON.stringify([by, sourceKind, sourceText]))
    .digest('hex')
    .slice(0, 16);
  return { slug: `${SLUG}-${mark}`, title: `${by}：${fromOf(addition)}`, file: '', publisher: by };
}

function fromOf({ sourceKind, sourceText }: StoredAddition): string {
  if (sourceKind === 'DOCUMENT') return `据《${sourceText}》`;
  return sourceKind === 'LINK' ? `据 ${sourceText}` : `据本人所知：${sourceText}`;
}
