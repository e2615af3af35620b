import { z } from 'zod';
import type { Fact } from '../../api/compose/model.js';

/**
 * What the analyses of a chain are made from: each a file of cypher/, taken into the parent's statement by whichever field
 * needs it (`facts` of a definition), and the shape of its rows.
 */
export const MAX_FIRMS = 50_000;
export const MAX_LINKS = 100_000;

export const tier = z.enum([
  'POTENTIAL',
  'TECHNOLOGY_SME',
  'INNOVATIVE_SME',
  'SRDI_SME',
  'LITTLE_GIANT',
  'CHAMPION',
  'HIDDEN_CHAMPION',
  'HIGH_TECH',
  'GAZELLE',
  'UNICORN',
]);
export type Tier = z.infer<typeof tier>;
/** Who grants a title. */
export const level = z.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT']);

const confidence = z.enum(['EXPLICIT', 'IMPLIED', 'CURATED']).nullable();
const citations = z.array(z.string());
const segmentRow = z.object({
  id: z.string(),
  rank: z.string(),
  required: z.boolean(),
  feeds: z.array(z.object({ to: z.string(), confidence, citations })),
});
const firmRow = z.object({
  id: z.string(),
  segments: z.array(z.string()),
  tiers: z.array(tier),
  titledOn: z.string().nullable(),
  places: z.array(z.string()),
});
export const regionRow = z.object({ id: z.string(), level: z.string().nullable(), code: z.string().nullable() });
const placeRow = z.object({ id: z.string(), above: z.array(regionRow) });

export type FirmRow = z.infer<typeof firmRow>;
export type RegionRow = z.infer<typeof regionRow>;
export type PlaceRow = z.infer<typeof placeRow>;

/** The chain itself, its firms and where they are: what every analysis of a chain begins with. */
export const chainFacts = {
  segments: { file: 'chain/structure', raw: 'edge', limit: 500, expected: 40 },
  // What a large chain holds: a few analyses an operation, since each is decoded and computed in one go.
  firms: { file: 'chain/positions', raw: 'edge', limit: MAX_FIRMS, expected: 12_000 },
  places: { file: 'chain/places', raw: 'edge', limit: 5_000, expected: 100 },
  published: { file: 'chain/published', raw: 'edge', limit: 1, expected: 1 },
} satisfies Record<string, Fact>;
export const chainRows = z.object({
  segments: z.array(segmentRow),
  firms: z.array(firmRow),
  places: z.array(placeRow),
  published: z.array(z.object({ newest: z.string().nullable() })),
});
export type ChainRows = z.infer<typeof chainRows>;

const ofRegion = ({ region: id }: Readonly<Record<string, unknown>>) => ({ region: id });

export const regionFact = { file: 'region/asked', raw: 'edge', limit: 1, expected: 1, params: ofRegion } satisfies Fact;
/** The region asked for; `above` are the ids of itself and of every region that it is part of. */
const askedRegion = regionRow.extend({ above: z.array(z.string()) });
export type AskedRegion = z.infer<typeof askedRegion>;
export const regionRows = z.array(askedRegion);

export const controlFact = {
  file: 'chain/controlLinks',
  raw: 'edge',
  limit: MAX_LINKS,
  expected: 100,
} satisfies Fact;
const controlRow = z.object({ controller: z.string(), controlled: z.string(), share: z.number().nullable() });
export type ControlRow = z.infer<typeof controlRow>;
export const controlRows = z.array(controlRow);

export const leaderFact = {
  file: 'chain/leaderFirms',
  raw: 'edge',
  limit: 500,
  expected: 5,
  params: ofRegion,
} satisfies Fact;
const leaderRow = z.object({ id: z.string(), chain: z.string(), isHere: z.boolean(), confidence, citations });
export type LeaderRow = z.infer<typeof leaderRow>;
export const leaderRows = z.array(leaderRow);

export const linkRow = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.enum(['SUPPLIES', 'LEADS', 'INVESTED_IN', 'COOPERATES_WITH', 'FEEDS', 'OCCUPIES', 'CONTROLS']),
  product: z.string().nullable(),
  confidence,
  citations,
});
export type Synergy = z.infer<typeof linkRow>;

export const supplyFact = { file: 'chain/supplies', raw: 'edge', limit: MAX_LINKS, expected: 500 } satisfies Fact;
const supplyRow = linkRow.extend({ share: z.number().nullable() });
export type SupplyRow = z.infer<typeof supplyRow>;
export const supplyRows = z.array(supplyRow);
