import type { z } from 'zod';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { grouped } from '../load/grouped.js';
import { EVERYTHING, facts, type Pages, type Stated, type Thing, things } from './pages.js';
import { labelsOfEnds, quotedPassages, sourcesOfThings } from './queries.js';

/** What the standards of ownership and control tell: who controls, invests in, founded and runs which organization. */
const TIES = ['CONTROLS', 'FOUNDED_BY', 'INVESTED_IN', 'MANAGED_BY'];

export type Quote = z.output<typeof quotedPassages.row>;
/** A document, and what it is named as where a fact or a thing is from it. */
export type Document = Pick<Quote, 'source' | 'title' | 'publisher'>;

/** A fact between two parties, with its passages. */
export interface Tie extends Stated {
  readonly quotes: readonly Quote[];
  readonly startLabels: readonly string[];
  readonly endLabels: readonly string[];
}

/** Each organization once, though one may be a firm and an investor: firms, then investors, then institutions, each by id. */
export async function* organizations(graph: Graph): Pages<Thing> {
  const seen: string[] = [];
  for (const label of ['Enterprise', 'Investor', 'Institution']) {
    for await (const page of things(graph, label, EVERYTHING)) {
      yield page.filter(({ labels }) => !labels.some((one) => seen.includes(one)));
    }
    seen.push(label);
  }
}

export function persons(graph: Graph): Pages<Thing> {
  return things(graph, 'Person', EVERYTHING);
}

export function documents(graph: Graph): Pages<Thing> {
  return things(graph, 'Source', EVERYTHING);
}

export async function* ties(graph: Graph): Pages<Tie> {
  for await (const page of facts(graph, EVERYTHING, TIES)) {
    const quotes = await quotesOf(
      graph,
      page.flatMap(({ citations }) => citations),
    );
    const labels = await labelsOf(
      graph,
      page.flatMap(({ start, end }) => [start, end]),
    );
    yield page.map((fact) => ({
      ...fact,
      quotes: [...fact.citations].sort().flatMap((id) => quotes.get(id) ?? []),
      startLabels: labels.get(fact.start) ?? [],
      endLabels: labels.get(fact.end) ?? [],
    }));
  }
}

async function quotesOf(graph: Graph, citations: readonly string[]): Promise<ReadonlyMap<string, Quote>> {
  const found = await ask(graph, quotedPassages, { ids: [...new Set(citations)] });
  return new Map(found.map((quote) => [quote.id, quote]));
}

/** The documents that speak of each thing of a page. */
export async function sourcesOf(
  graph: Graph,
  page: readonly Thing[],
): Promise<ReadonlyMap<string, readonly Document[]>> {
  const found = await ask(graph, sourcesOfThings, { ids: page.map(({ id }) => id) });
  return grouped(
    found.toSorted((one, other) => (one.source < other.source ? -1 : 1)),
    ({ id }) => [id],
  );
}

async function labelsOf(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await ask(graph, labelsOfEnds, { ids: [...new Set(ids)] });
  return new Map(found.map(({ id, labels }) => [id, labels]));
}

/** A property of a thing, or what a fact states, as text; null where nobody states it. */
export function stated({ properties }: Pick<Thing, 'properties'>, name: string): string | null {
  const value = properties?.[name];
  return value === null || value === undefined ? null : String(value);
}

/** Other names than its own, of these kinds, or of all but these. */
export function namesOf({ aliases, properties }: Thing, isAsked: (kind: string) => boolean): readonly string[] {
  const names = aliases.filter(([value, kind]) => value !== properties?.['name'] && isAsked(kind));
  return [...new Set(names.map(([value]) => value))].sort();
}
