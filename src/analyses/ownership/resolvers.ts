import { readComposed } from '../../api/compose/compose.js';
import { countOf, mustLoadAll, mustLoadEntity } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import type {
  HoldingCircleResolvers,
  InvestmentFirmResolvers,
  OwnershipAnalysisResolvers,
  StakeResolvers,
} from '../../generated/graphql.js';
import { ownershipFields, ownershipRows } from './queries.js';
import { toLookThrough } from './shape.js';

const lookThrough: InvestmentFirmResolvers['lookThrough'] = (source, args, context, info) =>
  toLookThrough(ownershipRows.parse(readComposed(source, args, context, info)), countOf(args.first, 20));

const OwnershipAnalysis: OwnershipAnalysisResolvers = {
  overstated: ({ overstated }, _, context, info) => mustLoadAll(context, overstated.slice(0, 100), info),
};
const Stake: StakeResolvers = {
  organization: ({ organization }, _, context, info) => mustLoadEntity(context, organization, info),
};
const HoldingCircle: HoldingCircleResolvers = {
  organizations: ({ organizations }, _, context, info) => mustLoadAll(context, organizations.slice(0, 100), info),
};

const resolvers = {
  Enterprise: { lookThrough },
  Institution: { lookThrough },
  InvestmentFirm: { lookThrough },
  OwnershipAnalysis,
  Stake,
  HoldingCircle,
};

export const ownershipSlice: Slice = { fields: ownershipFields, resolvers };
