/**
 * What a data set says, as plain rows, before anybody knows who else in the store is meant. `src/data/load/load.ts` writes it.
 */
export interface Draft {
  /** Everything that it names, and what belongs to it alone: sources, quotes, dated events, figures. */
  readonly nodes: readonly NodeDraft[];
  /** Other names of its nodes. */
  readonly aliases: readonly AliasDraft[];
  readonly relationships: readonly LinkDraft[];
}

export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;
export type Loose = Readonly<Record<string, Value | null | undefined>>;

/**
 * A node with one of the labels in `DESCRIBED` is what this data set says of something that other data sets may describe too: it becomes
 * a `Record`, its `id` is the one that the entity has if nobody describes it better, and its `name` the first of its names. Any other node belongs to this data set alone.
 */
export interface NodeDraft {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface AliasDraft {
  /** The `id` of a node draft of the same data set. */
  readonly owner: string;
  readonly value: string;
  /** As in the enum `AliasKind` of the SDL. */
  readonly kind: string;
}

/** `from` and `to` are ids of node drafts of the same data set. */
export interface LinkDraft {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Tells two relationships of one type between the same two nodes apart. */
  readonly key: string;
  readonly properties: Properties;
}

/** What several data sets may describe, each in a record of its own. */
export const DESCRIBED = [
  'Organization',
  'Chain',
  'Segment',
  'Cluster',
  'Park',
  'Region',
  'Policy',
  'Metric',
  'Product',
  'Industry',
] as const;

export type Described = (typeof DESCRIBED)[number];

export function describedIn(labels: readonly string[]): Described | undefined {
  return DESCRIBED.find((label) => labels.includes(label));
}

/** Without what nobody states. */
export function compact(values: Loose): Properties {
  const present = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(present) as Properties;
}
