import type { GapTest, JudgedFragment, RecognitionTier } from '../generated/graphql';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { useWords } from './words';

/** Whether a test asks for at least its threshold, or at most. */
export function isUpperBound(test: GapTest): boolean {
  return test === 'HHI' || test === 'HHI_CONSOLIDATED';
}

/** The titles of each rank that TIER compares (docs/planner/gaps.md); rank 0 is not a title. */
const RANKS: readonly (readonly RecognitionTier[])[] = [
  [],
  ['POTENTIAL'],
  ['TECHNOLOGY_SME', 'INNOVATIVE_SME', 'HIGH_TECH', 'GAZELLE'],
  ['SRDI_SME'],
  ['LITTLE_GIANT', 'HIDDEN_CHAMPION', 'UNICORN'],
  ['CHAMPION'],
];

export function titlesOfRank(rank: number): readonly RecognitionTier[] {
  return RANKS[rank] ?? [];
}

/** How many more firms must be known before anything can be said; by the test that asks for them. */
export function stillNeeded({
  reasons,
}: Pick<JudgedFragment, 'reasons'>): readonly { readonly test: GapTest; readonly count: number }[] {
  return reasons
    .filter(({ test }) => test === 'SEGMENT_COVERAGE' || test === 'REGION_COVERAGE')
    .map(({ test, value, threshold }) => ({ test, count: Math.ceil(threshold - value) }));
}

/** Segments of which too little is known, put together by what is missing: one sentence for many. */
export function groupedByNeed<Row extends Pick<JudgedFragment, 'reasons'>>(
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.reasons);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

type Reason = JudgedFragment['reasons'][number];

/** A failed test as a sentence: what was found, and what is asked for. */
export function useReason(): (reason: Reason) => string {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  const rank = (value: number) => {
    const titles = titlesOfRank(value).map((tier) => term('RecognitionTier', tier));
    return titles.length === 0 ? t('noTitle') : titles.join(' / ');
  };
  return ({ test, value, threshold }) => {
    const say = test === 'TIER' ? rank : (number: number) => shown(number, lang);
    const values = { test: term('GapTest', test), value: say(value), threshold: say(threshold) };
    if (test === 'CUT' && value === 0) return t('noWayRound', values);
    return t(isUpperBound(test) ? 'atMost' : 'atLeast', values);
  };
}
