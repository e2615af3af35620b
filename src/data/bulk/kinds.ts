import type { Graph } from '../../store/graph.js';
import {
  FACT_KINDS,
  type Figure,
  type Filters,
  facts,
  figures,
  type Pages,
  type Passage,
  passages,
  type Stated,
  type Thing,
  things,
} from './pages.js';

export type Row = Readonly<Record<string, unknown>>;
export type FilterName = 'dataset' | 'chain' | 'region' | 'source' | 'since' | 'kind';

/** What can be taken in bulk: which fields a row has, always all of them, and which filters keep some rows. */
export interface BulkKind {
  /** Of the things that it is of; null where it is of facts. */
  readonly label: string | null;
  readonly fields: readonly string[];
  readonly filters: readonly FilterName[];
  readonly rows: (graph: Graph, filters: Filters) => Pages<Row>;
}

/** What is the store's own: orders, keys of names, marks of loads. */
export const INNER: ReadonlySet<string> = new Set([
  ...['factId', 'dataset', 'stamp', 'key', 'citations', 'confidence', 'fromRecord', 'toRecord', 'derived', 'id'],
  ...['nameKey', 'orderKey', 'valueKey', 'dateKey', 'rank', 'roundKey'],
]);
const LISTS: ReadonlySet<string> = new Set(['codes', 'investorWords', 'productWords']);
/** What a field is called in the store, where that is another name. */
const STORED: Readonly<Record<string, string>> = { knownOmissions: 'holes', mandates: 'mandateRegions' };
/** What a thing stands in: the type of the link that leads there, or to it from the whole. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  regions: ['LOCATED_IN', 'COVERS', 'APPLIES_IN'],
  partOf: ['PART_OF'],
  kindOf: ['KIND_OF'],
  products: ['OF_PRODUCT'],
};
const WHOLES: Readonly<Record<string, string>> = { chain: 'HAS_SEGMENT', ladder: 'HAS_RUNG' };

const NAMED = ['id', 'name', 'nameEn', 'aliases', 'formerIds', 'description'];
const SOURCED = ['citations', 'datasets'];
const ORGANIZATION = [
  ...NAMED,
  'uscc',
  'lei',
  'foundedOn',
  'ownershipType',
  'level',
  'website',
  'productWords',
  'regions',
];
const INVESTOR = ['investorKind', 'investorWords', 'mandates'];
const ANY: readonly FilterName[] = ['dataset', 'source', 'since'];

function named(label: string, fields: readonly string[], filters: readonly FilterName[] = []): BulkKind {
  const all = [...fields, ...SOURCED];
  return {
    label,
    fields: all,
    filters: [...filters, ...ANY],
    rows: (graph, kept) => rowsOf(things(graph, label, kept), (thing) => rowOf(all, thing)),
  };
}

const NAMED_KINDS = {
  enterprises: named(
    'Enterprise',
    [
      ...[...ORGANIZATION, 'capital', 'capitalCurrency', 'staff', 'revenue', 'revenueCurrency'],
      ...['statedWithoutCapital', ...INVESTOR],
    ],
    ['chain', 'region'],
  ),
  investors: named('Investor', [...ORGANIZATION, ...INVESTOR, 'isFund', 'fundSize'], ['chain', 'region']),
  institutions: named('Institution', [...ORGANIZATION, 'institutionKind'], ['region']),
  persons: named('Person', ['id', 'name']),
  chains: named('Chain', [...NAMED, 'scheme', 'basis']),
  segments: named(
    'Segment',
    [...NAMED, 'chain', 'stage', 'order', 'origin', 'required', 'confidence', 'partOf', 'products'],
    ['chain'],
  ),
  clusters: named('Cluster', [...NAMED, 'level', 'scheme', 'regions'], ['region']),
  products: named('Product', [...NAMED, 'codes', 'kindOf'], ['chain']),
  industries: named('Industry', [...NAMED, 'code', 'partOf']),
  regions: named('Region', [...NAMED, 'code', 'level', 'partOf'], ['region']),
  parks: named('Park', [...NAMED, 'level', 'theme', 'scale', 'regions', 'partOf'], ['region']),
  policies: named('Policy', [...NAMED, 'status', 'issuedOn', 'regions'], ['region']),
  metrics: named('Metric', [...NAMED, 'unit', 'definition']),
  ladders: named(
    'Ladder',
    ['id', 'name', 'description', 'level', 'status', 'validFrom', 'origin', 'confidence', 'regions'],
    ['region'],
  ),
  rungs: named('Rung', ['id', 'name', 'ladder', 'tier', 'level', 'order', 'origin', 'confidence']),
  events: named('Event', ['id', 'name', 'description', 'on', 'period', 'otherParticipants', 'regions'], ['region']),
  sources: named('Source', [
    ...['id', 'title', 'nameEn', 'publisher', 'publishedOn', 'language', 'file', 'knownOmissions'],
  ]),
};

const FIGURE = [
  ...['id', 'metric', 'about', 'value', 'min', 'max', 'asOf', 'period', 'batch', 'scope', 'qualifier'],
  ...['industry', 'track', 'board', 'round', 'chapter', 'dataFrom', 'confidence', 'citations', 'dataset'],
];

const observations: BulkKind = {
  label: 'Observation',
  fields: FIGURE,
  filters: ['chain', 'region', ...ANY],
  rows: (graph, kept) => rowsOf(figures(graph, kept), figureRow),
};

const citations: BulkKind = {
  label: 'Citation',
  fields: ['id', 'quote', 'locator', 'source', 'dataset'],
  filters: ANY,
  rows: (graph, kept) => rowsOf(passages(graph, kept), passageRow),
};

const factRows: BulkKind = {
  label: null,
  fields: ['id', 'kind', 'subject', 'object', 'values', 'confidence', 'citations', 'dataset'],
  filters: ['chain', 'region', 'kind', ...ANY],
  rows: (graph, kept) => {
    const kinds = kept.kind === null ? FACT_KINDS : [kept.kind];
    return rowsOf(facts(graph, kept, kinds), factRow);
  },
};

export const BULK_KINDS: Readonly<Record<string, BulkKind>> = {
  ...NAMED_KINDS,
  observations,
  citations,
  facts: factRows,
};

async function* rowsOf<T>(pages: Pages<T>, toRow: (element: T) => Row): Pages<Row> {
  for await (const page of pages) yield page.map(toRow);
}

/** What of a thing its rows are made of, whatever exports it stands in. */
export interface Shown extends Omit<Thing, 'isKept'> {
  /** Of a passage: the document, and the data set that it is of. */
  readonly document: readonly [string, string | null] | null;
}

