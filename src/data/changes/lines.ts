import type { Reader } from '../../store/graph.js';
import { ask, statementOfType } from '../../store/query.js';
import { factRow, rowsOfThing } from '../bulk/kinds.js';
import { FACT_KINDS } from '../bulk/pages.js';
import { canonical } from '../bulk/text.js';
import { grouped } from '../load/grouped.js';
import { shownThings, statedFacts } from './queries.js';

/** A row of a bulk export, as its file has it. */
export interface ExportLine {
  /** Of which export, such as `enterprises`. */
  readonly export: string;
  /** Canonical JSON. */
  readonly line: string;
}

export interface Told {
  readonly lines: readonly ExportLine[];
  /** What says so now. */
  readonly datasets: readonly string[];
}

const FACT = /^fact:([^:]+):([a-z-]+)-[0-9a-f]{16}$/;

/** What the exports say of some ids now; nothing of one that is not there. */
export async function toldOf(graph: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Told>> {
  const [facts, things] = [ids.filter((id) => FACT.test(id)), ids.filter((id) => !FACT.test(id))];
  const told = new Map<string, Told>();
  for (const [place, stated] of grouped(facts, (id) => [placeOf(id)])) {
    const [dataset = '', kind = ''] = place.split(' ');
    const rows = await ask(graph, statedFacts, { dataset, ids: [...stated] }, statementOfType(statedFacts.file, kind));
    for (const row of rows)
      told.set(row.id, { lines: [lineOf('facts', factRow({ ...row, dataset }))], datasets: [dataset] });
  }
  const rows = things.length === 0 ? [] : await ask(graph, shownThings, { ids: [...things] });
  for (const row of rows) {
    // A passage is there once it is known of which document it is.
    if (row.labels.includes('Citation') && row.document === null) continue;
    const all = rowsOfThing(row);
    const datasets = all.flatMap(([, { datasets: several, dataset }]) => (several ?? [dataset]) as readonly string[]);
    told.set(row.id, { lines: all.map(([kind, one]) => lineOf(kind, one)), datasets: [...new Set(datasets)] });
  }
  return told;
}

/** Of a fact, which data set states it: its id says so, whether it is there or not. */
export function datasetOf(id: string): string | null {
  const [, slug] = FACT.exec(id) ?? [];
  return slug === undefined ? null : `dataset:${slug}`;
}

/** Where a fact is: its data set and its type. */
export function placeOf(id: string): string {
  const kind = kindOf(id);
  if (kind === null) throw new Error(`${id} is of no kind of fact.`);
  return `${datasetOf(id)} ${kind}`;
}

/** The type of a fact, as its id says it; null of what is not a fact. */
export function kindOf(id: string): string | null {
  const [, , name = ''] = FACT.exec(id) ?? [];
  return FACT_KINDS.find((one) => inId(one) === name) ?? null;
}

function inId(type: string): string {
  return type.toLowerCase().replaceAll('_', '-');
}

function lineOf(kind: string, row: Readonly<Record<string, unknown>>): ExportLine {
  return { export: kind, line: canonical(row) };
}
