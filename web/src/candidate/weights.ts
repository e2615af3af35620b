import type { CandidateWeights } from '../generated/graphql';
import type { Param } from '../link/codec';

/** In the order in which the API gives the parts of a score. */
export const PART_NAMES = ['SEVERITY', 'PULL', 'CAPITAL', 'TIER', 'PRESENCE', 'CROWDING'] as const;
export type Weights = readonly [number, number, number, number, number, number];

export const USUAL_WEIGHTS: Weights = [0.35, 0.2, 0.2, 0.15, 0.05, 0.05];

/** Six numbers in the address, none negative, that sum to 1; whatever else it says are the usual ones. */
export const weightsParam: Param<Weights> = {
  read: (text) => {
    const values = text === null ? [] : text.split(',').map(Number);
    return isWeights(values) && isWhole(values) ? values : USUAL_WEIGHTS;
  },
  write: (value) => (value.join() === USUAL_WEIGHTS.join() ? null : value.join(',')),
};

/** Null for the usual ones: then the answer is the one that others have asked for. */
export function inputOf(weights: Weights): CandidateWeights | null {
  if (weights.join() === USUAL_WEIGHTS.join()) return null;
  const [severity, pull, capital, tier, presence, crowding] = weights;
  return { severity, pull, capital, tier, presence, crowding };
}

/** The same proportions in whole hundredths that sum to 1; what rounding leaves goes to the greatest. Null of nothing. */
export function normalized(wanted: Weights): Weights | null {
  const sum = wanted.reduce((all, each) => all + each, 0);
  if (sum <= 0) return null;
  const hundredths = wanted.map((each) => Math.round((each / sum) * 100));
  const greatest = hundredths.indexOf(Math.max(...hundredths));
  const rest = 100 - hundredths.reduce((all, each) => all + each, 0);
  const values = hundredths.map((each, index) => (each + (index === greatest ? rest : 0)) / 100);
  return isWeights(values) ? values : null;
}

function isWeights(values: readonly number[]): values is Weights {
  return values.length === PART_NAMES.length && values.every((value) => Number.isFinite(value) && value >= 0);
}

function isWhole(values: readonly number[]): boolean {
  return Math.abs(values.reduce((all, each) => all + each, 0) - 1) < 1e-6;
}

export function isPartName(name: string): name is (typeof PART_NAMES)[number] {
  return (PART_NAMES as readonly string[]).includes(name);
}
