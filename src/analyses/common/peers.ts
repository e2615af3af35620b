import type { ChainGraph } from './chain.js';
import type { RegionRow } from './facts.js';
import { at } from './links.js';

/** Municipalities (直辖市) and special administrative regions are provinces by code and cities by nature. */
export const MUNICIPALITIES = new Set(['110000', '120000', '310000', '500000', '810000', '820000']);

export type Kind = 'PROVINCE' | 'CITY' | 'DISTRICT';

/** The kind of region that one is compared with; a group of regions and the nation with cities. */
export function kindOf({ level, code }: RegionRow): Kind {
  if (level === 'PROVINCE' && !MUNICIPALITIES.has(code ?? '')) return 'PROVINCE';
  return level === 'DISTRICT' || level === 'TOWN' ? 'DISTRICT' : 'CITY';
}

/** Which segments are present in which regions of one kind: rows × columns of 0 and 1. */
export interface Presence {
  readonly regions: readonly string[];
  readonly columns: number;
  readonly cells: Uint8Array;
}

const COMPARED = new Set(['PROVINCE', 'CITY', 'DISTRICT', 'TOWN']);

export function presenceOf(chain: ChainGraph, kind: Kind): Presence {
  const columns = chain.segments.length;
  const rows = new Map<string, Uint8Array>();
  for (const { regions, segments } of chain.firms) {
    for (const region of regions) {
      if (!COMPARED.has(region.level ?? '') || kindOf(region) !== kind) continue;
      const row = rows.get(region.id) ?? new Uint8Array(columns);
      rows.set(region.id, row);
      for (const segment of segments) row[segment] = 1;
    }
  }
  const ids = [...rows.keys()].sort();
  const cells = new Uint8Array(ids.length * columns);
  ids.forEach((id, row) => {
    cells.set(rows.get(id) as Uint8Array, row * columns);
  });
  return { regions: ids, columns, cells };
}

/** Jaccard similarity of two rows: what both have by what either has; 0 where neither has anything. */
export function similarity(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let both = 0;
  let either = 0;
  for (let column = 0; column < one.length; column += 1) {
    const [left, right] = [at(one, column), at(other, column)];
    both += left & right;
    either += left | right;
  }
  return either === 0 ? 0 : both / either;
}
