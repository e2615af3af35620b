import { chainIfAsked, countOf, regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { EnterpriseResolvers, InvestorResolvers } from '../../generated/graphql.js';
import { nextRows, partnerRows, recommendationFields, relayRows } from './queries.js';
import { toFollowOnAnalysis } from './relay.js';
import { recommendNext, recommendPartners } from './shape.js';

const nextInvestors: EnterpriseResolvers['nextInvestors'] = (source, args, _context, info) =>
  recommendNext(nextRows.parse(readComposed(source, info)), countOf(args.first));

const recommendedCoInvestors: InvestorResolvers['recommendedCoInvestors'] = (source, args, _context, info) => {
  const rows = partnerRows.parse(readComposed(source, info));
  regionIfAsked(args.region, rows.region);
  chainIfAsked(args.chain, rows.inChain);
  return recommendPartners(rows, countOf(args.first));
};

const relay: InvestorResolvers['relay'] = (source, args, _context, info) =>
  toFollowOnAnalysis(relayRows.parse(readComposed(source, info)), countOf(args.first));

const resolvers = { Enterprise: { nextInvestors }, Investor: { recommendedCoInvestors, relay } };

export const recommendationSlice = { fields: recommendationFields, resolvers } satisfies Slice;
