import { z } from 'zod';
import type { Graph } from '../../store/graph.js';
import { ask, defineQuery } from '../../store/query.js';
import { linkRow, MAX_FIRMS } from './facts.js';
import { type Kept, keeper, OBJECT_BYTES } from './kept.js';
import { knownChain } from './keptChain.js';
import { keyIn, type State } from './state.js';
import { inTurns } from './steps.js';
import { type SupplyLinks, supplyLinkSteps } from './supplyLinks.js';
import type { BareLink } from './ways.js';

/** Leaders that stand in no segment are few beside the firms that do. */
const MAX_PARTNERS = MAX_FIRMS + 500;

export const partnersOfChain = defineQuery({
  file: 'chain/partners',
  params: z.object({ chain: z.string(), limit: z.int() }),
  row: z.object({
    id: z.string(),
    customers: z.array(z.string()),
    suppliers: z.array(z.string()),
    ties: z.array(z.object({ kind: linkRow.shape.kind, other: z.string(), isFrom: z.boolean() })),
  }),
});

/** The supplies to and from the firms of a chain, and what else ties these to organizations: investments, and cooperations. */
export interface KnownSupplies extends SupplyLinks {
  /** What is between two firms of the chain is there twice. */
  readonly ties: readonly BareLink[];
}

/** As they are in one state of the store. */
export function knownSupplies(graph: Graph, state: State): Promise<KnownSupplies> {
  return keptSupplies(keyIn(state, state.id), { graph, state });
}

const keptSupplies = keeper(
  'supplies',
  async ({ graph, state }: { readonly graph: Graph; readonly state: State }): Promise<KnownSupplies & Kept> => {
    const [{ chain }, partners] = await Promise.all([
      knownChain(graph, state),
      ask(graph, partnersOfChain, { chain: state.id, limit: MAX_PARTNERS }),
    ]);
    const links = await inTurns(supplyLinkSteps(chain, partners));
    const ties = partners.flatMap(({ id, ties: own }) =>
      own.map(({ kind, other, isFrom }) => (isFrom ? { from: id, kind, to: other } : { from: other, kind, to: id })),
    );
    return { ...links, ties, bytes: bytesOf(links) + 2 * OBJECT_BYTES * ties.length };
  },
);

function bytesOf({ ids, from }: SupplyLinks): number {
  return ids.reduce((sum, id) => sum + id.length, 0) + 2 * OBJECT_BYTES * ids.length + 8 * from.length;
}
