import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

const page = { after: z.string(), limit: z.int() };
/** What does not filter is an empty text and not null: to the store null is a type of its own, and each mixture would be planned apart. */
const source = z.string();
const filters = { chain: z.string(), region: z.string(), source };
const ofDatasets = { isOfAll: z.boolean(), datasets: z.array(z.string()) };
/** Null of what the filters leave out. */
const properties = z.record(z.string(), z.unknown()).nullable();
const kept = { id: z.string(), isKept: z.boolean() };
const ends = z.array(z.tuple([z.string(), z.string()]));

export const pageOfThings = defineQuery({
  file: 'bulk/things',
  params: z.object({ ...page, ...ofDatasets, ...filters, invests: z.boolean() }),
  row: z.object({
    ...kept,
    properties,
    labels: z.array(z.string()),
    aliases: z.array(z.tuple([z.string(), z.string()])),
    datasets: z.array(z.string()),
    ends,
  }),
});
export const pageOfObservations = defineQuery({
  file: 'bulk/observations',
  params: z.object({ ...page, ...ofDatasets, ...filters }),
  row: z.object({ ...kept, properties, ends }),
});
export const pageOfCitations = defineQuery({
  file: 'bulk/citations',
  params: z.object({ ...page, ...ofDatasets, source }),
  row: z.object({
    ...kept,
    quote: z.string(),
    locator: z.string().nullable(),
    source: z.string(),
    dataset: z.string().nullable(),
  }),
});
export const pageOfFacts = defineQuery({
  file: 'bulk/facts',
  params: z.object({ ...page, ...filters, dataset: z.string() }),
  row: z.object({
    ...kept,
    kind: z.string(),
    start: z.string(),
    end: z.string(),
    citations: z.array(z.string()),
    confidence: z.string().nullable(),
    properties,
  }),
});

export const statingDatasets = defineQuery({
  file: 'bulk/datasets',
  params: z.object({}),
  row: z.object({ id: z.string(), types: z.array(z.string()).nullable(), loadedAt: z.string().nullable() }),
});
export const askedThing = defineQuery({
  file: 'bulk/asked',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string(), labels: z.array(z.string()) }),
});
export const quotedPassages = defineQuery({
  file: 'bulk/quotes',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    quote: z.string(),
    locator: z.string().nullable(),
    source: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
  }),
});
export const sourcesOfThings = defineQuery({
  file: 'bulk/sources',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), source: z.string(), title: z.string().nullable(), publisher: z.string().nullable() }),
});
export const labelsOfEnds = defineQuery({
  file: 'bulk/labels',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), labels: z.array(z.string()) }),
});
