import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';

/** Below this, what is owned from outside a circle is nothing: its equations have no solution that means anything. */
const NOTHING = 1e-9;

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Bodies that reach each other, or one alone. */
export interface Component {
  readonly members: readonly number[];
  readonly isCircle: boolean;
  /** A circle that holds all of each of its members, so that nobody outside owns anything of it. */
  readonly isClosed: boolean;
}

/** Components in the order of the flow: what flows into one comes from earlier ones. `heldBy`: the end that is owned. */
export function componentsOf(edges: readonly Edge[], heldBy: 'from' | 'to'): readonly Component[] {
  const graph = new DirectedGraph();
  for (const { from, to } of edges) graph.mergeEdge(from, to);
  const groups = stronglyConnectedComponents(graph).map((members) => members.map(Number).sort((a, b) => a - b));
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)));
  const inner = new Map<number, number>();
  for (const edge of edges) {
    if (groupOf.get(edge.from) !== groupOf.get(edge.to)) continue;
    inner.set(edge[heldBy], (inner.get(edge[heldBy]) ?? 0) + edge.weight);
  }
  return inOrder(groups, groupOf, edges).map((members) => {
    const isCircle = members.some((member) => inner.has(member));
    const isClosed = isCircle && members.every((member) => (inner.get(member) ?? 0) >= 1 - NOTHING);
    return { members, isCircle, isClosed };
  });
}

/** Kahn 1962, over the groups. */
function inOrder(
  groups: readonly (readonly number[])[],
  groupOf: ReadonlyMap<number, number>,
  edges: readonly Edge[],
): readonly (readonly number[])[] {
  const waiting = new Int32Array(groups.length);
  const next = groups.map((): number[] => []);
  for (const { from, to } of edges) {
    const [one, other] = [groupOf.get(from) ?? 0, groupOf.get(to) ?? 0];
    if (one === other) continue;
    next[one]?.push(other);
    waiting[other] = (waiting[other] ?? 0) + 1;
  }
  const queue = [...groups.keys()].filter((group) => waiting[group] === 0);
  for (const group of queue) {
    for (const later of next[group] ?? []) {
      waiting[later] = (waiting[later] ?? 0) - 1;
      if (waiting[later] === 0) queue.push(later);
    }
  }
  return queue.map((group) => groups[group] ?? []);
}
