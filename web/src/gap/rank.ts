import type { JudgedFragment, Verdict } from '../generated/graphql';

/** The gravest first; too little known stands between what is a gap and what is none. */
const SEVERITY: readonly Verdict[] = ['BROKEN', 'MISSING', 'WEAK', 'INSUFFICIENT_DATA', 'COVERED'];

export function bySeverity(one: Verdict, other: Verdict): number {
  return SEVERITY.indexOf(one) - SEVERITY.indexOf(other);
}

type Ranked = Pick<JudgedFragment, 'verdict' | 'fillOrder' | 'fillability'>;

/** By verdict, then in the order of filling, then the nearest first; what is unknown comes last. */
export function ranked<Row extends Ranked>(verdicts: readonly Row[]): readonly Row[] {
  return [...verdicts].sort(
    (one, other) =>
      bySeverity(one.verdict, other.verdict) ||
      (one.fillOrder ?? Number.MAX_SAFE_INTEGER) - (other.fillOrder ?? Number.MAX_SAFE_INTEGER) ||
      (other.fillability ?? -1) - (one.fillability ?? -1),
  );
}
