import type { FollowedFragment } from '../generated/graphql';
import type { NetLink } from './net';

/** A link as a path or a trace gives it. */
export function linkOf({ from, to, kind, product, confidence, citations }: FollowedFragment): NetLink {
  return { from, to, kind, product: product ?? null, note: null, confidence: confidence ?? null, citations };
}
