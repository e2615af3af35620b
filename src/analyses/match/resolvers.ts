import type { z } from 'zod';
import { countOf, regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { ChainResolvers, EnterpriseResolvers } from '../../generated/graphql.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { inTurns } from '../common/steps.js';
import {
  MAX_SHARED,
  MAX_SUPPLIERS,
  matchFields,
  matchRows,
  matchRowsInRegion,
  sharedPartners,
  suppliersInQuestion,
} from './queries.js';
import { type MatchOptions, matchSteps } from './shape.js';

const ofChain: ChainResolvers['matches'] = async (source, args, { graph }, info) => {
  const rows = matchRowsInRegion.parse(readComposed(source, info));
  const region = regionIfAsked(args.region, rows.region)?.id ?? null;
  return matchesOf(graph, rows, { region, first: countOf(args.first) });
};

const ofEnterprise: EnterpriseResolvers['matches'] = async (source, args, { graph }, info) =>
  matchesOf(graph, matchRows.parse(readComposed(source, info)), { region: null, first: countOf(args.first) });

/** What there is much of comes as rows of its own, so that none holds the others. */
async function matchesOf(graph: Graph, rows: z.infer<typeof matchRows>, options: MatchOptions) {
  const [{ id }] = rows.state;
  const [suppliers, shared] = await Promise.all([
    ask(graph, suppliersInQuestion, { id, limit: MAX_SUPPLIERS }),
    ask(graph, sharedPartners, { id, limit: MAX_SHARED }),
  ]);
  return inTurns(matchSteps({ ...rows, suppliers, shared }, options));
}

const resolvers = { Chain: { matches: ofChain }, Enterprise: { matches: ofEnterprise } };

export const matchSlice = { fields: matchFields, resolvers } satisfies Slice;
