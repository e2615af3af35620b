import { z } from 'zod';

const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

export const text = z.string().trim().min(1);
export const partialDate = z.preprocess(
  asText,
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'a date is written 2015, 2015-03 or 2015-03-26'),
);

const idPattern = (kinds: string): RegExp => new RegExp(`^(?:${kinds}):[a-z0-9]+(?:-[a-z0-9]+)*$`, 'u');

export function idOf(...kinds: readonly string[]): z.ZodString {
  const names = kinds.join('|');
  return z.string().regex(idPattern(names), `expected an id such as ${kinds[0]}:some-name (${names})`);
}

export const organizationId = idOf('enterprise', 'investor', 'institution');
export const entityId = idOf(
  ...['enterprise', 'investor', 'institution', 'chain', 'segment', 'region', 'cluster', 'park', 'policy', 'source'],
  ...['event', 'person', 'ladder'],
);
/** What a policy, a need or an event may concern. */
export const industryId = idOf('chain', 'segment', 'cluster');
const citationId = idOf('citation');
export const confidence = z.enum(['EXPLICIT', 'IMPLIED', 'CURATED']);
export const tier = z.enum([
  ...(['POTENTIAL', 'TECHNOLOGY_SME', 'INNOVATIVE_SME', 'SRDI_SME', 'LITTLE_GIANT', 'CHAMPION'] as const),
  ...(['HIDDEN_CHAMPION', 'HIGH_TECH', 'GAZELLE', 'UNICORN'] as const),
]);
export const level = z.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT']);

const aliasKind = z.enum(['FULL', 'SHORT', 'ORIGINAL', 'FORMER', 'ENGLISH', 'COMMON', 'NARROWER', 'BRAND']);
const alias = z.strictObject({ value: text, kind: aliasKind });
const named = {
  name: text,
  nameEn: text.optional(),
  aliases: z.array(alias).default([]),
  formerIds: z.array(text).default([]),
};

export const investorKind = z.enum([
  ...(['GOVERNMENT_GUIDANCE', 'STATE_CAPITAL', 'INDUSTRIAL', 'VENTURE_CAPITAL', 'PRIVATE_EQUITY'] as const),
  ...(['SECURITIES', 'BANK', 'LEASING', 'GUARANTEE', 'OTHER'] as const),
]);
const institutionKind = z.enum(['UNIVERSITY', 'LABORATORY', 'AGENCY', 'ASSOCIATION', 'MEDIA', 'OTHER']);

export const sourceSchema = z.strictObject({
  id: idOf('source'),
  ...named,
  file: text,
  publisher: text.optional(),
  publishedOn: partialDate.nullable(),
  language: z.enum(['zh-Hans', 'zh-Hant', 'en']),
  /** What 小巨人 alone means in this document: Beijing's own papers call a title of that province-level city so. */
  littleGiantLevel: z.enum(['NATIONAL', 'PROVINCIAL', 'CITY']).default('NATIONAL'),
  /** What a reader would expect in it and does not find. */
  holes: z.array(text).default([]),
});

export const metricSchema = z.strictObject({ id: idOf('metric'), ...named, unit: text, definition: text });

