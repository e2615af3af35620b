import { assertId } from '../../api/arguments.js';
import { BadInput, NotFound } from '../../errors.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { BULK_KINDS, type FilterName } from './kinds.js';
import { EVERYTHING, FACT_KINDS, type Filters } from './pages.js';
import { askedThing, statingDatasets } from './queries.js';

export type Format = 'ndjson' | 'csv' | 'json';

/** What is asked for, before the store was asked anything. */
export interface BulkAsked {
  readonly kind: string;
  readonly format: Format;
  /** As given: ids, and a day or a moment. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

/** What the standards of others write, in their one form each. */
export const STANDARDS: Readonly<Record<string, Format>> = { ftm: 'ndjson', bods: 'json' };
const ROW_FORMATS: readonly Format[] = ['ndjson', 'csv'];
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Refuses what no export is called, and filters that it has not, in a sentence that says what there is. */
export function readAsked(kind: string, format: string, given: Readonly<Record<string, unknown>>): BulkAsked {
  const formats = formatsOf(kind);
  const known = formats.find((one) => one === format);
  if (!known) {
    const files = formats.map((one) => `${kind}.${one}`).join(' or ');
    throw new NotFound(`${kind} is written as ${files}, not as "${short(format)}".`);
  }
  return { kind, format: known, filters: filtersIn(kind, given) };
}

export function formatsOf(kind: string): readonly Format[] {
  const standard = Object.hasOwn(STANDARDS, kind) ? STANDARDS[kind] : undefined;
  if (standard) return [standard];
  if (Object.hasOwn(BULK_KINDS, kind)) return ROW_FORMATS;
  throw new NotFound(
    `There is no export of "${short(kind)}"; there is one of ${Object.keys(BULK_KINDS).join(', ')}, each as .ndjson or .csv, and ftm.ndjson and bods.json.`,
  );
}

function filtersIn(kind: string, given: Readonly<Record<string, unknown>>): BulkAsked['filters'] {
  const taken: readonly string[] = BULK_KINDS[kind]?.filters ?? [];
  for (const [name, value] of Object.entries(given)) {
    if (!taken.includes(name))
      throw new BadInput(`The export of ${kind} has no filter "${short(name)}"; ${takes(taken)}.`);
    if (typeof value !== 'string') throw new BadInput(`Give the filter \`${name}\` once.`);
  }
  const filters = given as BulkAsked['filters'];
  for (const name of ['dataset', 'chain', 'region', 'source'] as const) {
    const id = filters[name];
    if (id !== undefined) assertId(name, id);
  }
  const { since, kind: factKind } = filters;
  if (since !== undefined && !(MOMENT.test(since) && Number.isFinite(Date.parse(since))))
    throw new BadInput(
      `\`since\` is "${short(since)}"; write a day or a moment in UTC: 2026-03-01 or 2026-03-01T08:30:00Z.`,
    );
  if (factKind !== undefined && !FACT_KINDS.includes(factKind))
    throw new BadInput(
      `\`kind\` is "${short(factKind)}", which no fact is; the enum FactKind lists them, such as INVESTED_IN.`,
    );
  return filters;
}

function takes(filters: readonly string[]): string {
  return filters.length === 0 ? 'it is always whole' : `it takes ${filters.join(', ')}`;
}

/** The filters with what they name looked up: an id that was borne before stands for what took its place. */
export async function filtersOf(graph: Graph, { filters }: BulkAsked): Promise<Filters> {
  const { dataset, since, chain, region, source, kind = null } = filters;
  return {
    ...EVERYTHING,
    datasets: dataset === undefined && since === undefined ? null : await datasetsOf(graph, dataset, since),
    chain: await thingOf(graph, 'Chain', chain),
    region: await thingOf(graph, 'Region', region),
    source: await thingOf(graph, 'Source', source),
    kind,
  };
}

async function thingOf(graph: Graph, label: string, id: string | undefined): Promise<string | null> {
  if (id === undefined) return null;
  const [found] = await ask(graph, askedThing, { id });
  if (found?.labels.includes(label)) return found.id;
  const what = label.toLowerCase();
  throw new NotFound(`There is no ${what} with the id "${id}"; \`search\` finds ids by name.`);
}

/** Those that were loaded since then, or the one that is named if it was. */
async function datasetsOf(
  graph: Graph,
  named: string | undefined,
  since: string | undefined,
): Promise<readonly string[]> {
  const all = await ask(graph, statingDatasets, {});
  if (named !== undefined && all.every(({ id }) => id !== named))
    throw new NotFound(`There is no data set with the id "${named}"; the field \`datasets\` lists them.`);
  const isSince = (loadedAt: string | null) => since === undefined || Date.parse(loadedAt ?? '') >= Date.parse(since);
  return all
    .filter(({ id, loadedAt }) => (named === undefined || id === named) && isSince(loadedAt))
    .map(({ id }) => id);
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
