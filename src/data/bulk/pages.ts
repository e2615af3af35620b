import type { z } from 'zod';
import type { Graph } from '../../store/graph.js';
import { ask, statementOfType, typesOf } from '../../store/query.js';
import { pageOfCitations, pageOfFacts, pageOfObservations, pageOfThings, statingDatasets } from './queries.js';

/** As many elements as one statement looks at, whether the filters keep them or not. */
const PAGE = 1_000;

/** What is kept of all; null keeps everything. */
export interface Filters {
  readonly datasets: readonly string[] | null;
  readonly chain: string | null;
  readonly region: string | null;
  readonly source: string | null;
  /** Of facts: their type. */
  readonly kind: string | null;
}

export const EVERYTHING: Filters = { datasets: null, chain: null, region: null, source: null, kind: null };

/** What is kept of a page, nothing at times. */
export type Pages<Row> = AsyncGenerator<readonly Row[]>;

export type Thing = z.output<typeof pageOfThings.row>;
export type Figure = z.output<typeof pageOfObservations.row>;
export type Passage = z.output<typeof pageOfCitations.row>;
export type Stated = z.output<typeof pageOfFacts.row> & { readonly dataset: string };

/** The types of facts, each of them an index's. */
export const FACT_KINDS = typesOf(pageOfFacts.file);

/** Everything with a label, in the order of the ids. */
export function things(graph: Graph, label: string, filters: Filters): Pages<Thing> {
  const statement = statementOfType(pageOfThings.file, label);
  const given = { ...asGiven(filters), ...ofDatasets(filters), invests: label === 'Investor' };
  return pages((after) => ask(graph, pageOfThings, { after, limit: PAGE, ...given }, statement));
}

export function figures(graph: Graph, filters: Filters): Pages<Figure> {
  const given = { ...asGiven(filters), ...ofDatasets(filters) };
  return pages((after) => ask(graph, pageOfObservations, { after, limit: PAGE, ...given }));
}

export function passages(graph: Graph, filters: Filters): Pages<Passage> {
  const given = { source: asGiven(filters).source, ...ofDatasets(filters) };
  return pages((after) => ask(graph, pageOfCitations, { after, limit: PAGE, ...given }));
}

/** In the order of the ids, which begin with the data set and the type: so each list of an index follows the one before. */
export async function* facts(graph: Graph, filters: Filters, kinds: readonly string[]): Pages<Stated> {
  const { datasets } = filters;
  const stating = await ask(graph, statingDatasets, {});
  const asked = stating.filter(({ id }) => datasets === null || datasets.includes(id));
  for (const { id: dataset, types } of asked.toSorted(by(({ id }) => `${slugOf(id)}:`))) {
    const held = kinds.filter((kind) => types === null || types.includes(kind));
    for (const kind of held.toSorted(by((one) => `${inId(one)}-`))) {
      const statement = statementOfType(pageOfFacts.file, kind);
      const given = { dataset, ...asGiven(filters) };
      const ofKind = pages((after) => ask(graph, pageOfFacts, { after, limit: PAGE, ...given }, statement));
      for await (const page of ofKind) yield page.map((row) => ({ ...row, dataset }));
    }
  }
}

interface Kept {
  readonly id: string;
  readonly isKept: boolean;
}

/** By keyset: a page begins after the last id of the one before, however much is written meanwhile. */
async function* pages<Row extends Kept>(read: (after: string) => Promise<readonly Row[]>): Pages<Row> {
  for (let after: string | null = ''; after !== null; ) {
    const rows: readonly Row[] = await read(after);
    yield rows.filter(({ isKept }) => isKept);
    after = rows.length < PAGE ? null : (rows.at(-1)?.id ?? null);
  }
}

function asGiven({ chain, region, source }: Filters) {
  return { chain: chain ?? '', region: region ?? '', source: source ?? '' };
}

function ofDatasets({ datasets }: Filters) {
  return { isOfAll: datasets === null, datasets: [...(datasets ?? [])] };
}

function slugOf(dataset: string): string {
  return dataset.slice(dataset.indexOf(':') + 1);
}

/** As a fact's id has it. */
function inId(type: string): string {
  return type.toLowerCase().replaceAll('_', '-');
}

function by<T>(keyOf: (one: T) => string): (one: T, other: T) => number {
  return (one, other) => (keyOf(one) < keyOf(other) ? -1 : 1);
}
