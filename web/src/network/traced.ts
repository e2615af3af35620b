import type { NetworkTraceQuery, TraceDirection } from '../generated/graphql';
import { layerLayout, levelsOfTrace } from './layer';
import type { PlacedNode } from './net';
import { linkOf } from './net';
import { type Fields, nodeOf } from './relations';
import type { Drawn } from './scene';

export interface Traced extends Drawn {
  readonly nodes: readonly PlacedNode[];
  readonly isTruncated: boolean;
}

/** A trace as a picture: columns by depth, upstream to the left of the start. */
export function tracedOf({ nodes, links, truncated }: NetworkTraceQuery['trace'], direction: TraceDirection): Traced {
  const reached = nodes.map(({ depth, node }) => ({ ...nodeOf(node as unknown as Fields), hop: depth }));
  const followed = links.map(linkOf);
  const depths = reached.map(({ id, hop }) => ({ id, depth: hop }));
  return {
    nodes: reached,
    links: followed,
    positions: layerLayout(levelsOfTrace(depths, followed, direction)),
    isTruncated: truncated,
  };
}
