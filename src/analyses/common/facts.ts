import { z } from 'zod';
import type { Fact } from '../../api/compose/model.js';

/** What the analyses of a chain are made from: the shape of its rows, and what is asked within the parent's statement (`facts` of a definition). */
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

export const confidence = z.enum(['EXPLICIT', 'IMPLIED', 'CURATED']).nullable();
export type Confidence = z.infer<typeof confidence>;
const citations = z.array(z.string());
export const segmentRow = z.object({
  id: z.string(),
  rank: z.string(),
  required: z.boolean(),
  feeds: z.array(z.object({ to: z.string(), confidence, citations })),
});
export const firmRow = z.object({
  id: z.string(),
  segments: z.array(z.string()),
  tiers: z.array(tier),
  titledOn: z.string().nullable(),
  places: z.array(z.string()),
});
export const regionRow = z.object({ id: z.string(), level: z.string().nullable(), code: z.string().nullable() });
export const placeRow = z.object({ id: z.string(), above: z.array(regionRow) });

export type FirmRow = z.infer<typeof firmRow>;
export type RegionRow = z.infer<typeof regionRow>;
export type PlaceRow = z.infer<typeof placeRow>;

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

export const controlRow = z.object({ controller: z.string(), controlled: z.string(), share: z.number().nullable() });
export type ControlRow = z.infer<typeof controlRow>;

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
