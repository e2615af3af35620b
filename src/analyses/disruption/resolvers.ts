import { askFacts } from '../../api/compose/facts.js';
import { assertId, listOf, mustLoadAll, mustLoadEntity } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import { BadInput, NotFound } from '../../errors.js';
import type {
  AffectedEnterpriseResolvers,
  AffectedSegmentResolvers,
  DisruptionAnalysisResolvers,
  QueryResolvers,
} from '../../generated/graphql.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { assertWhole, sortBy } from '../common/chain.js';
import { MAX_FIRMS } from '../common/facts.js';
import { inOrder } from '../common/ways.js';
import { type Supplied, toNetwork } from './network.js';
import { facts, failingEnterprises, newestOf, positionsOf, rowsInChain, suppliesInReach } from './queries.js';
import { toSimulation } from './shape.js';

const MAX_FAILING = 100;
const REACH = { firms: 20_000, links: 100_000 };

const simulateDisruption: QueryResolvers['simulateDisruption'] = async (_, args, { graph }) => {
  const asked = [...new Set(args.failing.map((id) => assertId('failing', id)))];
  if (asked.length < 1 || asked.length > MAX_FAILING) {
    throw new BadInput(`\`failing\` names ${asked.length} enterprises; name between 1 and ${MAX_FAILING}.`);
  }
  const chain = typeof args.chain === 'string' ? assertId('chain', args.chain) : null;
  const failing = await idsOfEnterprises(graph, asked);
  const supplied = chain === null ? await inReach(graph, failing) : await inChain(graph, chain);
  if (chain !== null) assertInChain(chain, failing, supplied);
  const citations = [...new Set(supplied.supplies.flatMap((link) => link.citations))];
  const [row] = await ask(graph, newestOf, { citations });
  return toSimulation(toNetwork(supplied, failing), supplied.supplies, {
    failing,
    chain,
    seed: args.seed ?? 1,
    published: row?.newest ?? null,
  });
};

async function idsOfEnterprises(graph: Graph, asked: readonly string[]): Promise<readonly string[]> {
  const found = new Map((await ask(graph, failingEnterprises, { ids: [...asked] })).map((row) => [row.asked, row.id]));
  return asked.map((id) => {
    const known = found.get(id);
    if (known) return known;
    throw new NotFound(`There is no enterprise with the id "${id}"; \`search\` finds ids by name.`);
  });
}

function assertInChain(chain: string, failing: readonly string[], { firms, supplies }: Supplied): void {
  const known = new Set([...firms.map(({ id }) => id), ...supplies.flatMap(({ from, to }) => [from, to])]);
  const stranger = failing.find((id) => !known.has(id));
  if (stranger) throw new BadInput(`"${stranger}" is not in chain "${chain}" and has no known supply link to it.`);
}

async function inChain(graph: Graph, id: string): Promise<Supplied> {
  const found = await askFacts(graph, { label: 'Chain', id }, facts);
  if (!found) throw new NotFound(`There is no chain with the id "${id}"; \`search\` finds ids by name.`);
  const { segments, firms, supplies } = rowsInChain.parse(found);
  assertWhole('firms', firms, MAX_FIRMS);
  return {
    firms,
    supplies: inOrder(supplies),
    segments: sortBy(segments, ({ rank }) => rank).map((row) => ({ ...row, feeds: row.feeds.map(({ to }) => to) })),
  };
}

async function inReach(graph: Graph, failing: readonly string[]): Promise<Supplied> {
  const supplies = await ask(graph, suppliesInReach, { ids: [...failing], ...REACH });
  const ids = [...new Set([...failing, ...supplies.flatMap(({ from, to }) => [from, to])])];
  const placed = await ask(graph, positionsOf, { ids });
  const segments = new Map(placed.flatMap((firm) => firm.segments.map((segment) => [segment.id, segment] as const)));
  return {
    supplies: inOrder(supplies),
    firms: placed.map((firm) => ({ ...firm, segments: firm.segments.map(({ id }) => id) })),
    segments: sortBy([...segments.values()], ({ rank }) => rank ?? ''),
  };
}

const DisruptionAnalysis: DisruptionAnalysisResolvers = {
  affected: ({ affected }, { first }) => listOf(affected, first, 20),
};
const AffectedEnterprise: AffectedEnterpriseResolvers = {
  enterprise: ({ enterprise }, _, context, info) => mustLoadEntity(context, enterprise, info),
};
const AffectedSegment: AffectedSegmentResolvers = {
  segment: ({ segment }, _, context, info) => mustLoadEntity(context, segment, info),
  substitutes: ({ substitutes }, { first }, context, info) => mustLoadAll(context, listOf(substitutes, first, 5), info),
};

const resolvers = {
  Query: { simulateDisruption },
  DisruptionAnalysis,
  AffectedEnterprise,
  AffectedSegment,
};

export const disruptionSlice: Slice = { resolvers };
