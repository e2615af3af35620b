import { z } from 'zod';
import { readComposed } from '../compose/compose.js';
import type { CoInvestorEdgeResolvers } from '../generated/graphql.js';

const rows = z.tuple([z.number()]);

const CoInvestorEdge: CoInvestorEdgeResolvers = {
  jaccard: (source, args, context, info) => rows.parse(readComposed(source, args, context, info))[0],
};

export const investorResolvers = { CoInvestorEdge };
