import { z } from 'zod';
import { MAX_PAGE } from '../../api/arguments.js';
import { type Arguments, defineField, type Fact } from '../../api/compose/model.js';
import { defineQuery } from '../../store/query.js';
import { level, linkRow, regionRow, tier } from '../common/facts.js';

const MAX_FIRMS = 50_000;
/** Firms of a portfolio whose supplies are looked at; an answer of a larger one says so. */
export const MAX_SUPPLIED = 10_000;
/** One more than is ever shown, which tells that there are more. */
const SUPPLIERS = MAX_PAGE + 1;

const firms = z.array(z.string());
/** An entity with what it is sorted by. */
const keyed = z.object({ id: z.string(), key: z.string() });
const holding = keyed.extend({ dates: z.array(z.string()), investments: z.int(), isSupplied: z.boolean() });
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
/** Of `count` supplies between two holdings the first, by their ends. */
const synergies = z.object({ count: z.int(), links: z.array(linkRow) });
const commonSupplier = z.object({
  supplier: z.string(),
  holdingCount: z.int(),
  directCount: z.int(),
  /** By id, the first of them. */
  holdings: firms,
});
const listing = z.object({ firm: z.string(), board: z.string().nullable(), listedOn: z.string().nullable() });

export type Holding = z.infer<typeof holding>;
export type Position = z.infer<typeof position>;
export type HoldingPlace = z.infer<typeof place>;
export type HoldingTitle = z.infer<typeof title>;
export type SupplierRow = z.infer<typeof commonSupplier>;
export type ListingRow = z.infer<typeof listing>;

export const portfolioRows = z.object({
  holdings: z.array(holding),
  positions: z.array(position),
  places: z.array(place),
  titles: z.array(title),
  listings: z.array(listing),
  synergies: z.tuple([synergies]),
  commonSuppliers: z.array(commonSupplier),
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
/** Whoever is held by a day, without a day whoever was ever. `~` sorts after every digit. */
const ofHeld = {
  raw: 'edge',
  params: ({ mergeGroups, asOf, includeUndated }: Arguments) => ({
    mergeGroups: mergeGroups ?? false,
    until: `${asOf ?? ''}~`,
    keepsUndated: (asOf ?? null) === null || includeUndated === true,
    holdings: MAX_SUPPLIED,
  }),
  sorts: true,
} satisfies Pick<Fact, 'raw' | 'params' | 'sorts'>;
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
      synergies: { ...ofHeld, file: 'portfolio/synergies', limit: 1, expected: 20 },
      commonSuppliers: {
        ...ofHeld,
        file: 'portfolio/commonSuppliers',
        params: (args) => ({ ...ofHeld.params(args), suppliers: SUPPLIERS }),
        limit: SUPPLIERS,
        expected: 100,
      },
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

/** Asked for the common suppliers that are shown, and only where their ways are. */
export const waysFrom = defineQuery({
  file: 'portfolio/ways',
  params: z.object({ asked: z.array(z.object({ supplier: z.string(), holdings: firms })) }),
  row: z.object({ supplier: z.string(), holding: z.string(), links: z.array(linkRow) }),
});
