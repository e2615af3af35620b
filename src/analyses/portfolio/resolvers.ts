import { readComposed } from '../../api/compose/compose.js';
import { assertId, listOf, mustLoadAll, mustLoadEntity } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import { BadInput, NotFound } from '../../errors.js';
import type {
  BreakdownItemResolvers,
  BreakdownResolvers,
  CommonSupplierResolvers,
  ExpiringTitleResolvers,
  InvestmentFirmResolvers,
  PortfolioAnalysisResolvers,
  PortfolioOverlapAnalysisResolvers,
  SynergyResolvers,
} from '../../generated/graphql.js';
import { toOverlap } from './overlap.js';
import { type Other, overlapRows, portfolioFields, portfolioRows } from './queries.js';
import { toPortfolio } from './shape.js';

const MAX_MONTHS = 120;

const portfolioAnalysis: InvestmentFirmResolvers['portfolioAnalysis'] = (source, args, context, info) => {
  const rows = portfolioRows.parse(readComposed(source, args, context, info));
  const months = monthsOf(args.expiringWithinMonths ?? 12);
  return toPortfolio(rows, { asOf: args.asOf ?? null, months, isGroup: args.mergeGroups === true });
};

const portfolioOverlap: InvestmentFirmResolvers['portfolioOverlap'] = (source, args, context, info) => {
  const rows = overlapRows.parse(readComposed(source, args, context, info));
  return toOverlap(rows, investorAsked(args.other, rows.other), args.mergeGroups === true);
};

function monthsOf(months: number): number {
  if (months >= 0 && months <= MAX_MONTHS) return months;
  throw new BadInput(`\`expiringWithinMonths\` is ${months}; it must be between 0 and ${MAX_MONTHS}.`);
}

function investorAsked(asked: string, [other]: readonly Other[]): Other {
  const id = assertId('other', asked);
  if (!other) throw new NotFound(`There is no investor with the id "${id}"; \`search\` finds ids by name.`);
  if (other.isInvestor) return other;
  throw new BadInput(`\`other\` is "${id}", which is not a known investor; ask with the id of one.`);
}

const Breakdown: BreakdownResolvers = {
  items: ({ items }, { first }) => listOf(items, first, 20),
};
const BreakdownItem: BreakdownItemResolvers = {
  node: ({ node }, _, context, info) => (node === null ? null : mustLoadEntity(context, node, info)),
};
const PortfolioAnalysis: PortfolioAnalysisResolvers = {
  synergies: ({ synergies }, { first }) => listOf(synergies, first, 20),
  commonSuppliers: ({ commonSuppliers }, { first }) => listOf(commonSuppliers, first, 20),
  expiring: ({ expiring }, { first }) => listOf(expiring, first, 20),
};
const Synergy: SynergyResolvers = {
  supplier: ({ from }, _, context, info) => mustLoadEntity(context, from, info),
  customer: ({ to }, _, context, info) => mustLoadEntity(context, to, info),
  citations: ({ citations }, _, context, info) => mustLoadAll(context, citations, info),
};
const CommonSupplier: CommonSupplierResolvers = {
  supplier: ({ supplier }, _, context, info) => mustLoadEntity(context, supplier, info),
  holdings: ({ holdings }, _, context, info) => mustLoadAll(context, holdings, info),
};
const ExpiringTitle: ExpiringTitleResolvers = {
  enterprise: ({ enterprise }, _, context, info) => mustLoadEntity(context, enterprise, info),
  recognition: ({ recognition }, _, context, info) => mustLoadEntity(context, recognition, info),
};
const PortfolioOverlapAnalysis: PortfolioOverlapAnalysisResolvers = {
  other: ({ other: id }, _, context, info) => mustLoadEntity(context, id, info),
  shared: ({ shared }, { first }, context, info) => mustLoadAll(context, listOf(shared, first, 20), info),
  chains: ({ chains }, _, context, info) => mustLoadAll(context, chains.slice(0, 100), info),
};

const ofInvestor = { portfolioAnalysis, portfolioOverlap };

const resolvers = {
  Enterprise: ofInvestor,
  Institution: ofInvestor,
  InvestmentFirm: ofInvestor,
  Breakdown,
  BreakdownItem,
  PortfolioAnalysis,
  Synergy,
  CommonSupplier,
  ExpiringTitle,
  PortfolioOverlapAnalysis,
};

export const portfolioSlice: Slice = { fields: portfolioFields, resolvers };
