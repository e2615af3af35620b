import { regionIfAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import { pageOf, type WalkArguments, walkOf } from '../../api/ranking.js';
import type { Slice } from '../../api/slice.js';
import type {
  BottleneckAnalysisResolvers,
  BottleneckKind,
  BottleneckResolvers,
  ChainResolvers,
} from '../../generated/graphql.js';
import { wayWithEvidence } from '../common/evidence.js';
import { knownChain } from '../common/keptChain.js';
import { knownSupplies } from '../common/keptSupplies.js';
import { inTurns } from '../common/steps.js';
import { bottleneckFields, bottleneckRows } from './queries.js';
import { bottleneckSteps, drawSteps, type RankedBottleneck } from './shape.js';

const bottlenecks: ChainResolvers['bottlenecks'] = async (source, args, { graph }, info) => {
  const { state, leaders, ...rows } = bottleneckRows.parse(readComposed(source, info));
  const region = regionIfAsked(args.region, rows.region);
  const [known, supplies] = await Promise.all([knownChain(graph, state[0]), knownSupplies(graph, state[0])]);
  return inTurns(bottleneckSteps({ known, supplies, leaders, region }));
};

const BottleneckAnalysis: BottleneckAnalysisResolvers = {
  items: ({ items }, args) => inTurns(drawSteps(pageAsked(items, args).items)),
  pageInfo: ({ items }, args) => pageAsked(items, args).pageInfo,
};

interface Asked extends WalkArguments {
  readonly kind?: BottleneckKind | null | undefined;
}

function pageAsked(all: readonly RankedBottleneck[], { kind = null, ...args }: Asked) {
  const items = kind === null ? all : all.filter((item) => item.kind === kind);
  return pageOf(['bottlenecks', kind], { items }, walkOf(args, { least: 0 }));
}

const Bottleneck: BottleneckResolvers = {
  witness: ({ witness }, _args, context) => wayWithEvidence(context, witness),
};

const resolvers = { Chain: { bottlenecks }, BottleneckAnalysis, Bottleneck };

export const bottleneckSlice = { fields: bottleneckFields, resolvers } satisfies Slice;
