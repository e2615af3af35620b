import type { SubgraphLink, TraceLink, Walk } from './queries.js';

/** A node that a walk reached, and after how many links. */
export interface TraceNode {
  readonly node: string;
  readonly depth: number;
}

export interface Trace {
  readonly nodes: readonly TraceNode[];
  readonly links: readonly TraceLink[];
  readonly truncated: boolean;
}

export interface Subgraph {
  /** Ids, in the order in which they were asked for. */
  readonly nodes: readonly string[];
  readonly links: readonly SubgraphLink[];
  readonly truncated: boolean;
}

/** One or two walks from the same start as one trace: each node once at its least depth, each link once, both ends kept. */
export function toTrace(walks: readonly Walk[], first: number): Trace {
  const depths = new Map<string, number>();
  for (const { id, depth } of walks.flatMap(({ nodes }) => nodes)) {
    depths.set(id, Math.min(depth, depths.get(id) ?? depth));
  }
  const all = [...depths].map(([node, depth]) => ({ node, depth })).sort(byDepthThenId);
  const nodes = all.slice(0, first);
  const kept = new Set(nodes.map(({ node }) => node));
  const links = new Map(
    walks
      .flatMap((walk) => walk.links.flat())
      .filter(({ from, to }) => kept.has(from) && kept.has(to))
      .map((link) => [JSON.stringify([link.from, link.to, link.kind, link.product]), link]),
  );
  return {
    nodes,
    links: [...links.values()],
    truncated: all.length > first || walks.some(({ isCut }) => isCut),
  };
}

function byDepthThenId(a: TraceNode, b: TraceNode): number {
  if (a.depth !== b.depth) return a.depth - b.depth;
  return a.node < b.node ? -1 : 1;
}

/** In an order that does not depend on how the store lies, at most so many links. */
export function toSubgraph(nodes: readonly string[], links: readonly SubgraphLink[], first: number): Subgraph {
  const keyOf = ({ from, to, kind, factId }: SubgraphLink) => JSON.stringify([from, to, kind, factId]);
  const keyed = links.map((link) => ({ key: keyOf(link), link })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { nodes, links: keyed.slice(0, first).map(({ link }) => link), truncated: keyed.length > first };
}
