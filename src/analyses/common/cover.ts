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
  const groups = groupsOf(candidates);
  const choices: Choice[] = [];
  let covered = 0;
  while (choices.length < max) {
    const [group, gain] = best(candidates, groups, left, opened);
    const candidate = group?.numbers.shift();
    if (candidate === undefined) break;
    const gaps = candidates[candidate]?.gaps ?? [];
    covered += gain;
    choices.push({ candidate, covered, opens: gaps.filter((gap) => !opened.has(gap)) });
    for (const gap of gaps) {
      opened.add(gap);
      left.set(gap, (left.get(gap) ?? 0) / 2);
    }
  }
  return choices;
}

/** Candidates for the same gaps, the best score first: of thousands only the first of each group can be next. */
interface Group {
  readonly gaps: readonly number[];
  readonly numbers: number[];
}

function groupsOf(candidates: readonly Coverer[]): readonly Group[] {
  const groups = new Map<string, Group>();
  candidates.forEach(({ gaps }, number) => {
    const key = gaps.toSorted((one, other) => one - other).join();
    const known = groups.get(key);
    if (known) known.numbers.push(number);
    else groups.set(key, { gaps, numbers: [number] });
  });
  const scoreOf = (number: number) => candidates[number]?.score ?? 0;
  for (const { numbers } of groups.values()) numbers.sort((one, other) => scoreOf(other) - scoreOf(one));
  return [...groups.values()];
}

/** The greatest gain, above none; of equal ones the group that opens more gaps, then the better score, then the first candidate. */
function best(
  candidates: readonly Coverer[],
  groups: readonly Group[],
  left: ReadonlyMap<number, number>,
  opened: ReadonlySet<number>,
): readonly [Group | null, number] {
  let chosen: readonly [Group | null, number] = [null, 0];
  let merits: readonly number[] = [0, 0, 0, 0];
  for (const group of groups) {
    const [first] = group.numbers;
    if (first === undefined) continue;
    // A firm for a gap takes half of what the gap still has open.
    const gain = group.gaps.reduce((sum, gap) => sum + (left.get(gap) ?? 0) / 2, 0);
    const opens = group.gaps.filter((gap) => !opened.has(gap)).length;
    const own = [gain, opens, candidates[first]?.score ?? 0, -first];
    if (gain <= 0 || (chosen[0] !== null && !isAbove(own, merits))) continue;
    chosen = [group, gain];
    merits = own;
  }
  return chosen;
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const first = one.findIndex((merit, index) => Math.abs(merit - (other[index] ?? 0)) > 1e-12);
  return first >= 0 && (one[first] ?? 0) > (other[first] ?? 0);
}
