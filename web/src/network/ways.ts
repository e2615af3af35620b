import type { NetworkPathsQuery } from '../generated/graphql';
import { layerLayout, levelsOfWays } from './layer';
import { linkOf, merged, type NetLink, type NetNode } from './net';
import { type Fields, nodeOf } from './relations';
import type { Drawn } from './scene';

export interface Way {
  readonly nodes: readonly NetNode[];
  readonly links: readonly NetLink[];
}

export function waysOf(paths: NetworkPathsQuery['paths']): readonly Way[] {
  return paths.map(({ nodes, links }) => ({
    nodes: nodes.map((node) => nodeOf(node as unknown as Fields)),
    links: links.map(linkOf),
  }));
}

/** All ways in one picture, from left to right. */
export function drawnOf(ways: readonly Way[]): Drawn {
  const known = new Map(ways.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
  const levels = levelsOfWays(ways.map(({ nodes }) => nodes.map(({ id }) => id)));
  return {
    nodes: [...known.values()],
    links: merged(ways.flatMap(({ links }) => links)),
    positions: layerLayout(levels),
  };
}
