import { headOf, regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { BottleneckAnalysisResolvers, ChainResolvers } from '../../generated/graphql.js';
import { bottleneckFields, bottleneckRows } from './queries.js';
import { toBottleneckAnalysis } from './shape.js';

const bottlenecks: ChainResolvers['bottlenecks'] = (source, args, _context, info) => {
  const rows = bottleneckRows.parse(readComposed(source, info));
  return toBottleneckAnalysis(rows, regionIfAsked(args.region, rows.region));
};

const BottleneckAnalysis: BottleneckAnalysisResolvers = {
  items: ({ items }, { first, kind }) => headOf(kind ? items.filter((item) => item.kind === kind) : items, first),
};

const resolvers = { Chain: { bottlenecks }, BottleneckAnalysis };

export const bottleneckSlice = { fields: bottleneckFields, resolvers } satisfies Slice;
