import { readComposed } from '../../api/compose/compose.js';
import { chainIfAsked, countOf, mustLoadAll, mustLoadEntity, regionIfAsked } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import type {
  EnterpriseResolvers,
  EvidenceDealResolvers,
  FollowOnExampleResolvers,
  FollowOnPartnerResolvers,
  InvestmentFirmResolvers,
  InvestorRecommendationResolvers,
} from '../../generated/graphql.js';
import { nextRows, partnerRows, recommendationFields, relayRows } from './queries.js';
import { toRelay } from './relay.js';
import { recommendNext, recommendPartners } from './shape.js';

const nextInvestors: EnterpriseResolvers['nextInvestors'] = (source, args, context, info) =>
  recommendNext(nextRows.parse(readComposed(source, args, context, info)), countOf(args.first, 10));

const recommendedCoInvestors: InvestmentFirmResolvers['recommendedCoInvestors'] = (source, args, context, info) => {
  const rows = partnerRows.parse(readComposed(source, args, context, info));
  regionIfAsked(args.region, rows.region);
  chainIfAsked(args.chain, rows.inChain);
  return recommendPartners(rows, countOf(args.first, 20));
};

const relay: InvestmentFirmResolvers['relay'] = (source, args, context, info) =>
  toRelay(relayRows.parse(readComposed(source, args, context, info)), countOf(args.first, 20));

const InvestorRecommendation: InvestorRecommendationResolvers = {
  investor: ({ investor }, _, context, info) => mustLoadEntity(context, investor, info),
};
const EvidenceDeal: EvidenceDealResolvers = {
  enterprise: ({ enterprise }, _, context, info) => mustLoadEntity(context, enterprise, info),
  investors: ({ investors }, _, context, info) => mustLoadAll(context, investors, info),
  citations: ({ citations }, _, context, info) => mustLoadAll(context, citations, info),
};
const FollowOnPartner: FollowOnPartnerResolvers = {
  investor: ({ investor }, _, context, info) => mustLoadEntity(context, investor, info),
};
const FollowOnExample: FollowOnExampleResolvers = {
  enterprise: ({ enterprise }, _, context, info) => mustLoadEntity(context, enterprise, info),
  citations: ({ citations }, _, context, info) => mustLoadAll(context, citations, info),
};

const ofInvestor = { recommendedCoInvestors, relay };
const resolvers = {
  Enterprise: { nextInvestors, ...ofInvestor },
  InvestmentFirm: ofInvestor,
  Institution: ofInvestor,
  InvestorRecommendation,
  EvidenceDeal,
  FollowOnPartner,
  FollowOnExample,
};

export const recommendationSlice: Slice = { fields: recommendationFields, resolvers };
