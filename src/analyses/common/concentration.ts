import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import type { ControlRow } from './facts.js';

/** Herfindahl–Hirschman index: the sum of squared shares, 1/k for k equal ones, 1 for a single one; null of nothing. */
export function hhi(weights: Iterable<number>): number | null {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return sum === 0 ? null : squares / (sum * sum);
}

/** The same after what has one owner is one. Never below the index of the parts. */
export function sumByOwner(
  firms: readonly { readonly id: string; readonly weight: number }[],
  owners: Owners,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { id, weight } of firms) sums.set(owners.of(id), (sums.get(owners.of(id)) ?? 0) + weight);
  return sums;
}

export interface Owners {
  /** The ultimate controller of an organization; itself where none is known. */
  of(id: string): string;
  /** Organizations that control each other in a circle: of each, the first by id stands for all. */
  readonly circles: readonly (readonly string[])[];
}

/**
 * Ultimate controllers (实际控制人). Circles are one body first, so that following control upwards always ends. A body with
 * several controllers follows the one with over half of it, or with the strictly greatest share where every share is stated;
 * else control is joint and the body counts as its own.
 */
export function findOwners(links: readonly ControlRow[]): Owners {
  const { bodyOf, circles } = mergeCircles(links);
  const controllers = new Map<string, Map<string, number | null>>();
  for (const { controller, controlled, share } of links) {
    const [above, below] = [bodyOf(controller), bodyOf(controlled)];
    if (above === below) continue;
    const known = controllers.get(below) ?? new Map<string, number | null>();
    controllers.set(below, known);
    const before = known.get(above) ?? null;
    known.set(above, share === null ? before : Math.max(before ?? 0, share));
  }
  const ultimate = new Map<string, string>();
  return { circles, of: (id) => follow(bodyOf(id), controllers, ultimate) };
}

function follow(
  start: string,
  controllers: ReadonlyMap<string, ReadonlyMap<string, number | null>>,
  ultimate: Map<string, string>,
): string {
  const way: string[] = [];
  let body = start;
  for (;;) {
    const known = ultimate.get(body);
    const above = known ?? greatest(controllers.get(body));
    if (known !== undefined) body = known;
    if (known !== undefined || above === null) break;
    way.push(body);
    body = above;
  }
  for (const passed of [...way, start]) ultimate.set(passed, body);
  return body;
}

/** The only one; of several the one with over half, or with the strictly greatest share where every share is stated. */
function greatest(shares: ReadonlyMap<string, number | null> | undefined): string | null {
  const sorted = [...(shares ?? [])].sort(([, one], [, other]) => (other ?? 0) - (one ?? 0));
  const [first, second] = sorted;
  if (!first || !second) return first?.[0] ?? null;
  const isMost = (first[1] ?? 0) > (second[1] ?? 0);
  const isCertain = (first[1] ?? 0) > 50 || sorted.every(([, share]) => share !== null);
  return isMost && isCertain ? first[0] : null;
}

/** Everybody above some organizations, themselves included. */
export function aboveOf(links: readonly ControlRow[], ids: Iterable<string>): ReadonlySet<string> {
  const controllers = new Map<string, string[]>();
  for (const { controller, controlled } of links)
    controllers.set(controlled, [...(controllers.get(controlled) ?? []), controller]);
  const reached = new Set(ids);
  for (const id of reached) for (const above of controllers.get(id) ?? []) reached.add(above);
  return reached;
}

function mergeCircles(links: readonly ControlRow[]) {
  const graph = new DirectedGraph();
  for (const { controller, controlled } of links) graph.mergeEdge(controller, controlled);
  const components = stronglyConnectedComponents(graph);
  const circles = components
    .filter((members) => members.length > 1 || members.some((member) => graph.hasEdge(member, member)))
    .map((members) => [...members].sort());
  const bodies = new Map(
    circles.flatMap((members) => members.map((member) => [member, members[0] as string] as const)),
  );
  return {
    bodyOf: (id: string) => bodies.get(id) ?? id,
    circles: circles.sort((one, other) => ((one[0] as string) < (other[0] as string) ? -1 : 1)),
  };
}
