import { readComposed } from '../../api/compose/compose.js';
import { countOf, mustLoadAll, mustLoadEntity, regionAsked } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import type { CandidateResolvers, ChainResolvers, ChosenCandidateResolvers } from '../../generated/graphql.js';
import { candidateFields, targetRows } from './queries.js';
import { toTargets } from './shape.js';
import { toWeights } from './weights.js';

const targets: ChainResolvers['targets'] = (source, args, context, info) => {
  const rows = targetRows.parse(readComposed(source, args, context, info));
  return toTargets(rows, regionAsked(args.region, rows.region), countOf(args.first, 20), toWeights(args.weights));
};

const Candidate: CandidateResolvers = {
  enterprise: ({ enterprise }, _, context, info) => mustLoadEntity(context, enterprise, info),
  segment: ({ segment }, _, context, info) => mustLoadEntity(context, segment, info),
  alsoFills: ({ alsoFills }, _, context, info) => mustLoadAll(context, alsoFills, info),
};
const ChosenCandidate: ChosenCandidateResolvers = {
  enterprise: ({ enterprise }, _, context, info) => mustLoadEntity(context, enterprise, info),
  closes: ({ closes }, _, context, info) => mustLoadAll(context, closes, info),
};

const resolvers = { Chain: { targets }, Candidate, ChosenCandidate };

export const candidateSlice: Slice = { fields: candidateFields, resolvers };
