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
  most: number,
): readonly Choice[] {
  const left = new Map(weights);
  const opened = new Set<number>();
  const remaining = new Set(candidates.keys());
  const choices: Choice[] = [];
  let covered = 0;
  while (choices.length < most && remaining.size > 0) {
    const [candidate, gain] = best(candidates, remaining, left);
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

function best(
  candidates: readonly Coverer[],
  remaining: ReadonlySet<number>,
  left: ReadonlyMap<number, number>,
): readonly [number, number] {
  let chosen: readonly [number, number] = [-1, 0];
  for (const number of remaining) {
    const { gaps, score } = candidates[number] as Coverer;
    // A firm for a gap takes half of what the gap still has open.
    const gain = gaps.reduce((sum, gap) => sum + (left.get(gap) ?? 0) / 2, 0);
    const isBetter = gain > chosen[1] || (gain === chosen[1] && score > (candidates[chosen[0]]?.score ?? -1));
    if (isBetter) chosen = [number, gain];
  }
  return chosen;
}
