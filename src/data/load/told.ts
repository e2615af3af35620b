/** Labels of things that bulk exports are of, so that the log of changes names them (src/data/bulk/kinds.ts). */
export const TOLD = [
  ...[
    'Enterprise',
    'Investor',
    'Institution',
    'Person',
    'Chain',
    'Segment',
    'Cluster',
    'Product',
    'Industry',
    'Region',
  ],
  ...['Park', 'Policy', 'Metric', 'Ladder', 'Rung', 'Event', 'Source', 'Observation', 'Citation'],
] as const;

/** Of which changes the log tells; a passage is there once it is known of which document it is (cypher/load/from.cypher). */
export function toldOf(labels: readonly string[]): readonly string[] {
  if (labels.includes('Citation')) return ['CHANGED'];
  return TOLD.some((label) => labels.includes(label)) ? ['ADDED', 'CHANGED'] : [];
}

/** Links that the row of the thing at one of their ends shows: where it is, what it is a part of, what a figure is about. */
const PLACED = {
  from: ['LOCATED_IN', 'COVERS', 'APPLIES_IN', 'PART_OF', 'KIND_OF', 'OF_PRODUCT', 'ABOUT', 'OF_METRIC', 'DATA_FROM'],
  to: ['HAS_SEGMENT', 'HAS_RUNG'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** At which end a link of a type stands in the row of a thing; empty where it stands in none. */
export function placedBy(type: string): 'from' | 'to' | '' {
  const one: readonly string[] = PLACED.from;
  const other: readonly string[] = PLACED.to;
  if (one.includes(type)) return 'from';
  return other.includes(type) ? 'to' : '';
}

export function placedAt(end: keyof typeof PLACED): readonly string[] {
  return PLACED[end];
}
