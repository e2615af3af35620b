import { headOf, regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { BottleneckListResolvers, ChainResolvers } from '../../generated/graphql.js';
import { bottleneckFields, bottleneckRows } from './queries.js';
import { toBottleneckList } from './shape.js';

const bottlenecks: ChainResolvers['bottlenecks'] = (source, args, _context, info) => {
  const rows = bottleneckRows.parse(readComposed(source, info));
  return toBottleneckList(rows, regionIfAsked(args.region, rows.region));
};

const BottleneckList: BottleneckListResolvers = {
  items: ({ items }, { first, kind }) => headOf(kind ? items.filter((item) => item.kind === kind) : items, first),
};

const resolvers = { Chain: { bottlenecks }, BottleneckList };

export const bottleneckSlice = { fields: bottleneckFields, resolvers } satisfies Slice;
