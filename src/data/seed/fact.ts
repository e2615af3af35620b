import { z } from 'zod';
import { confidence, entityId, idOf, investorKind, organizationId, partialDate, text } from './format.js';

const enterprise = idOf('enterprise', 'investor', 'institution');
const sourced = {
  confidence: confidence.exclude(['CURATED']).default('EXPLICIT'),
  also: z.array(text).default([]),
};
const fact = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject({ ...shape, ...sourced });
const between = z.tuple([organizationId, organizationId]);

const interval = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d{4}(-\d{2})?(\/\d{4}(-\d{2})?)?$/u, 'a period is written 2024, 2023-11 or 2023-01/2023-09'),
);
const batch = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^\d+(-\d+)?$/u, 'a batch is written 7, or 1-4 for several'),
);

const tier = z.enum([
  ...(['POTENTIAL', 'INNOVATIVE_SME', 'SRDI_SME', 'LITTLE_GIANT', 'CHAMPION'] as const),
  ...(['HIDDEN_CHAMPION', 'HIGH_TECH', 'GAZELLE', 'UNICORN'] as const),
]);
const board = z.enum([
  ...(['STAR', 'CHINEXT', 'BSE', 'NEEQ', 'SSE_MAIN', 'SZSE_MAIN', 'MAIN', 'HKEX_MAIN'] as const),
  ...(['HKEX_GEM', 'OVERSEAS'] as const),
]);
const milestoneKind = z.enum([
  ...(['FOUNDED', 'RECOGNIZED', 'LISTED', 'FUNDED', 'PRODUCT', 'RELOCATED', 'COOPERATION', 'OTHER'] as const),
]);
const money = {
  amount: z
    .string()
    .regex(/^\d+(\.\d+)?$/u)
    .optional(),
  currency: z.enum(['CNY', 'USD', 'HKD']).optional(),
};

const measure = z.strictObject({
  id: idOf('measure'),
  name: text,
  kind: z.enum([
    'REWARD',
    'SUBSIDY',
    'FUND',
    'LOAN',
    'GUARANTEE',
    'SPACE',
    'TALENT',
    'PROCUREMENT',
    'SERVICE',
    'OTHER',
  ]),
  min: z.number().optional(),
  max: z.number().optional(),
  currency: z.enum(['CNY']).optional(),
  conditions: z.array(text).default([]),
});

const observation = fact({
  id: idOf('observation').optional(),
  metric: idOf('metric'),
  about: entityId,
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  asOf: partialDate.optional(),
  period: interval.optional(),
  batch: batch.optional(),
  scope: text.optional(),
  qualifier: text.optional(),
});

/** The kinds of fact that a passage can state, and what each of them holds. */
export const factShapes = {
  profiles: fact({
    about: entityId,
    description: text.optional(),
    products: z.array(text).default([]),
    foundedOn: partialDate.optional(),
    ownershipType: z.enum(['PRIVATE', 'STATE_OWNED', 'FOREIGN', 'MIXED']).optional(),
    level: z.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT']).optional(),
    investorKind: investorKind.optional(),
    /** What the document groups the investor under, in its words. */
    investorWords: text.optional(),
    /** The places that a fund is to invest in. */
    mandate: z.array(idOf('region')).default([]),
  }),
  positions: fact({
    enterprise,
    segment: idOf('segment'),
    product: text.optional(),
    roles: z.array(z.enum(['SUPPLIER', 'MAKER', 'USER', 'SERVICE'])).default([]),
  }),
  observations: observation,
  investments: fact({
    enterprise,
    investors: z.array(organizationId).min(1),
    round: text.optional(),
    investedOn: partialDate.optional(),
    ...money,
    lead: z.boolean().optional(),
  }),
  /** A document says in words that a firm never took capital; `by` is who says it, in its word. */
  noCapital: fact({ enterprise, wording: text, by: text.optional() }),
  controls: fact({
    owner: organizationId,
    owned: organizationId,
    kind: z.enum(['SUBSIDIARY', 'SHAREHOLDING', 'MANAGEMENT']),
    share: z.number().min(0).max(100).optional(),
  }),
  supplies: fact({
    supplier: enterprise,
    customer: enterprise,
    product: text.optional(),
    since: partialDate.optional(),
    share: z.number().min(0).max(100).optional(),
  }),
  suppliesIndustry: fact({
    supplier: enterprise,
    industry: idOf('chain', 'segment', 'cluster'),
    wording: text.optional(),
    product: text.optional(),
  }),
  cooperations: fact({
    between,
    topic: text.optional(),
    status: z.enum(['INTENT', 'AGREEMENT', 'RESEARCH']).optional(),
    since: partialDate.optional(),
  }),
  competitions: fact({ between, product: text.optional() }),
  leads: fact({ enterprise, of: idOf('chain', 'cluster'), by: text.optional() }),
  locations: fact({
    entity: idOf('enterprise', 'investor', 'institution', 'park'),
    region: idOf('region'),
    basis: z.enum(['STATED', 'REGISTERED', 'OFFICE', 'FROM_NAME']),
  }),
  recognitions: fact({
    id: idOf('recognition').optional(),
    enterprises: z.array(enterprise).min(1),
    tier,
    level: z.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT']).optional(),
    /** The document's words, where they name no rung. */
    wording: text.optional(),
    batch: batch.optional(),
    grantedOn: partialDate.optional(),
    validUntil: partialDate.optional(),
    product: text.optional(),
  }),
  listings: fact({
    id: idOf('listing').optional(),
    enterprise,
    board: board.optional(),
    listedOn: partialDate.optional(),
    ticker: text.optional(),
  }),
  milestones: fact({ id: idOf('milestone').optional(), enterprise, on: partialDate, kind: milestoneKind, text }),
  policies: fact({
    policy: idOf('policy'),
    description: text.optional(),
    status: text.optional(),
    issuedBy: z.array(organizationId).default([]),
    issuedOn: partialDate.optional(),
    appliesIn: z.array(idOf('region')).default([]),
    measures: z.array(measure).default([]),
  }),
  researches: fact({ enterprise, institution: organizationId, topic: text.optional() }),
  incubations: fact({ enterprise, institution: organizationId }),
  members: fact({ enterprise, cluster: idOf('cluster') }),
  covers: fact({ cluster: idOf('cluster'), regions: z.array(idOf('region')).min(1) }),
  bases: fact({ organization: organizationId, park: idOf('park') }),
  groups: fact({ group: idOf('region'), regions: z.array(idOf('region')).min(1) }),
};

type Shapes = typeof factShapes;
export type FactKind = keyof Shapes;
export type Fact<K extends FactKind> = z.infer<Shapes[K]>;
export type FactLists = { [K in FactKind]: z.ZodDefault<z.ZodArray<Shapes[K]>> };

export const factKinds = Object.keys(factShapes) as readonly FactKind[];
