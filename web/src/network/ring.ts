import { type Net, neighboursOf, type PlacedNode } from './net';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = ReadonlyMap<string, Point>;

const FIRST_RADIUS = 150;
const BETWEEN_RINGS = 82;
const BETWEEN_HOPS = 120;
/** Along a ring: room for a name of six characters. */
const SPACING = 96;
/** So many of the first hop stand on one ring, however wide it must be; more take several. */
const ONE_RING = 24;
/** How far from its neighbour a node may be put before a ring further out is taken: an eighth of the circle. */
const REACH = Math.PI / 4;

/**
 * Rings by hop: the focus in the middle, each node near the direction of the one that leads to it. The same network is
 * always laid out in the same way.
 */
export function ringLayout({ nodes, ties }: Net): Positions {
  const neighbours = neighboursOf(ties);
  const kinds = new Map(ties.flatMap(({ from, to, kind }) => [[from, kind] as const, [to, kind] as const]));
  const angles = new Map<string, number>();
  const positions = new Map<string, Point>();
  let radius = FIRST_RADIUS;
  for (const nodesOfHop of byHop(nodes)) {
    if (nodesOfHop[0]?.hop === 0) {
      for (const { id } of nodesOfHop) positions.set(id, { x: 0, y: 0 });
      continue;
    }
    const isFirst = nodesOfHop[0]?.hop === 1;
    const wanted = isFirst ? spread(nodesOfHop, kinds) : towards(nodesOfHop, neighbours, angles);
    if (isFirst) radius = Math.max(radius, (Math.min(wanted.length, ONE_RING) * SPACING) / (2 * Math.PI));
    const outermost = seat(wanted, radius, isFirst ? Math.PI : REACH, (id, angle, at) => {
      angles.set(id, angle);
      positions.set(id, { x: Math.round(at * Math.cos(angle)), y: Math.round(at * Math.sin(angle)) });
    });
    radius = outermost + BETWEEN_HOPS;
  }
  return positions;
}

type Wanted = readonly (readonly [id: string, angle: number])[];

/** Nearest first; what is pinned and hangs on nothing comes last. */
function byHop(nodes: readonly PlacedNode[]): readonly (readonly PlacedNode[])[] {
  const hops = Map.groupBy(nodes, ({ hop }) => hop ?? Number.POSITIVE_INFINITY);
  return [...hops].sort(([one], [other]) => one - other).map(([, group]) => group);
}

/** The first hop all round, one kind of link beside the next. */
function spread(nodes: readonly PlacedNode[], kinds: ReadonlyMap<string, string>): Wanted {
  const order = [...nodes].sort(
    (one, other) =>
      compare(kinds.get(one.id) ?? '', kinds.get(other.id) ?? '') ||
      compare(one.type, other.type) ||
      compare(one.id, other.id),
  );
  return order.map(({ id }, index) => [id, (2 * Math.PI * index) / order.length - Math.PI / 2]);
}

/** Later hops in the direction of the nearer neighbour that comes first. */
function towards(
  nodes: readonly PlacedNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  angles: ReadonlyMap<string, number>,
): Wanted {
  const wanted = nodes.map(({ id }) => {
    const found = (neighbours.get(id) ?? []).flatMap((other) => angles.get(other) ?? []);
    return [id, found[0] ?? Math.PI / 2] as const;
  });
  return wanted.sort(([one, angle], [other, otherAngle]) => angle - otherAngle || compare(one, other));
}

/** Gives each the free seat nearest to where it wants to be, on the first ring that has one within reach. */
function seat(
  wanted: Wanted,
  start: number,
  reach: number,
  put: (id: string, angle: number, radius: number) => void,
): number {
  const rings: { radius: number; seats: number; taken: Set<number> }[] = [];
  for (const [id, angle] of wanted) {
    for (let index = 0; ; index += 1) {
      const ring = rings[index] ?? opened(start + index * BETWEEN_RINGS, wanted.length, reach);
      rings[index] = ring;
      const found = freeSeat(ring, angle, reach);
      if (found === null) continue;
      ring.taken.add(found);
      put(id, (2 * Math.PI * found) / ring.seats - Math.PI / 2, ring.radius);
      break;
    }
  }
  return rings.at(-1)?.radius ?? start;
}

/** A ring that all go round has as many seats as there are nodes, so that they stand evenly. */
function opened(radius: number, count: number, reach: number): { radius: number; seats: number; taken: Set<number> } {
  const capacity = Math.floor((2 * Math.PI * radius) / SPACING + 1e-9);
  return { radius, seats: reach < Math.PI ? capacity : Math.min(capacity, count), taken: new Set() };
}

function freeSeat(ring: { seats: number; taken: ReadonlySet<number> }, angle: number, reach: number): number | null {
  const { seats, taken } = ring;
  if (taken.size === seats) return null;
  const nearest = Math.round(((angle + Math.PI / 2) / (2 * Math.PI)) * seats);
  const most = Math.max(1, Math.floor((reach / (2 * Math.PI)) * seats));
  for (let step = 0; step <= most; step += 1) {
    for (const at of step === 0 ? [nearest] : [nearest + step, nearest - step]) {
      const index = ((at % seats) + seats) % seats;
      if (!taken.has(index)) return index;
    }
  }
  return null;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
