import { add, at } from '../common/links.js';
import { decay, placesOf, type View } from './view.js';

/** How a firm that two investors share counts for the link j → i; a day is when the later of the two came in. */
const KINDS = {
  recent: { halfLife: 2, counts: () => true },
  long: { halfLife: 6, counts: () => true },
  /** i came with j or after: the relay. */
  onward: { halfLife: 4, counts: (j: number, i: number) => j <= i },
  /** i came before j, as it cannot here. */
  backward: { halfLife: 3, counts: (j: number, i: number) => j > i },
  together: { halfLife: 3, counts: (j: number, i: number) => j === i },
  /** Shared firms as such. */
  firms: { halfLife: Number.POSITIVE_INFINITY, counts: () => true },
} as const;
export type InvestorLinkKind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as readonly InvestorLinkKind[];

/** Investors that share firms, in compressed rows by investor, with a weight of each kind and its sum over a row. */
export interface InvestorLinks {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly weight: Readonly<Record<InvestorLinkKind, Float64Array>>;
  readonly total: Readonly<Record<InvestorLinkKind, Float64Array>>;
}

export function investorLinksOf(view: View): InvestorLinks {
  const rows = Array.from({ length: view.investors }, () => [] as number[]);
  const columns = new Map(NAMES.map((kind) => [kind, [] as number[]]));
  const scratch = new Map(NAMES.map((kind) => [kind, new Float64Array(view.investors)]));
  for (const [investor, row] of rows.entries()) {
    gather(view, investor, row, scratch);
    for (const [kind, sums] of scratch) {
      const column = columns.get(kind);
      for (const other of row) column?.push(at(sums, other));
      for (const other of row) sums[other] = 0;
    }
  }
  const starts = new Int32Array(view.investors + 1);
  rows.forEach((row, investor) => {
    starts[investor + 1] = at(starts, investor) + row.length;
  });
  const weight = perKind((kind) => Float64Array.from(columns.get(kind) ?? []));
  const total = perKind((kind) => sumRows(starts, weight[kind]));
  return { starts, ends: Int32Array.from(rows.flat()), weight, total };
}

function gather(view: View, investor: number, row: number[], sums: ReadonlyMap<InvestorLinkKind, Float64Array>): void {
  const { entries, portfolio, holders } = view;
  const firms = sums.get('firms') as Float64Array;
  const [from, to] = placesOf(portfolio, investor);
  for (let place = from; place < to; place += 1) {
    const mine = at(entries.day, at(portfolio.numbers, place));
    const [first, last] = placesOf(holders, at(portfolio.ends, place));
    for (let seat = first; seat < last; seat += 1) {
      const other = at(holders.ends, seat);
      if (other === investor) continue;
      if (at(firms, other) === 0) row.push(other);
      const theirs = at(entries.day, at(holders.numbers, seat));
      for (const [kind, into] of sums) {
        const { halfLife, counts } = KINDS[kind];
        if (counts(mine, theirs)) add(into, other, decay(view, Math.max(mine, theirs), halfLife));
      }
    }
  }
}

function perKind<T>(make: (kind: InvestorLinkKind) => T): Record<InvestorLinkKind, T> {
  return Object.fromEntries(NAMES.map((kind) => [kind, make(kind)])) as Record<InvestorLinkKind, T>;
}

function sumRows(starts: Int32Array, weight: Float64Array): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, row) => {
    let sum = 0;
    for (let place = at(starts, row); place < at(starts, row + 1); place += 1) sum += at(weight, place);
    return sum;
  });
}
