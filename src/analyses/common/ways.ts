import { assertWhole, sortBy } from './chain.js';
import { MAX_LINKS, type SupplyRow, type Synergy } from './facts.js';

/** A way through the graph as the API gives it (`Path`): places in order, and each link in its stored direction. */
export interface Way {
  readonly nodes: readonly string[];
  readonly links: readonly Synergy[];
}

/** What is known of a link beside its ends. */
type Evidence = Pick<Synergy, 'confidence' | 'citations'>;

export function linkOf(from: string, kind: Synergy['kind'], to: string, { confidence, citations }: Evidence): Synergy {
  return { from, to, kind, product: null, confidence, citations };
}

/** The store gives supplies in no order; of several between the same two, the first stands for all in a way. */
export function inOrder(supplies: readonly SupplyRow[]): readonly SupplyRow[] {
  assertWhole('supplies', supplies, MAX_LINKS);
  return sortBy(supplies, ({ from, to, product }) => `${from} ${to} ${product ?? ''}`);
}
