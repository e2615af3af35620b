import type { CitedFragment, Confidence } from '../generated/graphql';
import type { EdgeKind } from './kinds';

/** A node of the network. */
export interface Place {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** The chain of a segment: segments of several chains have one name. */
  readonly within: { readonly id: string; readonly name: string } | null;
  readonly isCurated: boolean;
}

export interface Tie {
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

export interface PlacedNode extends Place {
  /** Links from the focus; null for one that was pinned and that nothing shown leads to. */
  readonly hop: number | null;
}

export interface Net {
  readonly nodes: readonly PlacedNode[];
  readonly ties: readonly Tie[];
}

/** What one expansion brought. */
export interface Grown {
  readonly places: readonly Place[];
  readonly ties: readonly Tie[];
}

interface Parts {
  readonly focus: Place;
  readonly grown: readonly Grown[];
  readonly pinned: readonly Place[];
  readonly hidden: ReadonlySet<string>;
}

/** The network that is seen: what hangs on a hidden node alone goes with it, unless it is pinned. */
export function netOf({ focus, grown, pinned, hidden }: Parts): Net {
  const places = new Map<string, Place>();
  for (const place of [focus, ...pinned, ...grown.flatMap((one) => one.places)]) {
    if (!places.has(place.id) && (place.id === focus.id || !hidden.has(place.id))) places.set(place.id, place);
  }
  const ties = merged(grown.flatMap((one) => one.ties)).filter(({ from, to }) => places.has(from) && places.has(to));
  const hops = hopsFrom(focus.id, ties);
  const isPinned = new Set(pinned.map(({ id }) => id));
  const nodes = [...places.values()]
    .filter(({ id }) => hops.has(id) || isPinned.has(id))
    .map((place) => ({ ...place, hop: hops.get(place.id) ?? null }));
  const seen = new Set(nodes.map(({ id }) => id));
  return { nodes, ties: ties.filter(({ from, to }) => seen.has(from) && seen.has(to)) };
}

/** A link that two expansions brought (from either end) is one. */
export function merged(ties: readonly Tie[]): readonly Tie[] {
  const known = new Map<string, Tie>();
  for (const tie of ties) {
    const key = keyOf(tie);
    const before = known.get(key);
    if (!before || (before.citations?.length ?? 0) < (tie.citations?.length ?? 0)) known.set(key, tie);
  }
  return [...known.values()];
}

export function keyOf({ from, to, kind, product, note }: Tie): string {
  return [from, kind, to, product, note].join(' ');
}

export function hopsFrom(start: string, ties: readonly Tie[]): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(ties);
  const hops = new Map([[start, 0]]);
  let edge = [start];
  for (let hop = 1; edge.length > 0; hop += 1) {
    const next = edge.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !hops.has(id));
    edge = [...new Set(next)];
    for (const id of edge) hops.set(id, hop);
  }
  return hops;
}

export function neighboursOf(ties: readonly Tie[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = found.get(one);
    if (known) known.push(other);
    else found.set(one, [other]);
  };
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  return found;
}
