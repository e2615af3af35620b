import type { CandidateRowFragment, TargetsQuery, Verdict } from '../generated/graphql';

export type CandidateList = NonNullable<TargetsQuery['chain']>['targets'];

/** The ranked firms, and behind them those of the suggested set that the ranking did not reach. */
export function allCandidates({
  candidates,
  chosen,
}: Pick<CandidateList, 'candidates' | 'chosen'>): readonly CandidateRowFragment[] {
  const ranked = new Set(candidates.map(({ enterprise }) => enterprise.id));
  return [
    ...candidates,
    ...chosen.map(({ candidate }) => candidate).filter(({ enterprise }) => !ranked.has(enterprise.id)),
  ];
}

export function filledBy({ segment, alsoFills }: CandidateRowFragment): CandidateRowFragment['alsoFills'] {
  return [segment, ...alsoFills];
}

/** The gravity of a gap is its verdict in a number (schema, CandidateWeights). */
const GRAVITY = [
  [1, 'BROKEN'],
  [0.8, 'MISSING'],
  [0.4, 'WEAK'],
] as const satisfies readonly (readonly [number, Verdict])[];

export function verdictOf({ parts }: CandidateRowFragment): Verdict | null {
  const value = parts.find(({ name }) => name === 'SEVERITY')?.value;
  return GRAVITY.find(([gravity]) => gravity === value)?.[1] ?? null;
}

interface Filled {
  readonly id: string;
  readonly name: string;
  /** Who of the choice would fill it. */
  readonly by: readonly string[];
}

/** Which gaps a choice of firms would fill, those with the most firms last: the single-handed ones are the risk. */
export function filledByChoice(
  candidates: readonly CandidateRowFragment[],
  chosen: ReadonlySet<string>,
): readonly Filled[] {
  const filled = new Map<string, { readonly name: string; readonly by: string[] }>();
  for (const candidate of candidates) {
    if (!chosen.has(candidate.enterprise.id)) continue;
    for (const { id, name } of filledBy(candidate)) {
      const entry = filled.get(id) ?? { name, by: [] };
      entry.by.push(candidate.enterprise.name);
      filled.set(id, entry);
    }
  }
  return [...filled].map(([id, entry]) => ({ id, ...entry })).sort((one, other) => one.by.length - other.by.length);
}

export interface Count {
  readonly verdict: Verdict;
  readonly count: number;
}

/**
 * The verdicts if the choice came, by the one thing that is certain: a gap with a first firm is missing no longer.
 * Whether it then passes every test only the API can say, so it counts as weak.
 */
export function afterChoice(
  verdicts: readonly { readonly segment: { readonly id: string }; readonly verdict: Verdict }[],
  filled: ReadonlySet<string>,
): readonly Count[] {
  const counts = new Map<Verdict, number>();
  for (const { segment, verdict } of verdicts) {
    const isFilled = filled.has(segment.id) && (verdict === 'MISSING' || verdict === 'BROKEN');
    const then = isFilled ? 'WEAK' : verdict;
    counts.set(then, (counts.get(then) ?? 0) + 1);
  }
  return [...counts].map(([verdict, count]) => ({ verdict, count }));
}
