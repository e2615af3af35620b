import type { GapsQueryVariables } from '../generated/graphql';
import { choice, number, type StateOf, word } from '../link/codec';
import type { Link } from '../link/useLink';

/** No floor of one's own: the API's two (docs/planner/gaps.md). */
export const USUAL_COVERAGE = 0;
export const SET_SIZES = [5, 10, 20] as const;

/** All that an address says of a gap analysis; thresholds stand in it only where they are not the usual ones. */
export const gapCodec = {
  region: word(),
  shape: choice('picture', 'table'),
  minLocationQuotient: number(0.5, 0, 10),
  maxHhi: number(0.25, 0, 1),
  minTier: choice('SRDI_SME', 'INNOVATIVE_SME', 'LITTLE_GIANT', 'CHAMPION'),
  minCoverage: number(USUAL_COVERAGE, 0, 1_000),
  proximity: choice('CO_LOCATION', 'SUPPLY'),
  alpha: number(1, 0, 10),
  /** How many firms the set of "what if" has; 0 while it is not asked for. */
  set: number(0, 0, 100),
};

export type GapState = StateOf<typeof gapCodec>;

export type GapLink = Link<GapState>;

export const USUAL_THRESHOLDS = {
  minLocationQuotient: 0.5,
  maxHhi: 0.25,
  minTier: 'SRDI_SME',
  minCoverage: USUAL_COVERAGE,
  proximity: 'CO_LOCATION',
  alpha: 1,
} as const satisfies Partial<GapState>;

export function areUsual(state: GapState): boolean {
  return Object.entries(USUAL_THRESHOLDS).every(([name, usual]) => state[name as keyof GapState] === usual);
}

/** Usual thresholds are left to the API: then the answer is the one that other views have asked for already. */
export function variablesOf(id: string, state: GapState): GapsQueryVariables {
  const { region, minLocationQuotient, maxHhi, minTier, minCoverage, proximity, alpha } = state;
  if (areUsual(state)) return { id, region };
  const floor = minCoverage === USUAL_COVERAGE ? null : Math.round(minCoverage);
  return { id, region, minLocationQuotient, maxHhi, minTier, minCoverage: floor, proximity, alpha };
}
