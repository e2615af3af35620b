import type { NetworkTraceQuery, TraceDirection } from '../generated/graphql';
import { tieOf } from './follow';
import { layerLayout, levelsOfTrace } from './layer';
import type { PlacedNode } from './net';
import { type Fields, placeOf } from './relations';
import type { Drawn } from './scene';

export interface Traced extends Drawn {
  readonly nodes: readonly PlacedNode[];
  readonly isTruncated: boolean;
}

/** A trace as a picture: columns by depth, upstream to the left of the start. */
export function tracedOf({ nodes, links, truncated }: NetworkTraceQuery['trace'], direction: TraceDirection): Traced {
  const places = nodes.map(({ depth, node }) => ({ ...placeOf(node as unknown as Fields), hop: depth }));
  const ties = links.map(tieOf);
  const reached = places.map(({ id, hop }) => ({ id, depth: hop }));
  return {
    nodes: places,
    ties,
    positions: layerLayout(levelsOfTrace(reached, ties, direction)),
    isTruncated: truncated,
  };
}
