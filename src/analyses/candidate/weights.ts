import { BadInput } from '../../errors.js';

export interface Weights {
  readonly severity: number;
  readonly pull: number;
  readonly capital: number;
  readonly tier: number;
  readonly presence: number;
  readonly crowding: number;
}

const DEFAULT_WEIGHTS: Weights = {
  severity: 0.35,
  pull: 0.2,
  capital: 0.2,
  tier: 0.15,
  presence: 0.05,
  crowding: 0.05,
};

export function toWeights(given: Weights | null | undefined): Weights {
  if (!given) return DEFAULT_WEIGHTS;
  const sum = Object.values(given).reduce((total, weight) => total + weight, 0);
  const negative = Object.entries(given).find(([, weight]) => weight < 0);
  if (negative) throw new BadInput(`\`weights.${negative[0]}\` is ${negative[1]}; weights are 0 or more.`);
  if (Math.abs(sum - 1) > 1e-6) throw new BadInput(`The weights sum to ${Number(sum.toFixed(6))}; they must sum to 1.`);
  return given;
}

export function weightsInWords(weights: Weights): string {
  const { severity, pull, capital, tier, presence, crowding } = weights;
  return `score = ${severity} SEVERITY + ${pull} PULL + ${capital} CAPITAL + ${tier} TIER − ${presence} PRESENCE − ${crowding} CROWDING`;
}
