import type { z } from 'zod';
import { countOf, regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { ChainResolvers, EnterpriseResolvers, SupplyMatchResolvers } from '../../generated/graphql.js';
import type { Graph } from '../../store/graph.js';
import { withEvidence } from '../common/evidence.js';
import { knownChain } from '../common/keptChain.js';
import { knownSupplies } from '../common/keptSupplies.js';
import { inTurns } from '../common/steps.js';
import { matchFields, matchRows, matchRowsInRegion } from './queries.js';
import { type MatchChain, type MatchOptions, matchSteps } from './shape.js';

const ofChain: ChainResolvers['matches'] = async (source, args, { graph }, info) => {
  const rows = matchRowsInRegion.parse(readComposed(source, info));
  const region = regionIfAsked(args.region, rows.region)?.id ?? null;
  return matchesOf(graph, rows, { region, supplier: null, first: countOf(args.first) });
};

const ofEnterprise: EnterpriseResolvers['matches'] = async (source, args, { graph }, info) => {
  const rows = matchRows.parse(readComposed(source, info));
  const [{ id }] = rows.state;
  const isLeader = rows.chains.some(({ leaders }) => leaders.some((leader) => leader.id === id));
  return matchesOf(graph, rows, { region: null, supplier: isLeader ? null : id, first: countOf(args.first) });
};

async function matchesOf(graph: Graph, { state: [state], chains }: z.infer<typeof matchRows>, options: MatchOptions) {
  const known: MatchChain[] = [];
  for (const { chain, leaders } of chains) {
    const own = { ...state, id: chain };
    known.push({ leaders, known: await knownChain(graph, own), supplies: await knownSupplies(graph, own) });
  }
  return inTurns(matchSteps(known, options));
}

const SupplyMatch: SupplyMatchResolvers = {
  paths: ({ paths }, _args, context) => withEvidence(context, paths),
};

const resolvers = { Chain: { matches: ofChain }, Enterprise: { matches: ofEnterprise }, SupplyMatch };

export const matchSlice = { fields: matchFields, resolvers } satisfies Slice;
