import type { RelationshipType } from './relationship.js';

export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;
export type Loose = Readonly<Record<string, Value | null | undefined>>;

export interface NodeDraft {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}
export interface LinkDraft {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Tells two relationships of one type between the same two nodes apart. */
  readonly key: string;
  readonly properties: Properties;
}
export interface Statement {
  readonly nodes: readonly NodeDraft[];
  readonly links: readonly LinkDraft[];
}

export function compact(values: Loose): Properties {
  const present = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(present) as Properties;
}

export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

export function idFrom(kind: string, ...parts: readonly (string | undefined)[]): string {
  const words = parts.filter((part) => part !== undefined).map((part) => part.toLowerCase());
  return `${kind}:${words.join('-').replaceAll('/', '-to-').replaceAll('_', '-')}`;
}

export function link(
  type: RelationshipType,
  from: string,
  to: string,
  more: { key?: string; properties?: Loose } = {},
): LinkDraft {
  return { type, from, to, key: more.key ?? '', properties: compact(more.properties ?? {}) };
}

/** A relationship without a direction is stored once, from the smaller id, so that both ways of writing it meet. */
export function mutual(type: RelationshipType, ends: readonly [string, string], properties: Loose = {}): LinkDraft {
  const [from, to] = ends[0] < ends[1] ? ends : [ends[1], ends[0]];
  return link(type, from, to, { key: String(properties['topic'] ?? properties['product'] ?? ''), properties });
}
