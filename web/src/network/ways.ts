import type { NetworkPathsQuery } from '../generated/graphql';
import { tieOf } from './follow';
import { layerLayout, levelsOfWays } from './layer';
import { merged, type Place, type Tie } from './net';
import { type Fields, placeOf } from './relations';
import type { Drawn } from './scene';

export interface WayOfTies {
  readonly nodes: readonly Place[];
  readonly ties: readonly Tie[];
}

export function waysOf(paths: NetworkPathsQuery['paths']): readonly WayOfTies[] {
  return paths.map(({ nodes, links }) => ({
    nodes: nodes.map((node) => placeOf(node as unknown as Fields)),
    ties: links.map(tieOf),
  }));
}

/** All ways in one picture, from left to right. */
export function drawnOf(ways: readonly WayOfTies[]): Drawn {
  const places = new Map(ways.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
  const levels = levelsOfWays(ways.map(({ nodes }) => nodes.map(({ id }) => id)));
  return {
    nodes: [...places.values()],
    ties: merged(ways.flatMap(({ ties }) => ties)),
    positions: layerLayout(levels),
  };
}
