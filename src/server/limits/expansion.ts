import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { saturated } from './bounds.js';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
/** Where a walk begins: an operation, or a fragment that nothing spreads. */
export type Start = OperationDefinitionNode | FragmentDefinitionNode;

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.flatMap((definition) => {
      return definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [];
    }),
  );
}

export interface Expansion {
  /** Selections of every operation with every spread written out, though nothing was: a fragment is counted once. */
  readonly selections: number;
  /** A fragment that spreads itself, so that nothing can be counted. */
  readonly circle: string | null;
  readonly starts: readonly Start[];
}

/** Linear in the document, whatever it would expand to. */
export function expansionOf(document: DocumentNode, fragments: Fragments): Expansion {
  const state: State = { fragments, known: new Map(), circle: null };
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as readonly Start[];
  const asked = operations.map(({ selectionSet }) => countIn(selectionSet, state));
  // Validation walks a fragment that no operation reaches too.
  const spread = new Set(state.known.keys());
  const others: Start[] = [];
  for (const fragment of fragments.values()) {
    if (spread.has(fragment.name.value)) continue;
    asked.push(countIn(fragment.selectionSet, state));
    others.push(fragment);
  }
  const selections = saturated(asked.reduce((sum, count) => sum + count, 0));
  return { selections, circle: state.circle, starts: [...operations, ...others] };
}

interface State {
  readonly fragments: Fragments;
  /** Counts by fragment; null while one is being counted. */
  readonly known: Map<string, number | null>;
  circle: string | null;
}

function countIn(set: SelectionSetNode, state: State): number {
  let sum = 0;
  for (const selection of set.selections) {
    sum += 1;
    if (selection.kind === Kind.FRAGMENT_SPREAD) sum += countOf(selection.name.value, state);
    else if (selection.selectionSet) sum += countIn(selection.selectionSet, state);
  }
  return saturated(sum);
}

function countOf(name: string, state: State): number {
  const { fragments, known } = state;
  const counted = known.get(name);
  if (counted === null) state.circle ??= name;
  const fragment = fragments.get(name);
  if (counted !== undefined || !fragment) return counted ?? 0;
  known.set(name, null);
  const count = countIn(fragment.selectionSet, state);
  known.set(name, count);
  return count;
}
