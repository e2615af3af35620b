import { countOf, regionAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
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
  const { state, leaders, ...rows } = candidateRows.parse(readComposed(source, info));
  const region = regionAsked(args.region, rows.region);
  const options = { region, first: countOf(args.first), weights: toWeights(args.weights) };
  const [known, supplies, capital] = await Promise.all([
    knownChain(graph, state[0]),
    knownSupplies(graph, state[0]),
    knownCapital(graph, state[0], region.id),
  ]);
  return inTurns(targetSteps({ known, supplies, leaders, capital }, options));
};

const Candidate: CandidateResolvers = {
  paths: ({ paths }, _args, context) => withEvidence(context, paths),
};

const resolvers = { Chain: { targets }, Candidate };

export const candidateSlice = { fields: candidateFields, resolvers } satisfies Slice;
