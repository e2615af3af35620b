import type { z } from 'zod';
import { regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import { pageOf, type Walk, walkOf } from '../../api/ranking.js';
import type { Slice } from '../../api/slice.js';
import type { ChainResolvers, EnterpriseResolvers, SupplyMatchResolvers } from '../../generated/graphql.js';
import type { Graph } from '../../store/graph.js';
import { withEvidence } from '../common/evidence.js';
import { knownChain } from '../common/keptChain.js';
import { knownSupplies } from '../common/keptSupplies.js';
import { inTurns } from '../common/steps.js';
import { matchFields, matchRows, matchRowsInRegion } from './queries.js';
import { DEEPEST, type MatchChain, type MatchOptions, matchSteps } from './shape.js';

const ofChain: ChainResolvers['matches'] = async (source, args, { graph }, info) => {
  const walk = walkOf(args, { deepest: DEEPEST });
  const rows = matchRowsInRegion.parse(readComposed(source, info));
  const region = regionIfAsked(args.region, rows.region)?.id ?? null;
  return matchesOf(graph, rows, { region, supplier: null }, walk);
};

const ofEnterprise: EnterpriseResolvers['matches'] = async (source, args, { graph }, info) => {
  const walk = walkOf(args, { deepest: DEEPEST });
  const rows = matchRows.parse(readComposed(source, info));
  const [{ id }] = rows.state;
  const isLeader = rows.chains.some(({ leaders }) => leaders.some((leader) => leader.id === id));
  return matchesOf(graph, rows, { region: null, supplier: isLeader ? null : id }, walk);
};

async function matchesOf(
  graph: Graph,
  { state: [state], chains }: z.infer<typeof matchRows>,
  options: Omit<MatchOptions, 'first'>,
  walk: Walk,
) {
  const known: MatchChain[] = [];
  for (const { chain, leaders } of chains) {
    const own = { ...state, id: chain };
    known.push({ leaders, known: await knownChain(graph, own), supplies: await knownSupplies(graph, own) });
  }
  const { items, ...rest } = await inTurns(matchSteps(known, { ...options, first: walk.upTo }));
  return { ...rest, ...pageOf(['matches', state.id, options.region], { items }, walk) };
}

const SupplyMatch: SupplyMatchResolvers = {
  paths: ({ paths }, _args, context) => withEvidence(context, paths),
};

const resolvers = { Chain: { matches: ofChain }, Enterprise: { matches: ofEnterprise }, SupplyMatch };

export const matchSlice = { fields: matchFields, resolvers } satisfies Slice;
