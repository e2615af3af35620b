import { regionAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import { pageOf, walkOf } from '../../api/ranking.js';
import type { Slice } from '../../api/slice.js';
import type { CandidateResolvers, ChainResolvers } from '../../generated/graphql.js';
import { withEvidence } from '../common/evidence.js';
import { knownCapital } from '../common/keptCapital.js';
import { knownChain } from '../common/keptChain.js';
import { knownSupplies } from '../common/keptSupplies.js';
import { inTurns } from '../common/steps.js';
import { candidateFields, candidateRows } from './queries.js';
import { targetSteps } from './shape.js';
import { toWeights } from './weights.js';

const targets: ChainResolvers['targets'] = async (source, args, { graph }, info) => {
  const walk = walkOf(args);
  const { state, leaders, ...rows } = candidateRows.parse(readComposed(source, info));
  const region = regionAsked(args.region, rows.region);
  const options = { region, first: walk.first, upTo: walk.upTo, weights: toWeights(args.weights) };
  const [known, supplies, capital] = await Promise.all([
    knownChain(graph, state[0]),
    knownSupplies(graph, state[0]),
    knownCapital(graph, state[0], region.id),
  ]);
  const { candidates, ...rest } = await inTurns(targetSteps({ known, supplies, leaders, capital }, options));
  return { ...rest, ...pageOf(['targets', state[0].id, region.id, options.weights], { candidates }, walk) };
};

const Candidate: CandidateResolvers = {
  paths: ({ paths }, _args, context) => withEvidence(context, paths),
};

const resolvers = { Chain: { targets }, Candidate };

export const candidateSlice = { fields: candidateFields, resolvers } satisfies Slice;
