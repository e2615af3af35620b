import { readComposed } from '../../api/compose/compose.js';
import { countOf, mustLoadEntity, regionIfAsked } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import type { ChainResolvers, EnterpriseResolvers, SupplyMatchResolvers } from '../../generated/graphql.js';
import { matchFields, matchRows, matchRowsInRegion } from './queries.js';
import { toMatches } from './shape.js';

const ofChain: ChainResolvers['matches'] = (source, args, context, info) => {
  const rows = matchRowsInRegion.parse(readComposed(source, args, context, info));
  const region = regionIfAsked(args.region, rows.region)?.id ?? null;
  return toMatches(rows, region, countOf(args.first, 20));
};

const ofEnterprise: EnterpriseResolvers['matches'] = (source, args, context, info) =>
  toMatches(matchRows.parse(readComposed(source, args, context, info)), null, countOf(args.first, 20));

const SupplyMatch: SupplyMatchResolvers = {
  leader: ({ leader }, _, context, info) => mustLoadEntity(context, leader, info),
  supplier: ({ supplier }, _, context, info) => mustLoadEntity(context, supplier, info),
  segment: ({ segment }, _, context, info) => mustLoadEntity(context, segment, info),
};

const resolvers = { Chain: { matches: ofChain }, Enterprise: { matches: ofEnterprise }, SupplyMatch };

export const matchSlice: Slice = { fields: matchFields, resolvers };
