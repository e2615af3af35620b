import { at, compress, type Links } from '../common/links.js';
import { type Component, componentsOf, type Edge } from './circles.js';

/** Relative change of a value at which a circle counts as settled. */
const SETTLED = 1e-13;

/** Steps of the computation that are left; a circle that is all but closed needs many, and must not take them without end. */
export interface Budget {
  left: number;
}

/** Weighted edges, ready to be solved along. */
export interface Flow {
  readonly size: number;
  /** Of each place, where it is flowed into from. */
  readonly into: Links;
  readonly weights: Float64Array;
  readonly components: readonly Component[];
}

export function toFlow(size: number, edges: readonly Edge[], heldBy: 'from' | 'to'): Flow {
  const into = compress(
    size,
    edges.map(({ to }) => to),
    edges.map(({ from }) => from),
  );
  const weights = Float64Array.from(into.numbers, (number) => edges[number]?.weight ?? 0);
  return { size, into, weights, components: componentsOf(edges, heldBy) };
}

export interface Solution {
  readonly values: Float64Array;
  /** 1 where the value is one: not in a closed circle, nor where the budget ended first. */
  readonly isSolved: Uint8Array;
}

/**
 * One row of (I − W)⁻¹: how often a walk from the source comes by each place, y = e + yW. Components are solved in the order
 * of the flow, so that only circles need iteration (Gauss–Seidel, which rises to the least solution).
 */
export function visitsFrom(flow: Flow, source: number, budget: Budget, components = flow.components): Solution {
  const values = new Float64Array(flow.size);
  const isSolved = new Uint8Array(flow.size);
  values[source] = 1;
  for (const component of components) {
    if (component.isClosed) continue;
    if (!settle(flow, component, source, { values, budget })) break;
    for (const member of component.members) isSolved[member] = 1;
  }
  return { values, isSolved };
}

function settle(
  flow: Flow,
  { members, isCircle }: Component,
  source: number,
  { values, budget }: { readonly values: Float64Array; readonly budget: Budget },
): boolean {
  for (;;) {
    let change = 0;
    for (const member of members) {
      const value = arriving(flow, member, values) + (member === source ? 1 : 0);
      change = Math.max(change, Math.abs(value - at(values, member)) / Math.max(value, 1));
      values[member] = value;
      budget.left -= 1 + at(flow.into.starts, member + 1) - at(flow.into.starts, member);
    }
    if (!isCircle || change <= SETTLED) return true;
    if (budget.left < 0) return false;
  }
}

function arriving({ into, weights }: Flow, place: number, values: Float64Array): number {
  let sum = 0;
  for (let link = at(into.starts, place); link < at(into.starts, place + 1); link += 1) {
    sum += at(values, at(into.ends, link)) * at(weights, link);
  }
  return sum;
}
