/** What is searched for, by the label of the store, in the order in which answers that are alike stand. */
export const LABELS = {
  ENTERPRISE: 'Enterprise',
  INVESTOR: 'Investor',
  INSTITUTION: 'Institution',
  CHAIN: 'Chain',
  PRODUCT: 'Product',
  SEGMENT: 'Segment',
  INDUSTRY: 'Industry',
  CLUSTER: 'Cluster',
  PARK: 'Park',
  REGION: 'Region',
  POLICY: 'Policy',
  LADDER: 'Ladder',
  RUNG: 'Rung',
  METRIC: 'Metric',
  EVENT: 'Event',
  PERSON: 'Person',
  SOURCE: 'Source',
} as const;

export type Kind = keyof typeof LABELS;
export type Label = (typeof LABELS)[Kind];

export const KINDS = Object.keys(LABELS) as Kind[];

export function labelsOf(kinds: readonly Kind[]): readonly Label[] {
  return kinds.map((kind) => LABELS[kind]);
}

export function kindOf(label: string): Kind {
  const kind = KINDS.find((one) => LABELS[one] === label);
  if (kind) return kind;
  throw new Error(`Nothing is searched for by the label ${label}.`);
}
