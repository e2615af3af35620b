import type { TraceLink, TraceNode, Walk } from './queries.js';

export interface Trace {
  readonly nodes: readonly TraceNode[];
  readonly links: readonly TraceLink[];
  readonly truncated: boolean;
}

/** One or two walks from the same start as one trace: each node once at its least depth, each link once, both ends kept. */
export function toTrace(walks: readonly Walk[], first: number): Trace {
  const depths = new Map<string, number>();
  for (const { id, depth } of walks.flatMap(({ nodes }) => nodes)) {
    depths.set(id, Math.min(depth, depths.get(id) ?? depth));
  }
  const all = [...depths].map(([id, depth]) => ({ id, depth })).sort(byDepthThenId);
  const nodes = all.slice(0, first);
  const kept = new Set(nodes.map(({ id }) => id));
  const links = new Map(
    walks
      .flatMap((walk) => walk.links)
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
  return a.id < b.id ? -1 : 1;
}
