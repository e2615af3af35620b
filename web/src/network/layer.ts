import { grouped } from '../api/grouped';
import type { NetLink } from './net';
import type { Point, Positions } from './ring';

const COLUMN = 190;
const ROW = 62;
/** Tall columns stand further apart, so that the whole stays as wide as it is high and no link runs steeply. */
const ASPECT = 1.3;

/** Columns from left to right by level, the nodes of each in their order: one level is one column, however tall. */
export function layerLayout(levels: ReadonlyMap<string, number>): Positions {
  const columns = [...grouped(levels.keys(), (id) => levels.get(id) ?? 0)].sort(([one], [other]) => one - other);
  const tallest = Math.max(0, ...columns.map(([, ids]) => ids.length));
  const apart = Math.max(COLUMN, Math.round((tallest * ROW * ASPECT) / Math.max(1, columns.length - 1)));
  const positions = new Map<string, Point>();
  for (const [column, [, ids]] of columns.entries()) {
    for (const [row, id] of ids.entries()) {
      positions.set(id, { x: column * apart, y: Math.round((row - (ids.length - 1) / 2) * ROW) });
    }
  }
  return positions;
}

/** The levels of several ways side by side: a node that two of them pass stands where the first has it. */
export function levelsOfWays(ways: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const way of ways) {
    for (const [level, id] of way.entries()) if (!levels.has(id)) levels.set(id, level);
  }
  return levels;
}

interface Reached {
  readonly id: string;
  readonly depth: number;
}

/** Depth to the left for what is upstream and to the right for what is downstream. */
export function levelsOfTrace(
  reached: readonly Reached[],
  links: readonly NetLink[],
  direction: 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH',
): ReadonlyMap<string, number> {
  if (direction !== 'BOTH') {
    const sign = direction === 'UPSTREAM' ? -1 : 1;
    return new Map(reached.map(({ id, depth }) => [id, depth === 0 ? 0 : sign * depth]));
  }
  const sides = sidesOf(reached, links);
  return new Map(reached.map(({ id, depth }) => [id, depth === 0 ? 0 : (sides.get(id) ?? 0) * depth]));
}

/** Which way one went to get there: -1 against the flow, 1 with it, 0 for where the start itself stands. */
function sidesOf(reached: readonly Reached[], links: readonly NetLink[]): ReadonlyMap<string, number> {
  const sides = new Map<string, number>();
  const depths = new Map(reached.map(({ id, depth }) => [id, depth]));
  for (const { id, depth } of [...reached].sort((one, other) => one.depth - other.depth)) {
    if (depth === 0) {
      sides.set(id, 0);
      continue;
    }
    const link = links.find(({ from, to }) => {
      const other = from === id ? to : from;
      return (from === id || to === id) && depths.get(other) === depth - 1;
    });
    if (!link) continue;
    const before = sides.get(link.from === id ? link.to : link.from) ?? 0;
    const isFlow = link.kind === 'SUPPLIES' || link.kind === 'FEEDS';
    const own = link.from === id ? -1 : 1;
    sides.set(id, before !== 0 || !isFlow ? before : own);
  }
  return sides;
}
