import { z } from 'zod';
import { readComposed } from '../api/compose/compose.js';
import type { Slice } from '../api/slice.js';
import type { CoInvestorEdgeResolvers } from '../generated/graphql.js';
import { investorFields } from './investor.js';

const likeness = z.tuple([z.number()]);
const rounds = z.tuple([z.object({ count: z.number().nullable() })]);

const CoInvestorEdge: CoInvestorEdgeResolvers = {
  jaccard: (source, _args, _context, info) => likeness.parse(readComposed(source, info))[0],
  sameRoundCount: (source, _args, _context, info) => rounds.parse(readComposed(source, info))[0].count,
};

export const investorSlice = { fields: investorFields, resolvers: { CoInvestorEdge } } satisfies Slice;
