import { z } from 'zod';
import { type Arguments, defineField, type Fact } from '../../api/compose/model.js';
import { level, linkRow, regionRow, tier } from '../common/facts.js';

const MAX_FIRMS = 50_000;
/** Supplies around a portfolio; an answer that stopped here says so. */
export const MAX_SUPPLIES = 100_000;

const firms = z.array(z.string());
/** An entity with what it is sorted by. */
const keyed = z.object({ id: z.string(), key: z.string() });
const holding = keyed.extend({ dates: z.array(z.string()), investments: z.int() });
const position = z.object({ segment: keyed, stage: z.string().nullable(), chain: keyed, firms });
const place = z.object({ id: z.string(), firms, above: z.array(regionRow.extend({ key: z.string() })) });
const title = z.object({
  id: z.string(),
  firm: z.string(),
  tier,
  level: level.nullable(),
  grantedOn: z.string().nullable(),
  validUntil: z.string().nullable(),
});
const listing = z.object({ firm: z.string(), board: z.string().nullable(), listedOn: z.string().nullable() });

export type Holding = z.infer<typeof holding>;
export type Position = z.infer<typeof position>;
export type HoldingPlace = z.infer<typeof place>;
export type HoldingTitle = z.infer<typeof title>;
export type ListingRow = z.infer<typeof listing>;

export const portfolioRows = z.object({
  holdings: z.array(holding),
  positions: z.array(position),
  places: z.array(place),
  titles: z.array(title),
  listings: z.array(listing),
  supplies: z.array(linkRow),
});
export type PortfolioRows = z.infer<typeof portfolioRows>;

const other = z.object({
  id: z.string(),
  isInvestor: z.boolean(),
  isSameGroup: z.boolean(),
  firms,
  chains: z.array(z.string()),
  newest: z.string().nullable(),
});
export type Other = z.infer<typeof other>;
export const overlapRows = portfolioRows.pick({ holdings: true, positions: true }).extend({ other: z.array(other) });
export type OverlapRows = z.infer<typeof overlapRows>;

const ofGroup = {
  raw: 'edge',
  params: ({ mergeGroups }: Arguments) => ({ mergeGroups: mergeGroups ?? false }),
} satisfies Pick<Fact, 'raw' | 'params'>;
const holdings = { ...ofGroup, file: 'portfolio/holdings', limit: MAX_FIRMS, expected: 100 } satisfies Fact;
const positions = { ...ofGroup, file: 'portfolio/positions', limit: 10_000, expected: 100 } satisfies Fact;

export const portfolioFields = [
  defineField({
    on: ['Investor'],
    field: 'portfolioAnalysis',
    facts: {
      holdings,
      positions,
      places: { ...ofGroup, file: 'portfolio/places', limit: 10_000, expected: 50 },
      titles: { ...ofGroup, file: 'portfolio/titles', limit: MAX_FIRMS, expected: 100 },
      listings: { ...ofGroup, file: 'portfolio/listings', limit: MAX_FIRMS, expected: 50 },
      supplies: { ...ofGroup, file: 'portfolio/supplies', limit: MAX_SUPPLIES, expected: 100 },
    },
  }),
  defineField({
    on: ['Investor'],
    field: 'portfolioOverlap',
    facts: {
      holdings,
      positions,
      other: {
        raw: 'edge',
        params: ({ other, mergeGroups }) => ({ other, mergeGroups: mergeGroups ?? false }),
        file: 'portfolio/other',
        limit: 1,
        expected: 1,
      },
    },
  }),
];
