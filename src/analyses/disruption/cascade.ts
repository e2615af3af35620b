import { add, at, type Links } from '../common/links.js';
import { logNormal } from '../common/random.js';
import { A_STEP, atOnce, type Steps } from '../common/steps.js';
import { type Directions, type Production, type SupplyNetwork, toDirections } from './directions.js';
import { type Quantiles, toQuantiles } from './quantile.js';
import { settle } from './settle.js';

export interface CascadeOptions {
  readonly seed: number;
  /** At least 1; 100 unless told. */
  readonly samples?: number;
  readonly groups?: readonly (readonly number[])[];
}
/**
 * Share of all throughput that is lost, that of the failing firms included (ESRI). `linear` and `leontief` are one run each
 * with every unknown volume at its median: they show what the production function does, and bound no draw.
 */
export interface DisruptionImpact extends Quantiles {
  readonly linear: number;
  readonly leontief: number;
}

export interface Disruption {
  readonly impact: DisruptionImpact;
  /** Share of its production that each firm loses. */
  readonly loss: { readonly p10: Float64Array; readonly p50: Float64Array; readonly p90: Float64Array };
  /** Share of its throughput that each of the groups asked for loses. */
  readonly groups: readonly Quantiles[];
  /** Links of the shortest way on which a shock travels to a firm, all down or all up; 0 for failing ones, −1 out of reach. */
  readonly depth: Int32Array;
}

const SAMPLES = 100;
const MEDIAN = 1;

/**
 * Production level of each firm, 0 … 1, at the fixed point, for known volumes: the generalised Leontief cascade of Diem, Borsos,
 * Reisch, Kertész, Thurner 2022, Scientific Reports 12:7719. With W the volumes and ψ = 0 for failing firms, 1 for others,
 *
 *   down  h_j = min(ψ_j, 1 − max_k Σ_{i of k} σ_i (1 − h_i) W_ij / W_kj, 1 − Σ_{i other} σ_i (1 − h_i) W_ij / W_·j)
 *   up    h_i = min(ψ_i, 1 − Σ_j (1 − h_j) W_ij / W_i·)
 *
 * where k are the essential products of j, "other" its remaining suppliers, W_kj what j buys of k, W_·j all that j buys and W_i·
 * all that i sells. A round reads σ_i = min(1, W_i· / Σ_l W_l· h_l) from the levels before it, l the makers of the same product
 * with i among them: what i sold, against what is still made. 1 is irreplaceable; σ only rises, as makers fall out. The two
 * directions never mix (a customer hit from above does not cut its other suppliers), and the answer is the lower level.
 * A firm without inputs is never hit from above, one without customers never from below.
 *
 * Every level falls with every other, so rounds from 1 downwards end at the highest fixed point, whatever their order: failing
 * more never loses less, and LEONTIEF loses at least what either other does. LINEAR can lose more than GENERALISED, which
 * takes the worse of its essential and its other inputs where LINEAR adds them up.
 */
export function cascade(
  network: SupplyNetwork,
  weight: Float64Array,
  failing: Uint8Array,
  production: Production,
): Float64Array {
  return levelsOf(toDirections(network, production), weight, failing);
}

/** Draws each unknown volume from a log-normal with μ = 0 and σ = 1, `samples` times; known volumes stay in every draw. */
export function simulate(network: SupplyNetwork, failing: readonly number[], options: CascadeOptions): Disruption {
  return atOnce(simulationSteps(network, failing, options));
}

