import { add, at } from '../common/links.js';

/** Candidates of several companies, row by row: those of company k are starts[k] … starts[k + 1] − 1. */
export interface Choices {
  readonly starts: readonly number[];
  readonly rows: Float64Array;
  /** Share of the company's newcomers that each candidate is: 1, or 1/n of n. */
  readonly chosen: Float64Array;
  readonly parts: number;
}

const STEPS = 12;

interface Slope {
  readonly loss: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/**
 * Weights that make the newcomers likeliest: softmax over the candidates of each company (conditional logit; McFadden 1974), with
 * a ridge on the weights. The loss is convex, so Newton's steps reach the same weights from anywhere: no seed, no rate.
 */
export function fitWeights(choices: Choices, ridge: number): Float64Array {
  let weights = new Float64Array(choices.parts);
  let slope = slopeAt(choices, weights, ridge);
  for (let step = 0; step < STEPS; step += 1) {
    const direction = solve(slope.hessian, slope.gradient);
    let scale = 1;
    let next = move(weights, direction, scale);
    let there = slopeAt(choices, next, ridge);
    while (there.loss > slope.loss && scale > 1e-3) {
      scale /= 2;
      next = move(weights, direction, scale);
      there = slopeAt(choices, next, ridge);
    }
    const gain = slope.loss - there.loss;
    if (gain > 0) [weights, slope] = [next, there];
    if (gain < 1e-6 * slope.loss) break;
  }
  return weights;
}

function move(weights: Float64Array, direction: Float64Array, scale: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(weights, (weight, part) => weight - scale * at(direction, part));
}

function slopeAt(choices: Choices, weights: Float64Array, ridge: number): Slope {
  const { parts, starts } = choices;
  const gradient = Float64Array.from(weights, (weight) => ridge * weight);
  const hessian = new Float64Array(parts * parts);
  for (let part = 0; part < parts; part += 1) hessian[part * parts + part] = ridge;
  let loss = weights.reduce((sum, weight) => sum + (ridge * weight * weight) / 2, 0);
  for (let company = 0; company + 1 < starts.length; company += 1)
    loss += addCompany(choices, company, weights, { gradient, hessian });
  return { loss, gradient, hessian };
}

function addCompany(choices: Choices, company: number, weights: Float64Array, into: Omit<Slope, 'loss'>): number {
  const { parts, rows, chosen } = choices;
  const [from, to] = [at(choices.starts, company), at(choices.starts, company + 1)];
  const scores = new Float64Array(to - from);
  for (let row = from; row < to; row += 1)
    for (let part = 0; part < parts; part += 1)
      add(scores, row - from, at(rows, row * parts + part) * at(weights, part));
  const most = scores.reduce((max, score) => Math.max(max, score), Number.NEGATIVE_INFINITY);
  const log = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  const mean = new Float64Array(parts);
  let loss = 0;
  for (let row = from; row < to; row += 1) {
    const likelihood = Math.exp(at(scores, row - from) - log);
    loss += at(chosen, row) * (log - at(scores, row - from));
    addRow(rows.subarray(row * parts, (row + 1) * parts), likelihood, mean, into.hessian);
    for (let part = 0; part < parts; part += 1)
      add(into.gradient as Float64Array, part, (likelihood - at(chosen, row)) * at(rows, row * parts + part));
  }
  addRow(mean, -1, new Float64Array(parts), into.hessian);
  return loss;
}

/** Adds factor·row to the mean and factor·row·rowᵀ to the lower half of the Hessian. */
function addRow(row: Float64Array, factor: number, mean: Float64Array, hessian: Float64Array): void {
  const parts = row.length;
  for (let one = 0; one < parts; one += 1) {
    const scaled = factor * at(row, one);
    mean[one] = at(mean, one) + scaled;
    for (let other = 0; other <= one; other += 1)
      hessian[one * parts + other] = at(hessian, one * parts + other) + scaled * at(row, other);
  }
}

/** Cholesky on the lower half, which it leaves as it is: the ridge makes it positive definite. */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.slice();
  const out = right.slice();
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      let rest = at(lower, one * size + other);
      for (let k = 0; k < other; k += 1) rest -= at(lower, one * size + k) * at(lower, other * size + k);
      lower[one * size + other] = one === other ? Math.sqrt(rest) : rest / at(lower, other * size + other);
    }
  }
  for (let one = 0; one < size; one += 1) {
    for (let k = 0; k < one; k += 1) add(out, one, -at(lower, one * size + k) * at(out, k));
    out[one] = at(out, one) / at(lower, one * size + one);
  }
  for (let one = size - 1; one >= 0; one -= 1) {
    for (let k = one + 1; k < size; k += 1) add(out, one, -at(lower, k * size + one) * at(out, k));
    out[one] = at(out, one) / at(lower, one * size + one);
  }
  return out;
}
