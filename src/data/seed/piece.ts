import { compact, type LinkDraft, type Loose, type NodeDraft } from '../load/draft.js';
import type { RelationshipType } from './relationship.js';

export interface Statement {
  readonly nodes: readonly NodeDraft[];
  readonly links: readonly LinkDraft[];
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
