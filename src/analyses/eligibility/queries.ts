import { z } from 'zod';
import { type Arguments, defineField, type Fact } from '../../api/compose/model.js';
import { level, tier } from '../common/facts.js';

export type Level = z.infer<typeof level>;

const title = z.object({
  tier,
  level: level.nullable(),
  grantedOn: z.string().nullable(),
  validUntil: z.string().nullable(),
  publishedOn: z.string().nullable(),
});
const listing = z.object({ board: z.string().nullable(), listedOn: z.string().nullable() });
const named = z.object({ id: z.string(), name: z.string() });
/** `path` holds the place itself and every region that it is part of. */
const place = named.extend({ basis: z.string().nullable(), path: z.array(named) });
/** `path` holds the ids of the region itself and of every region that it is part of. */
const applied = named.extend({ path: z.array(z.string()) });
const offer = z.object({
  policy: z.string(),
  status: z.string().nullable(),
  measure: z.string(),
  max: z.number().nullable(),
  conditions: z.array(z.string()),
  regions: z.array(applied),
  /** What 小巨人 alone means in the documents that state the measure. */
  littleGiantLevels: z.array(z.enum(['NATIONAL', 'PROVINCIAL', 'CITY'])),
  publishedOn: z.string().nullable(),
});
export type FirmTitle = z.infer<typeof title>;
export type ListingRow = z.infer<typeof listing>;
export type FirmPlace = z.infer<typeof place>;
export type Applied = z.infer<typeof applied>;
export type Offer = z.infer<typeof offer>;

export const eligibilityRows = z.object({
  titles: z.array(title),
  listings: z.array(listing),
  leads: z.array(named),
  ownership: z.tuple([z.object({ ownershipType: z.string().nullable() })]),
  places: z.array(place),
  region: z.array(place),
  measuresHere: z.array(offer),
  measuresIn: z.array(offer),
});
export type EligibilityRows = z.infer<typeof eligibilityRows>;

const isAsked = ({ region }: Arguments) => typeof region === 'string';
const ofRegion = ({ region: id }: Arguments) => ({ region: id });
const own = { raw: 'edge', limit: 100, expected: 3 };
const measures = { raw: 'edge', limit: 1_000, expected: 200 };

const facts = {
  titles: { ...own, file: 'eligibility/titles' },
  listings: { ...own, file: 'eligibility/listings' },
  leads: { ...own, file: 'eligibility/leads' },
  ownership: { raw: 'edge', limit: 1, expected: 1, file: 'eligibility/ownership' },
  places: { ...own, file: 'eligibility/places' },
  region: { raw: 'edge', limit: 1, expected: 1, file: 'eligibility/region', params: ofRegion, when: isAsked },
  measuresHere: { ...measures, file: 'eligibility/measuresHere', when: (args: Arguments) => !isAsked(args) },
  measuresIn: { ...measures, file: 'eligibility/measuresIn', params: ofRegion, when: isAsked },
} satisfies Record<string, Fact>;

export const eligibilityFields = [defineField({ on: ['Enterprise'], field: 'eligiblePolicies', facts })];
