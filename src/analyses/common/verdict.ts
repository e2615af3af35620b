import type { ChainGraph } from './chain.js';
import { hhi, type Owners, sumByOwner } from './concentration.js';
import { cutBy, type Reach, reachAmong } from './reach.js';

export const VERDICTS = ['MISSING', 'BROKEN', 'WEAK', 'COVERED', 'INSUFFICIENT_DATA'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Test =
  | 'REGION_COVERAGE'
  | 'SEGMENT_COVERAGE'
  | 'PRESENCE'
  | 'CUT'
  | 'LOCATION_QUOTIENT'
  | 'HHI'
  | 'HHI_CONSOLIDATED'
  | 'TIER'
  | 'FIRM_COUNT';

export interface GapReason {
  readonly test: Test;
  readonly value: number;
  readonly threshold: number;
}

export interface Thresholds {
  readonly minLocationQuotient: number;
  readonly maxHhi: number;
  /** Rank on the ladder (titles.ts). */
  readonly minRank: number;
  /** Known firms that it takes to speak of a segment that is present, and to say that one is absent. */
  readonly floorPresent: number;
  readonly floorAbsent: number;
}

/** What of a chain is in a region: the firms of each segment there, and who owns them. */
export interface Standing {
  readonly chain: ChainGraph;
  readonly here: readonly (readonly number[])[];
  readonly owners: Owners;
}

export interface Judgement {
  readonly segment: number;
  readonly verdict: Verdict;
  readonly locationQuotient: number | null;
  readonly hhi: number | null;
  readonly hhiConsolidated: number | null;
  readonly reasons: readonly GapReason[];
  readonly untested: readonly Test[];
  readonly witness: { readonly from: number; readonly to: number; readonly via: readonly number[] } | null;
}

/** The verdict on every segment, required or not, in the order of the chain. */
export function judge(standing: Standing, thresholds: Thresholds): readonly Judgement[] {
  const { chain, here } = standing;
  const weigh = weigher(standing);
  const known = new Set(here.flat()).size;
  const present = Uint8Array.from(here, (firms) => (firms.length > 0 ? 1 : 0));
  const reach = reachAmong(chain.feeds, present);
  return chain.segments.map((_, segment) => {
    const { isWhole, ...measures } = weigh(segment);
    const measured = { segment, ...measures, untested: [], witness: null };
    const isPresent = present[segment] === 1;
    const floor = isPresent ? thresholds.floorPresent : thresholds.floorAbsent;
    const uncovered = failed([
      ['REGION_COVERAGE', known, floor],
      ['SEGMENT_COVERAGE', chain.occupants[segment]?.length ?? 0, floor],
    ]);
    if (uncovered.length > 0) return { ...measured, verdict: 'INSUFFICIENT_DATA', reasons: uncovered };
    if (!isPresent) return { ...measured, ...absent(chain, present, reach, segment) };
    return { ...measured, ...strength(standing, segment, { ...measures, isWhole }, thresholds) };
  });
}

/** Each test asks for at least its threshold. */
function failed(tests: readonly (readonly [Test, number, number])[]): readonly GapReason[] {
  return tests.flatMap(([test, value, threshold]) => (value < threshold ? [{ test, value, threshold }] : []));
}

function weigher({ chain, here, owners }: Standing) {
  const weightOf = (firms: readonly number[]) => firms.reduce((sum, firm) => sum + (chain.firms[firm]?.weight ?? 0), 0);
  const nationwide = chain.occupants.map(weightOf);
  const local = here.map(weightOf);
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
  const [all, allHere] = [sum(nationwide), sum(local)];
  return (segment: number) => {
    const firms = (here[segment] ?? []).flatMap((firm) => chain.firms[firm] ?? []);
    const share = (nationwide[segment] ?? 0) / all;
    return {
      // Null without data: a quotient of nothing is not a quotient.
      isWhole: allHere === all,
      locationQuotient: allHere > 0 && share > 0 ? (local[segment] ?? 0) / allHere / share : null,
      hhi: hhi(firms.map(({ weight }) => weight)),
      hhiConsolidated: hhi(sumByOwner(firms, owners).values()),
    };
  };
}

function absent(chain: ChainGraph, present: Uint8Array, reach: Reach, segment: number) {
  const witness = cutBy(chain.feeds, chain.fedBy, present, reach, segment);
  const missing: GapReason = { test: 'PRESENCE', value: 0, threshold: 1 };
  if (!witness) return { verdict: 'MISSING' as const, reasons: [missing] };
  const cut: GapReason = { test: 'CUT', value: 0, threshold: 1 };
  return { verdict: 'BROKEN' as const, reasons: [missing, cut], witness };
}

type Measures = Pick<Judgement, 'locationQuotient' | 'hhi' | 'hhiConsolidated'> & {
  /** Every firm known is here, so that comparing the region with the whole says nothing. */
  readonly isWhole: boolean;
};

function strength({ chain, here }: Standing, segment: number, measures: Measures, thresholds: Thresholds) {
  const firms = here[segment] ?? [];
  const rank = Math.max(0, ...firms.map((firm) => chain.firms[firm]?.rank ?? 0));
  // Of a firm without a known title nobody knows that it has none above.
  const isRanked = rank >= thresholds.minRank || firms.every((firm) => (chain.firms[firm]?.rank ?? 0) > 0);
  const reasons = [
    ...failed([
      ['FIRM_COUNT', firms.length, 2],
      ...(measures.isWhole
        ? []
        : [['LOCATION_QUOTIENT', measures.locationQuotient ?? 0, thresholds.minLocationQuotient] as const]),
      ['TIER', isRanked ? rank : thresholds.minRank, thresholds.minRank],
    ]),
    ...concentrated(measures, thresholds.maxHhi),
  ];
  const untested: Test[] = [
    ...(measures.isWhole ? ['LOCATION_QUOTIENT' as const] : []),
    ...(isRanked ? [] : ['TIER' as const]),
  ];
  return { verdict: reasons.length > 0 ? ('WEAK' as const) : ('COVERED' as const), reasons, untested };
}

/** One reason: that of the firms where they fail by themselves, else that of their owners. */
function concentrated(
  { hhi: parts, hhiConsolidated: owners }: Pick<Judgement, 'hhi' | 'hhiConsolidated'>,
  threshold: number,
): readonly GapReason[] {
  if (parts !== null && isOver(parts, threshold)) return [{ test: 'HHI', value: parts, threshold }];
  if (owners !== null && isOver(owners, threshold)) return [{ test: 'HHI_CONSOLIDATED', value: owners, threshold }];
  return [];
}

/** Four equal firms are 0.25, whatever the order in which their squares were added. */
function isOver(value: number, threshold: number): boolean {
  return value > threshold + 1e-12;
}

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

/** How many of the required segments have which verdict; every verdict is named. */
export function countVerdicts(chain: ChainGraph, judgements: readonly Judgement[]): readonly VerdictCount[] {
  const required = judgements.filter(({ segment }) => chain.segments[segment]?.isRequired);
  return VERDICTS.map((verdict) => ({
    verdict,
    count: required.filter((judgement) => judgement.verdict === verdict).length,
  }));
}
