import { chainIfAsked, regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import { pageOf, walkOf } from '../../api/ranking.js';
import type { Slice } from '../../api/slice.js';
import type { EnterpriseResolvers, InvestorResolvers } from '../../generated/graphql.js';
import { nextRows, partnerRows, recommendationFields, relayRows } from './queries.js';
import { toFollowOnAnalysis } from './relay.js';
import { recommendNext, recommendPartners } from './shape.js';

const nextInvestors: EnterpriseResolvers['nextInvestors'] = (source, args, _context, info) => {
  const walk = walkOf(args);
  const rows = nextRows.parse(readComposed(source, info));
  const { items, ...rest } = recommendNext(rows, walk.upTo);
  return { ...rest, ...pageOf(['nextInvestors', rows.self[0].id], { items }, walk) };
};

const recommendedCoInvestors: InvestorResolvers['recommendedCoInvestors'] = (source, args, _context, info) => {
  const walk = walkOf(args);
  const rows = partnerRows.parse(readComposed(source, info));
  regionIfAsked(args.region, rows.region);
  chainIfAsked(args.chain, rows.inChain);
  const { items, ...rest } = recommendPartners(rows, walk.upTo);
  const ranking = ['recommendedCoInvestors', rows.self[0].id, args.chain ?? null, args.region ?? null];
  return { ...rest, ...pageOf(ranking, { items }, walk) };
};

const relay: InvestorResolvers['relay'] = (source, args, _context, info) => {
  const walk = walkOf(args);
  const rows = relayRows.parse(readComposed(source, info));
  const { follows, followedBy, ...rest } = toFollowOnAnalysis(rows, walk.upTo);
  return { ...rest, ...pageOf(['relay', rows.self[0].id], { follows, followedBy }, walk) };
};

const resolvers = { Enterprise: { nextInvestors }, Investor: { recommendedCoInvestors, relay } };

export const recommendationSlice = { fields: recommendationFields, resolvers } satisfies Slice;
