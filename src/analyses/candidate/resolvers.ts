import { countOf, regionAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { ChainResolvers } from '../../generated/graphql.js';
import { candidateFields, candidateRows } from './queries.js';
import { toTargetAnalysis } from './shape.js';
import { toWeights } from './weights.js';

const targets: ChainResolvers['targets'] = (source, args, _context, info) => {
  const rows = candidateRows.parse(readComposed(source, info));
  return toTargetAnalysis(rows, regionAsked(args.region, rows.region), countOf(args.first), toWeights(args.weights));
};

const resolvers = { Chain: { targets } };

export const candidateSlice = { fields: candidateFields, resolvers } satisfies Slice;
