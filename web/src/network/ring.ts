import { grouped } from '../api/grouped';
import { type Net, neighboursOf, type PlacedNode } from './net';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = ReadonlyMap<string, Point>;

const FIRST_RADIUS = 150;
const BETWEEN_RINGS = 82;
const BETWEEN_HOPS = 120;
/** Along a ring: room for a name of eight characters. */
const SPACING = 110;
/** So many of the first hop stand on one ring, however wide it must be; more take several. */
const ONE_RING = 48;
const TOP = -Math.PI / 2;
const ROUND = 2 * Math.PI;

/** Where a node stands, as seen from the middle. */
interface Seat {
  readonly id: string;
  readonly angle: number;
  readonly radius: number;
}

/**
 * Rings by hop: the focus in the middle, each node near the direction of the one that leads to it. The same network is
 * always laid out in the same way.
 */
export function ringLayout({ nodes, links }: Net): Positions {
  const neighbours = neighboursOf(links);
  const angles = new Map<string, number>();
  const positions = new Map<string, Point>();
  let radius = FIRST_RADIUS;
  for (const group of byHop(nodes)) {
    const hop = group[0]?.hop;
    if (hop === 0) {
      for (const { id } of group) positions.set(id, { x: 0, y: 0 });
      continue;
    }
    const seats = hop === 1 ? allRound(inOrder(group, links), radius) : nearby(group, neighbours, angles, radius);
    for (const { id, angle, radius: at } of seats) {
      angles.set(id, angle);
      positions.set(id, { x: Math.round(at * Math.cos(angle)), y: Math.round(at * Math.sin(angle)) });
      radius = Math.max(radius, at);
    }
    radius += BETWEEN_HOPS;
  }
  return positions;
}

/** Nearest first; what is pinned and hangs on nothing comes last. */
function byHop(nodes: readonly PlacedNode[]): readonly (readonly PlacedNode[])[] {
  const hops = grouped(nodes, ({ hop }) => hop ?? Number.POSITIVE_INFINITY);
  return [...hops].sort(([one], [other]) => one - other).map(([, group]) => group);
}

/** One kind of link beside the next. */
function inOrder(nodes: readonly PlacedNode[], links: Net['links']): readonly string[] {
  const kinds = new Map(links.flatMap(({ from, to, kind }) => [[from, kind] as const, [to, kind] as const]));
  return [...nodes]
    .sort(
      (one, other) =>
        compare(kinds.get(one.id) ?? '', kinds.get(other.id) ?? '') ||
        compare(one.type, other.type) ||
        compare(one.id, other.id),
    )
    .map(({ id }) => id);
}

/** Evenly all round; many take several rings, each as many as it is long. */
function allRound(ids: readonly string[], start: number): readonly Seat[] {
  const first = Math.max(start, (Math.min(ids.length, ONE_RING) * SPACING) / ROUND);
  const rings: { radius: number; room: number; ids: string[] }[] = [];
  let room = 0;
  while (room < ids.length) {
    const radius = first + rings.length * BETWEEN_RINGS;
    rings.push({ radius, room: roomOf(radius), ids: [] });
    room += roomOf(radius);
  }
  for (const [index, id] of ids.entries()) {
    // The ring that is furthest behind its share of those who have come so far takes the next: all go round in one order.
    const behind = (ring: (typeof rings)[number]) => (ring.room * (index + 1)) / room - ring.ids.length;
    rings.reduce((most, one) => (behind(one) > behind(most) + 1e-9 ? one : most)).ids.push(id);
  }
  return rings.flatMap(({ radius, ids: own }) =>
    own.map((id, index) => ({ id, angle: (ROUND * index) / own.length + TOP, radius })),
  );
}

/** Later hops in the direction of the nearer neighbour that comes first, on the first ring that has room there. */
function nearby(
  nodes: readonly PlacedNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  angles: ReadonlyMap<string, number>,
  start: number,
): readonly Seat[] {
  const wanted = nodes
    .map(({ id }) => {
      const found = (neighbours.get(id) ?? []).flatMap((other) => angles.get(other) ?? []);
      return { id, angle: found[0] ?? -TOP };
    })
    .sort((one, other) => one.angle - other.angle || compare(one.id, other.id));
  const rings: (Ring & { radius: number })[] = [];
  return wanted.map(({ id, angle }) => {
    for (let index = 0; ; index += 1) {
      const radius = start + index * BETWEEN_RINGS;
      const ring = rings[index] ?? { radius, seats: roomOf(radius), taken: new Set<number>() };
      rings[index] = ring;
      const seat = seatNear(ring, angle - TOP);
      if (seat === null) continue;
      ring.taken.add(seat);
      return { id, angle: (ROUND * seat) / ring.seats + TOP, radius };
    }
  });
}

function roomOf(radius: number): number {
  return Math.floor((ROUND * radius) / SPACING + 1e-9);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** How far from where it wants to be a node may be put before a ring further out is taken: an eighth of the circle. */
const REACH = 1 / 8;

export interface Ring {
  readonly seats: number;
  readonly taken: Set<number>;
}

/** The free seat nearest to an angle, to either side in turn; null when none is within reach. */
export function seatNear({ seats, taken }: Ring, angle: number): number | null {
  const nearest = Math.round((angle / (2 * Math.PI)) * seats);
  const furthest = Math.max(1, Math.floor(REACH * seats));
  for (let step = 0; step <= furthest; step += 1) {
    for (const at of step === 0 ? [nearest] : [nearest + step, nearest - step]) {
      const seat = ((at % seats) + seats) % seats;
      if (!taken.has(seat)) return seat;
    }
  }
  return null;
}
