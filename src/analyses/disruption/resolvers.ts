import { assertId, noSuch, onlyAsked } from '../../api/arguments.js';
import { askFacts } from '../../api/compose/facts.js';
import type { Slice } from '../../api/slice.js';
import { BadInput, TooComplex } from '../../errors.js';
import type { DisruptionAnalysisResolvers, QueryResolvers } from '../../generated/graphql.js';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import { assertWhole, sortBy } from '../common/chain.js';
import { keeper, OBJECT_BYTES } from '../common/kept.js';
import { knownChain } from '../common/keptChain.js';
import { keyIn, stateFact, stateRows } from '../common/state.js';
import { inTurns } from '../common/steps.js';
import { weightOf } from '../common/titles.js';
import { type Supplied, toNetwork } from './network.js';
import {
  failingEnterprises,
  newestOf,
  positionsOf,
  reachOf,
  type SupplyRow,
  suppliesInReach,
  suppliesOfChain,
} from './queries.js';
import { disruptionSteps } from './shape.js';
import { eachOnce } from './supplies.js';

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
  const options = { failing, chain, seed: args.seed, published: row?.newest ?? null };
  return inTurns(disruptionSteps(toNetwork(supplied, failing), supplied.supplies, options));
};

async function idsOfEnterprises(graph: Graph, asked: readonly string[]): Promise<readonly string[]> {
  const found = new Map((await ask(graph, failingEnterprises, { ids: [...asked] })).map((row) => [row.asked, row.id]));
  return asked.map((id) => {
    const known = found.get(id);
    if (known) return known;
    throw noSuch('enterprise', id);
  });
}

function assertInChain(chain: string, failing: readonly string[], { firms, supplies }: Supplied): void {
  const known = new Set([...firms.map(({ id }) => id), ...supplies.flatMap(({ from, to }) => [from, to])]);
  const stranger = failing.find((id) => !known.has(id));
  if (stranger) throw new BadInput(`"${stranger}" is not in chain "${chain}" and has no known supply link to it.`);
}

async function inChain(graph: Graph, id: string): Promise<Supplied> {
  const found = await askFacts(graph, { label: 'Chain', id }, { state: stateFact });
  if (!found) throw noSuch('chain', id);
  const [state] = stateRows.parse(found['state']);
  const [{ chain, segments }, { supplies }] = await Promise.all([
    knownChain(graph, state),
    keptSupplies(keyIn(state, state.id), { graph, chain: state.id }),
  ]);
  return {
    firms: chain.firms.map((firm) => ({
      id: firm.id,
      weight: firm.weight,
      segments: firm.segments.flatMap((segment) => chain.segments[segment]?.id ?? []),
    })),
    supplies,
    segments: sortBy(segments, ({ rank }) => rank).map((row) => ({ ...row, feeds: row.feeds.map(({ to }) => to) })),
  };
}

/** Once for each state of the store: a simulation is asked for one firm of a chain after another. */
const keptSupplies = keeper(
  'suppliesWithProducts',
  async ({ graph, chain }: { readonly graph: Graph; readonly chain: string }) => {
    const supplies = wholly(await ask(graph, suppliesOfChain, { chain, links: REACH.links }));
    return { supplies, bytes: 6 * OBJECT_BYTES * supplies.length };
  },
);

/** Decided by counts before any supply is read. */
export function assertInReach({ firms, links }: { readonly firms: number; readonly links: number }): void {
  if (firms < REACH.firms && links < REACH.links) return;
  const [what, most] = firms < REACH.firms ? ['supplies', REACH.links] : ['firms', REACH.firms];
  throw new TooComplex(
    `Within 4 supply links of the failing firms there are ${most.toLocaleString('en')} ${what} or more, and a simulation takes no more; name a \`chain\` to look at its firms only.`,
  );
}

async function inReach(graph: Graph, failing: readonly string[]): Promise<Supplied> {
  const [reach] = await ask(graph, reachOf, { ids: [...failing], firms: REACH.firms });
  if (reach) assertInReach(reach);
  const supplies = await ask(graph, suppliesInReach, { ids: [...failing], ...REACH });
  const ids = [...new Set([...failing, ...supplies.flatMap(({ from, to }) => [from, to])])];
  const placed = await ask(graph, positionsOf, { ids });
  const segments = new Map(placed.flatMap((firm) => firm.segments.map((segment) => [segment.id, segment] as const)));
  return {
    supplies: wholly(supplies),
    firms: placed.map(({ id, tiers, segments: own }) => ({
      ...{ id, weight: weightOf(tiers) },
      segments: own.map((segment) => segment.id),
    })),
    segments: sortBy([...segments.values()], ({ rank }) => rank ?? ''),
  };
}

function wholly(statements: readonly SupplyRow[]): readonly SupplyRow[] {
  assertWhole('supplies', statements, REACH.links);
  return eachOnce(statements);
}

const DisruptionAnalysis: Pick<DisruptionAnalysisResolvers, 'segments'> = {
  segments: ({ segments }, { segment }) => onlyAsked('segment', segments, segment),
};

const resolvers = { Query: { simulateDisruption }, DisruptionAnalysis };

export const disruptionSlice = { resolvers } satisfies Slice;