/** A step for each draw. */
export function* simulationSteps(
  network: SupplyNetwork,
  failing: readonly number[],
  { seed, samples = SAMPLES, groups = [] }: CascadeOptions,
): Steps<Disruption> {
  const failed = new Uint8Array(network.size);
  for (const firm of failing) failed[firm] = 1;
  const directions = toDirections(network, 'GENERALISED');
  yield;
  const depth = depthsOf(directions, failed);
  yield;
  const everyone = [...depth.keys()];
  const reached = everyone.filter((firm) => at(depth, firm) >= 0);
  const parts = [everyone, ...groups];
  const draws = network.weight.some(Number.isNaN) ? samples : 1;
  const impacts = new Float64Array(draws * parts.length);
  const losses = new Float32Array(draws * reached.length);
  const random = logNormal(seed);
  for (let sample = 0; sample < draws; sample += 1) {
    yield;
    const { levels, sizes } = outcomeOf(network, directions, failed, random);
    for (let row = 0; row < reached.length; row += 1) losses[row * draws + sample] = 1 - at(levels, at(reached, row));
    for (const [row, firms] of parts.entries()) impacts[row * draws + sample] = impactOf(firms, levels, sizes);
  }
  const bandOf = (row: number) => toQuantiles(impacts.subarray(row * draws, (row + 1) * draws));
  yield;
  const bound = (production: Production) => {
    const { levels, sizes } = outcomeOf(network, toDirections(network, production), failed, () => MEDIAN);
    return impactOf(everyone, levels, sizes);
  };
  const linear = bound('LINEAR');
  yield;
  const leontief = bound('LEONTIEF');
  yield;
  return {
    impact: { ...bandOf(0), linear, leontief },
    loss: yield* lossSteps(network.size, reached, losses),
    groups: groups.map((_, group) => bandOf(group + 1)),
    depth,
  };
}

function outcomeOf(network: SupplyNetwork, directions: Directions, failed: Uint8Array, draw: () => number) {
  const weight = network.weight.map((volume) => (Number.isNaN(volume) ? draw() : volume));
  return { levels: levelsOf(directions, weight, failed), sizes: throughput(network, weight) };
}

/**
 * Size of a firm: all that it buys and sells. The paper takes sales alone, by which a firm without known customers (most assemblers
 * of a chain's end product) has size 0 and its loss does not count.
 */
export function throughput({ size, from, to }: SupplyNetwork, weight: Float64Array): Float64Array {
  const sizes = new Float64Array(size);
  for (let link = 0; link < weight.length; link += 1) {
    add(sizes, at(from, link), at(weight, link));
    add(sizes, at(to, link), at(weight, link));
  }
  return sizes;
}

/** Firms among which no supply is known weigh the same. */
function impactOf(firms: readonly number[], levels: Float64Array, sizes: Float64Array): number {
  let [all, lost, losses] = [0, 0, 0];
  for (const firm of firms) {
    all += at(sizes, firm);
    lost += at(sizes, firm) * (1 - at(levels, firm));
    losses += 1 - at(levels, firm);
  }
  if (all > 0) return lost / all;
  return firms.length === 0 ? 0 : losses / firms.length;
}

function* lossSteps(size: number, reached: readonly number[], losses: Float32Array): Steps<Disruption['loss']> {
  const loss = { p10: new Float64Array(size), p50: new Float64Array(size), p90: new Float64Array(size) };
  const draws = losses.length / reached.length;
  for (const [row, firm] of reached.entries()) {
    if (row % A_STEP === 0) yield;
    const { p10, p50, p90 } = toQuantiles(losses.subarray(row * draws, (row + 1) * draws));
    loss.p10[firm] = p10;
    loss.p50[firm] = p50;
    loss.p90[firm] = p90;
  }
  return loss;
}

function depthsOf({ down, up }: Directions, failed: Uint8Array): Int32Array {
  const above = stepsFrom(failed, up.dependants);
  return stepsFrom(failed, down.dependants).map((steps, firm) => {
    const other = at(above, firm);
    return steps < 0 || other < 0 ? Math.max(steps, other) : Math.min(steps, other);
  });
}

function stepsFrom(failed: Uint8Array, { starts, ends }: Links): Int32Array {
  const steps = Int32Array.from(failed, (isFailed) => isFailed - 1);
  const queue = [...failed.keys()].filter((firm) => at(failed, firm) === 1);
  for (const firm of queue) {
    for (let slot = at(starts, firm); slot < at(starts, firm + 1); slot += 1) {
      const next = at(ends, slot);
      if (at(steps, next) >= 0) continue;
      steps[next] = at(steps, firm) + 1;
      queue.push(next);
    }
  }
  return steps;
}

function levelsOf({ down, up }: Directions, weight: Float64Array, failing: Uint8Array): Float64Array {
  const fromAbove = settle(down, weight, failing);
  const fromBelow = settle(up, weight, failing);
  return fromAbove.map((level, firm) => Math.min(level, at(fromBelow, firm)));
}
