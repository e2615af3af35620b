import { uniform } from '../common/random.js';

export interface Measures {
  readonly hitsAt10: number;
  readonly mrr: number;
}
/** A mean over companies and its standard error. */
export interface Spread {
  readonly hitsAt10: { readonly mean: number; readonly error: number };
  readonly mrr: { readonly mean: number; readonly error: number };
}

const RESAMPLES = 1000;

const isHit = (rank: number) => (rank <= 10 ? 1 : 0);
const reciprocal = (rank: number) => 1 / rank;

export function measuresOf(ranks: readonly number[]): Measures {
  return { hitsAt10: meanOf(ranks.map(isHit)), mrr: meanOf(ranks.map(reciprocal)) };
}

/** Companies are drawn with replacement, the same ones for every measure and arm of a seed, so that differences are paired. */
export function bootstrap(ours: readonly number[], theirs: readonly number[] | null, seed: number): Spread {
  const less = (measure: (rank: number) => number) =>
    ours.map((rank, company) => measure(rank) - (theirs === null ? 0 : measure(theirs[company] as number)));
  return { hitsAt10: spreadOf(less(isHit), seed), mrr: spreadOf(less(reciprocal), seed) };
}

function spreadOf(values: readonly number[], seed: number): { readonly mean: number; readonly error: number } {
  const random = uniform(seed);
  const mean = meanOf(values);
  const squares = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) sum += values[Math.floor(random() * values.length)] as number;
    return (sum / Math.max(1, values.length) - mean) ** 2;
  });
  return { mean, error: Math.sqrt(meanOf(squares)) };
}

/** 0 of nothing, so that a table without a company that counts still gives a row of numbers. */
function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
