import { z } from 'zod';
import { type Arguments, defineField, type Fact } from '../../api/compose/model.js';
import { defineQuery } from '../../store/query.js';
import { level, linkRow, tier } from '../common/facts.js';
import { MUNICIPALITIES } from '../common/peers.js';
import { monthsAfter, YEARS_VALID } from '../common/validity.js';

export const MAX_FIRMS = 50_000;
/** Firms of a portfolio whose supplies are looked at; an answer of a larger one says so. */
export const MAX_SUPPLIED = 10_000;
/**
 * Supplies, common suppliers and titles about to expire that are told, page by page; one more is read, which tells that there are more. With
 * 1,000 the store plans so that the portfolio of a hub takes more memory than it gives to a request.
 */
export const MAX_TOLD = 100;
const READ = MAX_TOLD + 1;

const firms = z.array(z.string());
/** An entity with what it is sorted by. */
const keyed = z.object({ id: z.string(), key: z.string() });
const holding = keyed.extend({ dates: z.array(z.string()), investments: z.int() });
const position = z.object({ segment: keyed, stage: z.string().nullable(), chain: keyed, firms });

/** Holdings: known by the day, of which a date, a supplier is known; and left out, since no document dates them. */
const held = z.object({ known: z.int(), dated: z.int(), supplied: z.int(), undated: z.int() });
const year = z.object({ key: z.string(), count: z.int(), newest: z.string() });
/** A row without what names a part is of the firms that are in any. */
const part = z.object({
  of: z.enum(['CHAIN', 'SEGMENT', 'STAGE', 'ANY', 'ANY_STAGE']).nullable(),
  id: z.string().nullable(),
  rank: z.string().nullable(),
  count: z.int(),
});
const city = part.omit({ of: true });
const title = z.object({
  tier: tier.nullable(),
  level: level.nullable(),
  count: z.int(),
  endless: z.int(),
  over: z.int(),
  undated: z.int(),
  newest: z.string().nullable(),
});
const board = z.object({
  of: z.enum(['BOARD', 'ANY']),
  board: z.string().nullable(),
  count: z.int(),
  undated: z.int(),
  newest: z.string().nullable(),
});
const expiring = z.object({
  enterprise: z.string(),
  recognition: z.string(),
  expiresOn: z.string(),
  stated: z.boolean(),
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
export type PartRow = z.infer<typeof part>;
export type TitleRow = z.infer<typeof title>;
export type BoardRow = z.infer<typeof board>;
export type ExpiringTitle = z.infer<typeof expiring>;
export type SupplierRow = z.infer<typeof commonSupplier>;

export const portfolioRows = z.object({
  synergies: z.tuple([synergies]),
  commonSuppliers: z.array(commonSupplier),
  expiring: z.array(expiring),
  held: z.tuple([held]),
  years: z.array(year),
  parts: z.array(part),
  cities: z.array(city),
  titles: z.array(title),
  boards: z.array(board),
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
export const overlapRows = z.object({
  holdings: z.array(holding),
  positions: z.array(position),
  other: z.array(other),
});
export type OverlapRows = z.infer<typeof overlapRows>;

const ofGroup = ({ mergeGroups }: Arguments) => ({ mergeGroups: mergeGroups ?? false });
/** By a day, without one by the end of time: `~` sorts after every digit, and a year or a month stands for all of its days. */
const ofDay = (args: Arguments) => ({ ...ofGroup(args), until: `${args['asOf'] ?? ''}~` });
const ofDated = (args: Arguments) => {
  const { asOf, includeUndated } = args;
  return { ...ofDay(args), keepsUndated: (asOf ?? null) === null || includeUndated === true };
};
const ofHeld = (args: Arguments) => ({ ...ofDated(args), holdings: MAX_FIRMS });
const ofSupplied = (args: Arguments) => ({ ...ofDated(args), holdings: MAX_SUPPLIED });
const ofTitles = (args: Arguments) => ({ ...ofHeld(args), asOf: args['asOf'] ?? null, years: YEARS_VALID });
const ofExpiring = (args: Arguments) => {
  const { asOf, expiringWithinMonths: months } = args;
  const until = typeof asOf === 'string' ? monthsAfter(asOf, Number(months ?? 0)) : '';
  return { ...ofTitles(args), expiringUntil: `${until}~`, titles: READ };
};
const fact = (name: string, limit: number, params: NonNullable<Fact['params']>): Fact => {
  return { raw: 'edge', file: `portfolio/${name}`, limit, expected: Math.min(limit, 100), params };
};

export const portfolioFields = [
  defineField({
    on: ['Investor'],
    field: 'portfolioAnalysis',
    facts: {
      synergies: { ...fact('synergies', 1, (args) => ({ ...ofSupplied(args), supplies: MAX_TOLD })), sorts: true },
      commonSuppliers: {
        ...fact('commonSuppliers', READ, (args) => ({ ...ofSupplied(args), suppliers: READ })),
        sorts: true,
      },
      expiring: { ...fact('expiring', READ, ofExpiring), sorts: true },
      held: fact('held', 1, ofDated),
      years: fact('years', 1_000, ofDay),
      parts: fact('parts', MAX_FIRMS, ofHeld),
      cities: fact('cities', 1_000, (args) => ({ ...ofHeld(args), municipalities: [...MUNICIPALITIES] })),
      titles: fact('titles', 1_000, ofTitles),
      boards: fact('boards', 1_000, ofHeld),
    },
  }),
  defineField({
    on: ['Investor'],
    field: 'portfolioOverlap',
    facts: {
      holdings: fact('holdings', MAX_FIRMS, ofGroup),
      positions: fact('positions', 10_000, ofGroup),
      other: fact('other', 1, (args) => ({ ...ofGroup(args), other: args['other'] })),
    },
  }),
];

/** Asked for the common suppliers that are shown, and only where their ways are. */
export const waysFrom = defineQuery({
  file: 'portfolio/ways',
  params: z.object({ asked: z.array(z.object({ supplier: z.string(), holdings: firms })) }),
  row: z.object({ supplier: z.string(), holding: z.string(), links: z.array(linkRow) }),
});
