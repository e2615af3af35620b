import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { Fragments, Start } from './expansion.js';

/** What an operation asks once its spreads are written out and equal keys of a level are one, whatever the types. */
export interface Merged {
  depth: number;
  /** Of the operation that has the most; two of one key are two, since each is to be compared with the other. */
  roots: number;
  /** Keys of the widest level, and how many of a level are aliases. */
  width: number;
  aliases: number;
  /** How often one key of a level is selected, at most: validation compares each with each. */
  repetitions: number;
  readonly introspected: FieldNode[];
}

/** Walks the whole expansion: only for a document whose expansion was counted and is small. */
export function mergedIn(starts: readonly Start[], fragments: Fragments): Merged {
  const merged: Merged = { depth: 0, roots: 0, width: 0, aliases: 0, repetitions: 0, introspected: [] };
  for (const { selectionSet } of starts) {
    const level = levelOf([selectionSet], fragments);
    const roots = [...level.values()].reduce((sum, fields) => sum + fields.length, 0);
    merged.roots = Math.max(merged.roots, roots);
    walk(level, 1, { merged, fragments });
  }
  return merged;
}

export type Level = ReadonlyMap<string, readonly FieldNode[]>;

function walk(level: Level, depth: number, all: { readonly merged: Merged; readonly fragments: Fragments }): void {
  const { merged, fragments } = all;
  merged.depth = Math.max(merged.depth, depth);
  merged.width = Math.max(merged.width, level.size);
  merged.aliases = Math.max(merged.aliases, [...level.values()].filter(([field]) => field?.alias).length);
  for (const fields of level.values()) {
    merged.repetitions = Math.max(merged.repetitions, fields.length);
    // Introspection nests by its nature and touches no store: it has a bound of its own.
    const [own, introspected] = [fields.filter((field) => !isIntrospection(field)), fields.filter(isIntrospection)];
    merged.introspected.push(...introspected);
    const below = levelOf(setsOf(own), fragments);
    if (below.size > 0) walk(below, depth + 1, all);
  }
}

function isIntrospection({ name }: FieldNode): boolean {
  return name.value.startsWith('__');
}

export function setsOf(fields: readonly FieldNode[]): readonly SelectionSetNode[] {
  return fields.flatMap(({ selectionSet }) => selectionSet ?? []);
}

export function levelOf(sets: readonly SelectionSetNode[], fragments: Fragments): Level {
  const level = new Map<string, FieldNode[]>();
  for (const set of sets) collect(set, fragments, level);
  return level;
}

function collect({ selections }: SelectionSetNode, fragments: Fragments, level: Map<string, FieldNode[]>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const known = level.get(key);
      if (known) known.push(selection);
      else level.set(key, [selection]);
      continue;
    }
    const set =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    if (set) collect(set, fragments, level);
  }
}
