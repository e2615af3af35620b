/** What a candidate would cover: gaps by number. */
export interface Coverer {
  readonly gaps: readonly number[];
  /** Decides between candidates that cover as much. */
  readonly score: number;
}

export interface Choice {
  readonly candidate: number;
  /** The gaps that nobody chosen before it covers. */
  readonly opens: readonly number[];
  /** What the set covers with it. */
  readonly covered: number;
}

/**
 * Greedy weighted coverage: f(S) = Σ weight(gap) × (1 − ½^firms for it), so that a second firm for a gap counts half of the
 * first, and every gap comes before any is doubled at equal weight. f is monotone and submodular, so that the greedy set
 * reaches 1 − 1/e of the best one (Nemhauser, Wolsey, Fisher 1978).
 */
export function greedyCover(
  candidates: readonly Coverer[],
  weights: ReadonlyMap<number, number>,
  max: number,
): readonly Choice[] {
  const left = new Map(weights);
  const opened = new Set<number>();
  const remaining = new Set(candidates.keys());
  const choices: Choice[] = [];
  let covered = 0;
  while (choices.length < max && remaining.size > 0) {
    const [candidate, gain] = best(candidates, remaining, left, opened);
    if (gain <= 0) break;
    const gaps = candidates[candidate]?.gaps ?? [];
    covered += gain;
    choices.push({ candidate, covered, opens: gaps.filter((gap) => !opened.has(gap)) });
    for (const gap of gaps) {
      opened.add(gap);
      left.set(gap, (left.get(gap) ?? 0) / 2);
    }
    remaining.delete(candidate);
  }
  return choices;
}

/** The greatest gain; of equal ones the candidate that opens more gaps, then the better score, then the first. */
function best(
  candidates: readonly Coverer[],
  remaining: ReadonlySet<number>,
  left: ReadonlyMap<number, number>,
  opened: ReadonlySet<number>,
): readonly [number, number] {
  let chosen: readonly [number, number] = [-1, 0];
  let merits: readonly number[] = [0, 0, 0];
  for (const number of remaining) {
    const { gaps, score } = candidates[number] as Coverer;
    // A firm for a gap takes half of what the gap still has open.
    const gain = gaps.reduce((sum, gap) => sum + (left.get(gap) ?? 0) / 2, 0);
    const own = [gain, gaps.filter((gap) => !opened.has(gap)).length, score];
    if (!isAbove(own, merits)) continue;
    chosen = [number, gain];
    merits = own;
  }
  return chosen;
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const first = one.findIndex((merit, index) => Math.abs(merit - (other[index] ?? 0)) > 1e-12);
  return first >= 0 && (one[first] ?? 0) > (other[first] ?? 0);
}
