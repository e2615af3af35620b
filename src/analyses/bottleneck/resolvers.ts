import { headOf, regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { BottleneckAnalysisResolvers, BottleneckResolvers, ChainResolvers } from '../../generated/graphql.js';
import { wayWithEvidence } from '../common/evidence.js';
import { knownChain } from '../common/keptChain.js';
import { knownSupplies } from '../common/keptSupplies.js';
import { inTurns } from '../common/steps.js';
import { bottleneckFields, bottleneckRows } from './queries.js';
import { bottleneckSteps } from './shape.js';

const bottlenecks: ChainResolvers['bottlenecks'] = async (source, args, { graph }, info) => {
  const { state, leaders, ...rows } = bottleneckRows.parse(readComposed(source, info));
  const region = regionIfAsked(args.region, rows.region);
  const [known, supplies] = await Promise.all([knownChain(graph, state[0]), knownSupplies(graph, state[0])]);
  return inTurns(bottleneckSteps({ known, supplies, leaders, region }));
};

const BottleneckAnalysis: BottleneckAnalysisResolvers = {
  items: ({ items }, { first, kind }) => headOf(kind ? items.filter((item) => item.kind === kind) : items, first),
};

const Bottleneck: BottleneckResolvers = {
  witness: ({ witness }, _args, context) => wayWithEvidence(context, witness),
};

const resolvers = { Chain: { bottlenecks }, BottleneckAnalysis, Bottleneck };

export const bottleneckSlice = { fields: bottleneckFields, resolvers } satisfies Slice;
