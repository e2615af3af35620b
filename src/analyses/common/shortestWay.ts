import { at, type Links } from './links.js';

/** How a breadth-first walk came to each place. */
export interface Spread {
  /** The place from which each was met; a root from itself; −1 where none was. */
  readonly parents: Int32Array;
  /** Links from the nearest root; −1 where no root leads. */
  readonly depths: Int32Array;
}

/** One of the shortest ways, with both its ends; which one is settled by the order of the links. Null if there is none. */
export function shortestWay(links: Links, from: number, to: number): readonly number[] | null {
  const spread = spreadFrom(links, [from], to);
  return at(spread.parents, to) < 0 ? null : wayBack(spread, to).reverse();
}

/** Breadth first from several roots at once, until `last` is met or nothing is left. */
export function spreadFrom({ size, starts, ends }: Links, roots: readonly number[], last = -1): Spread {
  const parents = new Int32Array(size).fill(-1);
  const depths = new Int32Array(size).fill(-1);
  const queue = [...new Set(roots)];
  for (const root of queue) {
    parents[root] = root;
    depths[root] = 0;
  }
  // The loop goes on over what it appends.
  for (const place of queue) {
    if (place === last) break;
    for (let slot = at(starts, place); slot < at(starts, place + 1); slot += 1) {
      const end = at(ends, slot);
      if (at(parents, end) >= 0) continue;
      parents[end] = place;
      depths[end] = at(depths, place) + 1;
      queue.push(end);
    }
  }
  return { parents, depths };
}

/** From a place that was met back to its root, with both. */
export function wayBack({ parents }: Spread, place: number): number[] {
  const way = [place];
  for (let here = place; at(parents, here) !== here; ) {
    here = at(parents, here);
    way.push(here);
  }
  return way;
}
