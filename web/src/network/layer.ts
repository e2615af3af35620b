import { grouped } from '../api/grouped';
import type { Tie } from './net';
import type { Point, Positions } from './ring';

const COLUMN = 190;
const ROW = 62;
/** A column that is taller than this goes on beside itself: the more nodes, the taller, so that the whole stays near a square. */
const SHORTEST = 10;
const TALLER = 1.7;

/** Columns from left to right by level, the nodes of each in their order. */
export function layerLayout(levels: ReadonlyMap<string, number>): Positions {
  const columns = [...grouped(levels.keys(), (id) => levels.get(id) ?? 0)].sort(([one], [other]) => one - other);
  const tallest = Math.max(SHORTEST, Math.round(Math.sqrt(levels.size) * TALLER));
  const positions = new Map<string, Point>();
  let x = 0;
  for (const [, ids] of columns) {
    const parts = Math.ceil(ids.length / tallest);
    const height = Math.ceil(ids.length / parts);
    for (const [index, id] of ids.entries()) {
      const [part, row] = [Math.floor(index / height), index % height];
      const rows = Math.min(height, ids.length - part * height);
      // Every other node stands a little lower in long columns of links, so that names beside each other do not meet.
      positions.set(id, { x: x + part * COLUMN * 0.75, y: Math.round((row - (rows - 1) / 2) * ROW) + (part % 2) * 22 });
    }
    x += COLUMN + (parts - 1) * COLUMN * 0.75;
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
  ties: readonly Tie[],
  direction: 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH',
): ReadonlyMap<string, number> {
  if (direction !== 'BOTH') {
    const sign = direction === 'UPSTREAM' ? -1 : 1;
    return new Map(reached.map(({ id, depth }) => [id, depth === 0 ? 0 : sign * depth]));
  }
  const sides = sidesOf(reached, ties);
  return new Map(reached.map(({ id, depth }) => [id, depth === 0 ? 0 : (sides.get(id) ?? 0) * depth]));
}

/** Which way one went to get there: -1 against the flow, 1 with it, 0 for where the start itself stands. */
function sidesOf(reached: readonly Reached[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const sides = new Map<string, number>();
  const depths = new Map(reached.map(({ id, depth }) => [id, depth]));
  for (const { id, depth } of [...reached].sort((one, other) => one.depth - other.depth)) {
    if (depth === 0) {
      sides.set(id, 0);
      continue;
    }
    const link = ties.find(({ from, to }) => {
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
