import { assertId, noSuch, within } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import { selects } from '../../api/compose/selection.js';
import { mustLoadEntity } from '../../api/entity.js';
import { pageOf, walkOf } from '../../api/ranking.js';
import type { Slice } from '../../api/slice.js';
import { BadInput } from '../../errors.js';
import type { InvestorResolvers, PortfolioAnalysisResolvers, SynergyResolvers } from '../../generated/graphql.js';
import { toPortfolioOverlapAnalysis } from './overlap.js';
import { type Other, overlapRows, portfolioFields, portfolioRows } from './queries.js';
import { toPortfolioAnalysis } from './shape.js';
import { withoutWays, withWays } from './suppliers.js';

const MAX_MONTHS = 120;

const portfolioAnalysis: InvestorResolvers['portfolioAnalysis'] = (source, args, _context, info) => {
  const rows = portfolioRows.parse(readComposed(source, info));
  const months = within('expiringWithinMonths', args.expiringWithinMonths, { min: 0, max: MAX_MONTHS });
  return toPortfolioAnalysis(rows, {
    asOf: args.asOf ?? null,
    includeUndated: args.includeUndated,
    months,
    isGroup: args.mergeGroups,
  });
};

const portfolioOverlap: InvestorResolvers['portfolioOverlap'] = (source, args, _context, info) => {
  const rows = overlapRows.parse(readComposed(source, info));
  return toPortfolioOverlapAnalysis(rows, investorAsked(args.other, rows.other), args.mergeGroups);
};

function investorAsked(asked: string, [other]: readonly Other[]): Other {
  const id = assertId('other', asked);
  if (!other) throw noSuch('investor', id);
  if (other.isInvestor) return other;
  throw new BadInput(`\`other\` is "${id}", which is not a known investor; ask with the id of one.`);
}

const PortfolioAnalysis: Pick<PortfolioAnalysisResolvers, 'commonSuppliers'> = {
  commonSuppliers: ({ commonSuppliers }, args, { graph }, info) => {
    const { items: shown } = pageOf(
      [info.parentType.name, info.fieldName],
      { items: commonSuppliers },
      walkOf(args, { least: 0 }),
    );
    return shown.length > 0 && selects(info, 'paths') ? withWays(graph, shown) : withoutWays(shown);
  },
};

const Synergy: SynergyResolvers = {
  supplier: ({ from }, _, context, info) => mustLoadEntity(context, from, info),
  customer: ({ to }, _, context, info) => mustLoadEntity(context, to, info),
};

const resolvers = { Investor: { portfolioAnalysis, portfolioOverlap }, PortfolioAnalysis, Synergy };

export const portfolioSlice = { fields: portfolioFields, resolvers } satisfies Slice;