/** The rows of a thing, by the name of the export that each stands in. */
export function rowsOfThing(thing: Shown): readonly (readonly [kind: string, row: Row])[] {
  return Object.entries(BULK_KINDS).flatMap(([kind, { label, fields }]) =>
    label !== null && thing.labels.includes(label) ? [[kind, shownRow(label, fields, thing)] as const] : [],
  );
}

function shownRow(label: string, fields: readonly string[], thing: Shown): Row {
  if (label === 'Observation') return figureRow(thing);
  if (label !== 'Citation') return rowOf(fields, thing);
  const { quote, locator = null, dataset } = thing.properties as Readonly<Record<string, string>>;
  const [source, ofSource] = thing.document ?? [];
  return { id: thing.id, quote, locator, source, dataset: dataset ?? ofSource ?? null };
}

function rowOf(fields: readonly string[], thing: Omit<Thing, 'isKept'>): Row {
  return Object.fromEntries(fields.map((field) => [field, fieldOf(field, thing)]));
}

function fieldOf(field: string, { properties, aliases, datasets, ends }: Omit<Thing, 'isKept'>): unknown {
  const held = properties ?? {};
  if (field === 'aliases') return aliasesOf(aliases, held['name']);
  if (field === 'datasets') return sorted(datasets.length > 0 ? datasets : [held['dataset']]);
  if (field === 'citations' || field === 'formerIds')
    return sorted((held[field] as readonly string[] | undefined) ?? []);
  const places = PLACES[field];
  if (places) return endsOf(ends, places);
  const whole = WHOLES[field];
  if (whole) return endsOf(ends, [whole])[0] ?? null;
  const stored = held[storedNameOf(field)];
  return stored ?? (LISTS.has(field) || field in STORED ? [] : null);
}

export function storedNameOf(field: string): string {
  return STORED[field] ?? field;
}

/** Other names than its own. */
function aliasesOf(aliases: Thing['aliases'], name: unknown): readonly Row[] {
  const others = aliases.filter(([value]) => value !== name);
  return others
    .map(([value, kind]) => ({ kind, value }))
    .toSorted((one, other) => (`${one.value} ${one.kind}` < `${other.value} ${other.kind}` ? -1 : 1));
}

function figureRow({ id, properties, ends }: Omit<Figure, 'isKept'>): Row {
  const held = properties ?? {};
  const made: Row = {
    id,
    metric: endsOf(ends, ['OF_METRIC'])[0],
    about: endsOf(ends, ['ABOUT'])[0],
    dataFrom: endsOf(ends, ['DATA_FROM']),
    citations: sorted((held['citations'] as readonly string[] | undefined) ?? []),
  };
  return Object.fromEntries(FIGURE.map((field) => [field, made[field] ?? held[field] ?? null]));
}

function passageRow({ id, quote, locator, source, dataset }: Passage): Row {
  return { id, quote, locator, source, dataset };
}

/** A figure is the object of the fact that it states, though its link starts from it. */
export function factRow(fact: Omit<Stated, 'isKept'>): Row {
  const { id, kind, start, end, properties, confidence, dataset } = fact;
  const [subject, object] = kind === 'ABOUT' ? [end, start] : [start, end];
  const values = Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => !INNER.has(name)));
  return { id, kind, subject, object, values, confidence, citations: sorted(fact.citations), dataset };
}

function endsOf(ends: readonly (readonly [string, string])[], types: readonly string[]): readonly string[] {
  return sorted(ends.filter(([type]) => types.includes(type)).map(([, id]) => id));
}

/** Once each, by the units of the text: in an order that no store and no language decides. */
function sorted(texts: readonly unknown[]): readonly string[] {
  return [...new Set(texts as readonly string[])].sort();
}
