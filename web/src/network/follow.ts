import type { FollowedFragment } from '../generated/graphql';
import type { Tie } from './net';

/** A link as a path or a trace gives it. */
export function tieOf({ from, to, kind, product, confidence, citations }: FollowedFragment): Tie {
  return { from, to, kind, product: product ?? null, note: null, confidence: confidence ?? null, citations };
}
