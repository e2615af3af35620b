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
 * several controllers follows the one with the strictly greatest stated share; where none is, control is joint and the body
 * counts as its own.
 */
export function findOwners(links: readonly ControlRow[]): Owners {
  const { bodyOf, circles } = mergeCircles(links);
  const controllers = new Map<string, Map<string, number>>();
  for (const { controller, controlled, share } of links) {
    const [above, below] = [bodyOf(controller), bodyOf(controlled)];
    if (above === below) continue;
    const known = controllers.get(below) ?? new Map<string, number>();
    controllers.set(below, known);
    known.set(above, Math.max(known.get(above) ?? 0, share ?? 0));
  }
  const ultimate = new Map<string, string>();
  return { circles, of: (id) => follow(bodyOf(id), controllers, ultimate) };
}

function follow(
  start: string,
  controllers: ReadonlyMap<string, ReadonlyMap<string, number>>,
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

function greatest(shares: ReadonlyMap<string, number> | undefined): string | null {
  const [first, second] = [...(shares ?? [])].sort(([, one], [, other]) => other - one);
  if (!first) return null;
  return second && second[1] === first[1] ? null : first[0];
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
