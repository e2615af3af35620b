import { within } from '../../api/arguments.js';
import type { Tier } from './facts.js';
import { rankOf, WEIGHTS_IN_WORDS } from './titles.js';
import type { Thresholds } from './verdict.js';

export interface ThresholdArguments {
  readonly minLocationQuotient?: number | null;
  readonly maxHhi?: number | null;
  readonly minTier?: Tier | null;
  readonly minCoverage?: number | null;
}

/** A firm that is there is there, however few are known; that none is there takes some knowledge of the field. */
const FLOOR_PRESENT = 1;
const FLOOR_ABSENT = 3;
const MIN_LOCATION_QUOTIENT = 0.5;
/** "Highly concentrated" of the US Horizontal Merger Guidelines of 2010, § 5.3, on the scale 0–1. */
const MAX_HHI = 0.25;
const MIN_TIER = 'SRDI_SME';

/** The published defaults, or what the caller asks for instead. */
export function toThresholds(args: ThresholdArguments): Thresholds {
  return {
    minLocationQuotient: within('minLocationQuotient', args.minLocationQuotient ?? MIN_LOCATION_QUOTIENT, {
      min: 0,
      max: 100,
    }),
    maxHhi: within('maxHhi', args.maxHhi ?? MAX_HHI, { min: 0, max: 1 }),
    minRank: rankOf([args.minTier ?? MIN_TIER]),
    floorPresent: within('minCoverage', args.minCoverage ?? FLOOR_PRESENT, { min: 1, max: 1_000_000 }),
    floorAbsent: within('minCoverage', args.minCoverage ?? FLOOR_ABSENT, { min: 1, max: 1_000_000 }),
  };
}

export function inWords(thresholds: Thresholds, minTier: Tier | null | undefined): readonly string[] {
  const { minLocationQuotient, maxHhi, floorPresent, floorAbsent } = thresholds;
  return [
    WEIGHTS_IN_WORDS,
    `WEAK: location quotient < ${minLocationQuotient}, HHI (of firms or of their owners) > ${maxHhi}, no title of ${minTier ?? MIN_TIER} or above where every firm's is known, or one firm`,
    `coverage floor: ${floorPresent} known firms of the segment and of the region where a firm is present, ${floorAbsent} where absence is claimed`,
  ];
}
