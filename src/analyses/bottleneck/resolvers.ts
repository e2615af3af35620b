import { readComposed } from '../../api/compose/compose.js';
import { listOf, mustLoadEntity, regionIfAsked } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import type {
  BottleneckAnalysisResolvers,
  BottleneckResolvers,
  ChainResolvers,
  SeparatedPairResolvers,
} from '../../generated/graphql.js';
import { bottleneckFields, bottleneckRows } from './queries.js';
import { toBottlenecks } from './shape.js';

const bottlenecks: ChainResolvers['bottlenecks'] = (source, args, context, info) => {
  const rows = bottleneckRows.parse(readComposed(source, args, context, info));
  return toBottlenecks(rows, regionIfAsked(args.region, rows.region));
};

const BottleneckAnalysis: BottleneckAnalysisResolvers = {
  items: ({ items }, { first, kind }) => listOf(kind ? items.filter((item) => item.kind === kind) : items, first, 50),
};
const Bottleneck: BottleneckResolvers = {
  node: ({ node }, _, context, info) => mustLoadEntity(context, node, info),
};
const SeparatedPair: SeparatedPairResolvers = {
  from: ({ from }, _, context, info) => mustLoadEntity(context, from, info),
  to: ({ to }, _, context, info) => mustLoadEntity(context, to, info),
};

const resolvers = { Chain: { bottlenecks }, BottleneckAnalysis, Bottleneck, SeparatedPair };

export const bottleneckSlice: Slice = { fields: bottleneckFields, resolvers };
