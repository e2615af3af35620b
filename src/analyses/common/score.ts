/** The terms of every score, in the words of the API. */
export const SCORE_PARTS = [
  ...(['SEVERITY', 'PULL', 'CAPITAL', 'TIER', 'PRESENCE', 'CROWDING', 'PROXIMITY'] as const),
  ...(['SHARED_LINKS', 'EVIDENCE', 'RELAY', 'ADAMIC_ADAR', 'SEGMENT_AFFINITY', 'STAGE_FIT', 'SAME_GROUP'] as const),
];
type ScorePartName = (typeof SCORE_PARTS)[number];

/** One term of a score; see schema/analysis.graphql. */
export interface ScorePart {
  readonly name: ScorePartName;
  readonly value: number | null;
  readonly weight: number;
}

export function scoreOf(parts: readonly ScorePart[]): number {
  return parts.reduce((sum, { value, weight }) => sum + weight * (value ?? 0), 0);
}
