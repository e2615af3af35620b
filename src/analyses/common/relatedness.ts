import { at } from './links.js';
import type { Presence } from './peers.js';

/** φ between any two segments, 0–1, symmetric; its diagonal is not used. */
export interface Relatedness {
  readonly size: number;
  readonly phi: Float64Array;
}

/**
 * φ(s,t) = min(P(M(s)|M(t)), P(M(t)|M(s))) over regions: how often two segments are found together, of the more frequent
 * one's regions. Hidalgo, Klinger, Barabási, Hausmann 2007, doi 10.1126/science.1144581.
 */
export function proximity({ regions, columns, cells }: Presence): Relatedness {
  const together = new Float64Array(columns * columns);
  for (let row = 0; row < regions.length; row += 1) {
    const here: number[] = [];
    for (let column = 0; column < columns; column += 1) if (cells[row * columns + column]) here.push(column);
    for (const one of here)
      for (const other of here) together[one * columns + other] = at(together, one * columns + other) + 1;
  }
  return shareOfGreater(columns, together, (segment) => at(together, segment * columns + segment));
}

/**
 * The same over supplies: of the links that firms of a segment have, those with firms of the other, the smaller share of the
 * two. `from` and `to` are the segments at the ends of each link.
 */
export function linkProximity(size: number, from: readonly number[], to: readonly number[]): Relatedness {
  const between = new Float64Array(size * size);
  const all = new Float64Array(size);
  from.forEach((one, link) => {
    const other = to[link] as number;
    all[one] = at(all, one) + 1;
    if (one === other) return;
    all[other] = at(all, other) + 1;
    between[one * size + other] = at(between, one * size + other) + 1;
    between[other * size + one] = at(between, other * size + one) + 1;
  });
  return shareOfGreater(size, between, (segment) => at(all, segment));
}

function shareOfGreater(size: number, between: Float64Array, all: (segment: number) => number): Relatedness {
  const phi = new Float64Array(size * size);
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other < size; other += 1) {
      const greater = Math.max(all(one), all(other));
      phi[one * size + other] = greater === 0 ? 0 : at(between, one * size + other) / greater;
    }
  }
  return { size, phi };
}

/**
 * ω(r,s) = Σ_{t≠s} φ(s,t)·M(r,t) / Σ_{t≠s} φ(s,t): how much of what is near a segment the region has, 0–1; null where nothing
 * is known to be near it.
 */
export function density({ size, phi }: Relatedness, present: ArrayLike<number>, segment: number): number | null {
  let near = 0;
  let all = 0;
  for (let other = 0; other < size; other += 1) {
    if (other === segment) continue;
    const close = at(phi, segment * size + other);
    all += close;
    if (at(present, other) > 0) near += close;
  }
  return all === 0 ? null : near / all;
}

export interface ChosenSegment {
  readonly segment: number;
  readonly before: number;
  readonly after: number;
  readonly effort: number;
}

/**
 * Greedy order of filling: at each step the segment of the least expected effort 1/P, P = ω^α, ω computed again after each step;
 * ties by number. What stays at ω = 0 is never reached and is left out. Alshamsi, Pinheiro, Hidalgo 2018, arXiv 1705.00232.
 */
export function fillingOrder(
  relatedness: Relatedness,
  present: ArrayLike<number>,
  missing: readonly number[],
  alpha: number,
): readonly ChosenSegment[] {
  const now = Uint8Array.from(present);
  const open = new Set(missing);
  const before = new Map(missing.map((segment) => [segment, density(relatedness, now, segment) ?? 0]));
  const steps: ChosenSegment[] = [];
  while (open.size > 0) {
    const [segment, after] = nearest(relatedness, now, open);
    if (after === 0) break;
    steps.push({ segment, after, before: before.get(segment) ?? 0, effort: after ** -alpha });
    open.delete(segment);
    now[segment] = 1;
  }
  return steps;
}

function nearest(relatedness: Relatedness, now: Uint8Array, open: ReadonlySet<number>): readonly [number, number] {
  let best: readonly [number, number] = [-1, 0];
  for (const segment of open) {
    const near = density(relatedness, now, segment) ?? 0;
    // Sums of the same fractions in another order differ in the last digits, which is not a difference.
    const isTie = Math.abs(near - best[1]) < 1e-12;
    if (isTie ? near > 0 && segment < best[0] : near > best[1]) best = [segment, near];
  }
  return best;
}
