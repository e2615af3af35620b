import type { CitedFragment, Confidence, FollowedFragment } from '../generated/graphql';
import type { EdgeKind } from './kinds';

/** A node of the network. */
export interface NetNode {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** The chain of a segment: segments of several chains have one name. */
  readonly within: { readonly id: string; readonly name: string } | null;
  readonly isCurated: boolean;
  /** Known from one's own data alone. */
  readonly isOwn: boolean;
}

export interface NetLink {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly product: string | null;
  /** What else a document says of it: round, date, share, topic. */
  readonly note: string | null;
  readonly confidence: Confidence | null;
  /** Null: of this kind of link the API gives none. */
  readonly citations: readonly CitedFragment[] | null;
}

/** A link as a path or a trace gives it. */
export function linkOf({ from, to, kind, product, confidence, citations }: FollowedFragment): NetLink {
  return { from, to, kind, product: product ?? null, note: null, confidence: confidence ?? null, citations };
}

export interface PlacedNode extends NetNode {
  /** Links from the focus; null for one that was pinned and that nothing shown leads to. */
  readonly hop: number | null;
}

export interface Net {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly NetLink[];
}

/** What one expansion brought. */
export interface Grown {
  readonly nodes: readonly NetNode[];
  readonly links: readonly NetLink[];
}

interface Parts {
  readonly focus: NetNode;
  readonly grown: readonly Grown[];
  readonly pinned: readonly NetNode[];
  readonly hidden: ReadonlySet<string>;
}

/** The network that is seen: what hangs on a hidden node alone goes with it, unless it is pinned. */
export function netOf({ focus, grown, pinned, hidden }: Parts): Net {
  const known = new Map<string, NetNode>();
  for (const node of [focus, ...pinned, ...grown.flatMap((one) => one.nodes)]) {
    if (!known.has(node.id) && (node.id === focus.id || !hidden.has(node.id))) known.set(node.id, node);
  }
  const links = merged(grown.flatMap((one) => one.links)).filter(({ from, to }) => known.has(from) && known.has(to));
  const hops = hopsFrom(focus.id, links);
  const isPinned = new Set(pinned.map(({ id }) => id));
  const nodes = [...known.values()]
    .filter(({ id }) => hops.has(id) || isPinned.has(id))
    .map((node) => ({ ...node, hop: hops.get(node.id) ?? null }));
  const seen = new Set(nodes.map(({ id }) => id));
  return { nodes, links: links.filter(({ from, to }) => seen.has(from) && seen.has(to)) };
}

/** A link that two expansions brought (from either end) is one. */
export function merged(links: readonly NetLink[]): readonly NetLink[] {
  const known = new Map<string, NetLink>();
  for (const link of links) {
    const key = keyOf(link);
    const before = known.get(key);
    if (!before || (before.citations?.length ?? 0) < (link.citations?.length ?? 0)) known.set(key, link);
  }
  return [...known.values()];
}

export function keyOf({ from, to, kind, product, note }: NetLink): string {
  return [from, kind, to, product, note].join(' ');
}

export function hopsFrom(start: string, links: readonly NetLink[]): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(links);
  const hops = new Map([[start, 0]]);
  let edge = [start];
  for (let hop = 1; edge.length > 0; hop += 1) {
    const next = edge.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !hops.has(id));
    edge = [...new Set(next)];
    for (const id of edge) hops.set(id, hop);
  }
  return hops;
}

export function neighboursOf(links: readonly NetLink[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = found.get(one);
    if (known) known.push(other);
    else found.set(one, [other]);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return found;
}
