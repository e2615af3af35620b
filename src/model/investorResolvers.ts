import { z } from 'zod';
import { readComposed } from '../api/compose/compose.js';
import type { Slice } from '../api/slice.js';
import type { CoInvestorEdgeResolvers } from '../generated/graphql.js';
import { investorFields } from './investor.js';

const likeness = z.tuple([z.number()]);
const rounds = z.tuple([z.object({ count: z.number().nullable() })]);

const CoInvestorEdge: CoInvestorEdgeResolvers = {
  jaccard: (source, args, context, info) => likeness.parse(readComposed(source, args, context, info))[0],
  sameRoundCount: (source, args, context, info) => rounds.parse(readComposed(source, args, context, info))[0].count,
};

export const investorSlice: Slice = { fields: investorFields, resolvers: { CoInvestorEdge } };