export const regionSchema = z.strictObject({
  id: idOf('region'),
  ...named,
  code: z
    .preprocess(asText, z.string().regex(/^\d{6}(\d{3})?$/u, 'a GB/T 2260 code has six digits, that of a town nine'))
    .optional(),
  level: z.enum(['NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'GROUP']),
  parent: idOf('region').optional(),
});

export const organizationSchema = z.strictObject({
  id: organizationId,
  ...named,
  kinds: z.array(z.enum(['ENTERPRISE', 'INVESTOR', 'INSTITUTION'])).min(1),
  institutionKind: institutionKind.optional(),
  notSameAs: z.array(organizationId).default([]),
});

export const policySchema = z.strictObject({ id: idOf('policy'), ...named });
export const clusterSchema = z.strictObject({ id: idOf('cluster'), ...named, scheme: text.optional() });
export const parkSchema = z.strictObject({ id: idOf('park'), ...named, theme: text.optional() });

const products = z.array(idOf('product')).default([]);
export const productSchema = z.strictObject({
  id: idOf('product'),
  ...named,
  /** The next broader products. */
  kindOf: products,
  /** What it is made from, or made with, by the part that each has in the making. */
  madeFrom: z.strictObject({ MATERIAL: products, PART: products, EQUIPMENT: products, SERVICE: products }).prefault({}),
  codes: z.array(text).default([]),
});

export const stage = z.enum(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM']);
const segmentShape = {
  id: idOf('segment'),
  ...named,
  /** Left out where its product's name reads well in the chain. */
  name: text.optional(),
  product: idOf('product').optional(),
  /** What the chain is for: what stands before it is upstream, what follows it downstream. */
  whole: z.boolean().default(false),
  /** A market, not an input. */
  use: z.boolean().default(false),
  required: z.boolean().optional(),
  origin: z.enum(['STATED', 'CURATED']).default('CURATED'),
  confidence: confidence.optional(),
  passages: z.array(citationId).default([]),
  /** Beside what its product goes into, which products say. */
  feeds: z.array(idOf('segment')).default([]),
};
const flatSegment = z.strictObject(segmentShape);
export type SegmentRow = z.infer<typeof flatSegment> & { readonly parts: readonly SegmentRow[] };
const segmentRow: z.ZodType<SegmentRow> = z.strictObject({
  ...segmentShape,
  parts: z.array(z.lazy(() => segmentRow)).default([]),
});
const feed = z.strictObject({
  from: idOf('segment'),
  to: idOf('segment'),
  confidence: confidence.exclude(['CURATED']),
  passages: z.array(citationId).min(1),
});
export const chainSchema = z.strictObject({
  id: idOf('chain'),
  ...named,
  scheme: text.optional(),
  /** The engineering sources that its CURATED part leans on, in words. */
  basis: text.optional(),
  segments: z.array(segmentRow).default([]),
  /** What a document orders. */
  feeds: z.array(feed).default([]),
});

const statedOrCurated = {
  origin: z.enum(['STATED', 'CURATED']),
  confidence: confidence.optional(),
  passages: z.array(citationId).default([]),
};
const rung = z.strictObject({
  id: idOf('rung'),
  /** As the scheme calls it. */
  name: text,
  aliases: z.array(alias).default([]),
  /** Left out where the rung is none, such as 链主. */
  tier: tier.optional(),
  level: level.optional(),
  /** Lowest first, on one scale for all ladders: the same title has the same number wherever it stands. */
  order: z.int().min(0).max(999),
  ...statedOrCurated,
});
export const ladderSchema = z.strictObject({
  id: idOf('ladder'),
  name: text,
  aliases: z.array(alias).default([]),
  /** Whose scheme it is: the state's, a province's, a city's, a district's. */
  level: level.optional(),
  /** In the words of the document: 提案, 试行. One with such a word is not what titles are granted by. */
  status: text.optional(),
  description: text.optional(),
  validFrom: partialDate.optional(),
  policies: z.array(idOf('policy')).default([]),
  appliesIn: z.array(idOf('region')).default([]),
  supersedes: idOf('ladder').optional(),
  ...statedOrCurated,
  rungs: z.array(rung).min(1),
});
export const eventSchema = z.strictObject({ id: idOf('event'), name: text, aliases: z.array(alias).default([]) });
export const personSchema = z.strictObject({ id: idOf('person'), name: text, aliases: z.array(alias).default([]) });

/** What has an id of its own among facts; any other is named by the id of its link. */
const EVENTS = [
  ...['observation', 'recognition', 'listing', 'milestone', 'measure'],
  ...['award', 'need', 'gap', 'counterparty', 'criterion'],
].join('|');
const factId = z
  .string()
  .regex(
    new RegExp(`^(?:(?:${EVENTS}):[a-z0-9]+(?:-[a-z0-9]+)*|fact:seed:[a-z]+(?:-[a-z]+)*-[0-9a-f]{16})$`, 'u'),
    `expected the id of a fact: of one with an id of its own (${EVENTS}), or of a link, such as fact:seed:occupies-39b97028b5593db8`,
  );
export const contradictionSchema = z.strictObject({ between: z.tuple([factId, factId]), reason: text });

export interface SourcePlace {
  readonly file: string;
  readonly path: string;
}
export type Placed<T> = T & { readonly at: SourcePlace };

export type Source = z.infer<typeof sourceSchema>;
export type Metric = z.infer<typeof metricSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Policy = z.infer<typeof policySchema>;
export type Cluster = z.infer<typeof clusterSchema>;
export type Park = z.infer<typeof parkSchema>;
export type Ladder = z.infer<typeof ladderSchema>;
export type Rung = Ladder['rungs'][number];
export type Event = z.infer<typeof eventSchema>;
export type Person = z.infer<typeof personSchema>;
export type Product = z.infer<typeof productSchema>;
/** A chain as its file has it; `layOut` makes a `Chain` of it. */
export type ChainRow = z.infer<typeof chainSchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
export type Named = Pick<Organization, 'id' | 'name' | 'nameEn' | 'aliases' | 'formerIds'>;
/** What has names by which it is found. */
export type Called = Pick<Named, 'id' | 'name' | 'aliases'> & { readonly nameEn?: string | undefined };

export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly file: string;
  readonly path: string;
  readonly message: string;
  readonly tip: string;
}
