import { countOf, regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { ChainResolvers, EnterpriseResolvers } from '../../generated/graphql.js';
import { matchFields, matchRows, matchRowsInRegion } from './queries.js';
import { toSupplyMatchAnalysis } from './shape.js';

const ofChain: ChainResolvers['matches'] = (source, args, _context, info) => {
  const rows = matchRowsInRegion.parse(readComposed(source, info));
  const region = regionIfAsked(args.region, rows.region)?.id ?? null;
  return toSupplyMatchAnalysis(rows, region, countOf(args.first));
};

const ofEnterprise: EnterpriseResolvers['matches'] = (source, args, _context, info) =>
  toSupplyMatchAnalysis(matchRows.parse(readComposed(source, info)), null, countOf(args.first));

const resolvers = { Chain: { matches: ofChain }, Enterprise: { matches: ofEnterprise } };

export const matchSlice = { fields: matchFields, resolvers } satisfies Slice;
