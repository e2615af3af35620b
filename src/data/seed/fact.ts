import { z } from 'zod';
import {
  confidence,
  entityId,
  idOf,
  industryId,
  investorKind,
  level,
  organizationId,
  partialDate,
  stage,
  text,
  tier,
} from './format.js';

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

const board = z.enum([
  ...(['STAR', 'CHINEXT', 'BSE', 'NEEQ', 'SSE_MAIN', 'SZSE_MAIN', 'MAIN', 'HKEX_MAIN'] as const),
  ...(['HKEX_GEM', 'OVERSEAS'] as const),
]);
const milestoneKind = z.enum([
  ...(['FOUNDED', 'RECOGNIZED', 'LISTED', 'FUNDED', 'PRODUCT', 'RELOCATED', 'COOPERATION', 'OTHER'] as const),
]);
const needKind = z.enum([
  ...(['CAPITAL', 'DATA', 'TALENT', 'LAND', 'TECHNOLOGY', 'MARKET', 'PROCUREMENT', 'SUPPLY_CHAIN'] as const),
  ...(['DIGITALIZATION', 'POLICY', 'COMPLIANCE', 'OTHER'] as const),
]);
const counterpartyRole = z.enum([
  ...(['SUPPLIER', 'CUSTOMER', 'PARTNER', 'RESEARCH_PARTNER', 'INVESTOR', 'INCUBATOR', 'FOUNDER'] as const),
  ...(['HOLDING', 'COMPETITOR', 'OTHER'] as const),
]);
const actorId = idOf('enterprise', 'investor', 'institution', 'person');
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
  /** By what it is a part of a breakdown, in the document's words; `scope` is what is left. */
  industry: text.optional(),
  track: text.optional(),
  board: text.optional(),
  round: text.optional(),
  chapter: text.optional(),
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
    level: level.optional(),
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
    level: level.optional(),
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
  concerns: fact({ policy: idOf('policy'), of: z.array(industryId).min(1), wording: text.optional() }),
  /** What a firm got out of a policy, by the name of the programme where that is another. */
  receipts: fact({
    enterprise,
    policy: idOf('policy'),
    programme: text.optional(),
    on: partialDate.optional(),
    ...money,
  }),
  /** What a rung of a ladder asks of a firm, in the document's words. */
  criteria: fact({ id: idOf('criterion'), rung: idOf('rung'), text }),
  awards: fact({
    id: idOf('award'),
    organization: organizationId,
    kind: z.enum(['AWARD', 'CERTIFICATE', 'STANDARD']),
    name: text,
    grantedBy: text.optional(),
    grantedOn: partialDate.optional(),
    /** How many, where the document counts and does not name: 4项国家标准. */
    count: z.int().min(1).optional(),
  }),
  foundings: fact({
    organization: organizationId,
    founders: z.array(actorId).min(1),
    role: text.optional(),
    on: partialDate.optional(),
  }),
  managements: fact({
    organization: organizationId,
    managers: z.array(actorId).min(1),
    role: text.optional(),
    validFrom: partialDate.optional(),
    validTo: partialDate.optional(),
  }),
  /** What firms ask for (企业诉求); `askedBy` is the document's word where it says only which firms of a place or an industry. */
  needs: fact({
    id: idOf('need'),
    askers: z.array(idOf('enterprise', 'investor', 'institution', 'region', 'chain', 'cluster')).min(1),
    kind: needKind,
    text,
    askedBy: text.optional(),
    askedOf: text.optional(),
    concerns: z.array(industryId).default([]),
  }),
  /** What a chain lacks, or where a part of it sits, as a firm or a document tells it. */
  toldGaps: fact({
    id: idOf('gap'),
    of: industryId,
    stage: stage.optional(),
    product: text.optional(),
    text,
    /** Where that part sits, in the document's words: 外地, 内陆城市. */
    place: text.optional(),
    regions: z.array(idOf('region')).default([]),
    toldBy: organizationId.optional(),
  }),
  events: fact({
    event: idOf('event'),
    description: text.optional(),
    on: partialDate.optional(),
    period: interval.optional(),
    heldIn: z.array(idOf('region')).default([]),
    concerns: z.array(industryId).default([]),
    /** Who else was there, in the document's words: 产业链上下游500多家企业. */
    otherParticipants: text.optional(),
  }),
  participations: fact({
    event: idOf('event'),
    participants: z.array(organizationId).min(1),
    role: z.enum(['ORGANIZER', 'PARTICIPANT']),
    /** What came of it for them, in the document's words. */
    result: text.optional(),
  }),
  /** Somebody that the document does not name, kept in its words. */
  counterparties: fact({
    id: idOf('counterparty'),
    of: organizationId,
    role: counterpartyRole,
    wording: text,
    product: text.optional(),
    topic: text.optional(),
    since: partialDate.optional(),
  }),
  parkParts: fact({ park: idOf('park'), within: idOf('park') }),
  /** Where a document has its figures from. */
  dataSources: fact({ figures: z.array(idOf('observation')).min(1), institutions: z.array(organizationId).min(1) }),
};

type Shapes = typeof factShapes;
export type FactKind = keyof Shapes;
export type Fact<K extends FactKind> = z.infer<Shapes[K]>;
export type FactLists = { [K in FactKind]: z.ZodDefault<z.ZodArray<Shapes[K]>> };

export const factKinds = Object.keys(factShapes) as readonly FactKind[];
