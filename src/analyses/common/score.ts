/** One term of a score; see schema/analysis.graphql. */
export interface ScorePart {
  readonly name: string;
  readonly value: number | null;
  readonly weight: number;
}

export function scoreOf(parts: readonly ScorePart[]): number {
  return parts.reduce((sum, { value, weight }) => sum + weight * (value ?? 0), 0);
}
