import { compress, type Links } from '../common/links.js';
import type { StakeRow } from './queries.js';

/** Levels of control that are looked through. */
export const MAX_LEVEL = 6;
/** No number is known: a share that no source states, or that contradicts others. */
export const UNKNOWN = -1;
/** Shares of one body that sum to a little over 100 % are rounded; to more, they contradict each other. */
const ROUNDING = 1.01;

/** Which organization owns which, organizations and stakes by number. */
export interface Network {
  readonly ids: readonly string[];
  readonly start: number;
  readonly stakes: readonly StakeRow[];
  readonly owner: Int32Array;
  readonly owned: Int32Array;
  /** 0–1, or UNKNOWN. The known ones of a body never sum to more than 1. */
  readonly shares: Float64Array;
  readonly down: Links;
  readonly up: Links;
  /** Bodies whose stated owners sum to more than everything. */
  readonly overstated: readonly number[];
}

export function toNetwork(self: string, rows: readonly StakeRow[]): Network {
  const stakes = greatest(rows);
  const ids = [...new Set([self, ...stakes.flatMap(({ from, to }) => [from, to])])].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: string) => numbers.get(id) as number;
  const owner = Int32Array.from(stakes, ({ from }) => numberOf(from));
  const owned = Int32Array.from(stakes, ({ to }) => numberOf(to));
  const shares = Float64Array.from(stakes, ({ share }) =>
    share !== null && share >= 0 && share <= 100 ? share / 100 : UNKNOWN,
  );
  return {
    ids,
    start: numberOf(self),
    stakes,
    owner,
    owned,
    shares,
    down: compress(ids.length, owner, owned),
    up: compress(ids.length, owned, owner),
    overstated: reconcile(owned, shares, ids.length),
  };
}

/** Of several statements on the same two, the one with the greatest share. */
function greatest(rows: readonly StakeRow[]): readonly StakeRow[] {
  const best = new Map<string, StakeRow>();
  for (const row of rows) {
    const pair = `${row.from} ${row.to}`;
    if ((row.share ?? UNKNOWN) > (best.get(pair)?.share ?? UNKNOWN) || !best.has(pair)) best.set(pair, row);
  }
  return [...best].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** Scales what rounding brought over 100 %; makes unknown what cannot be true together. */
function reconcile(owned: Int32Array, shares: Float64Array, size: number): readonly number[] {
  const sums = new Float64Array(size);
  owned.forEach((body, stake) => {
    sums[body] = (sums[body] ?? 0) + Math.max(shares[stake] ?? 0, 0);
  });
  owned.forEach((body, stake) => {
    const sum = sums[body] ?? 0;
    const share = shares[stake] ?? UNKNOWN;
    if (share === UNKNOWN || sum <= 1) return;
    shares[stake] = sum > ROUNDING ? UNKNOWN : share / sum;
  });
  return [...sums.keys()].filter((body) => (sums[body] ?? 0) > ROUNDING);
}

/** How many links each body is from the start, along `links`; −1 where it is farther than MAX_LEVEL, or not reached. */
export function levelsFrom(start: number, { size, starts, ends }: Links): Int32Array {
  const levels = new Int32Array(size).fill(-1);
  levels[start] = 0;
  const queue = [start];
  for (const body of queue) {
    const level = levels[body] ?? 0;
    if (level === MAX_LEVEL) continue;
    for (const next of ends.subarray(starts[body], starts[body + 1])) {
      if (levels[next] !== -1) continue;
      levels[next] = level + 1;
      queue.push(next);
    }
  }
  return levels;
}
