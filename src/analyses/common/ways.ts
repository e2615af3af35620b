import type { Synergy } from './facts.js';

/** A way through the graph as the API gives it (`Path`): places in order, and each link in its stored direction. */
export interface Way {
  readonly nodes: readonly string[];
  readonly links: readonly Synergy[];
}

/** What is known of a link beside its ends. */
export type Evidence = Pick<Synergy, 'product' | 'confidence' | 'citations'>;
/** A link of which the evidence may be still to be fetched, once it is shown (evidence.ts). */
export type BareLink = Pick<Synergy, 'from' | 'kind' | 'to'> & Partial<Evidence>;
export interface BareWay {
  readonly nodes: readonly string[];
  readonly links: readonly BareLink[];
}

export function linkOf(
  from: string,
  kind: Synergy['kind'],
  to: string,
  { confidence, citations }: Pick<Evidence, 'confidence' | 'citations'>,
): Synergy {
  return { from, to, kind, product: null, confidence, citations };
}
