import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { TooComplex } from './errors.js';

export const MAX_BODY_BYTES = 100_000;
export const MAX_TOKENS = 4_000;
const MAX_DEPTH = 15;
const MAX_ROOT_FIELDS = 20;
/** Nothing ran, so the whole request is refused. */
const REFUSED = { http: { status: 400 } };

/** Refused before anything runs; how many rows an operation may reach is reckoned where its arguments are known (compose). */
export function assertWithinLimits(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions.flatMap((definition) => {
      return definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [];
    }),
  );
  const depth = depthOf(operation.selectionSet, fragments, new Map(), new Set());
  if (depth > MAX_DEPTH)
    throw new TooComplex(`The operation is ${depth} levels deep; ${MAX_DEPTH} is the limit.`, REFUSED);
  const roots = rootFields(operation.selectionSet, fragments, new Set());
  if (roots > MAX_ROOT_FIELDS) {
    throw new TooComplex(`The operation asks ${roots} root fields; ${MAX_ROOT_FIELDS} is the limit.`, REFUSED);
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Each fragment is measured once; one that spreads itself is another rule's to refuse. */
function depthOf(set: SelectionSetNode, fragments: Fragments, known: Map<string, number>, open: Set<string>): number {
  const depths = set.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return 1 + below(selection, fragments, known, open);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments, known, open);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    if (!fragment || open.has(name)) return 0;
    const depth = known.get(name) ?? depthOf(fragment.selectionSet, fragments, known, new Set([...open, name]));
    known.set(name, depth);
    return depth;
  });
  return Math.max(0, ...depths);
}

function below(field: FieldNode, fragments: Fragments, known: Map<string, number>, open: Set<string>): number {
  // Introspection nests by its nature and touches no store.
  if (!field.selectionSet || field.name.value.startsWith('__')) return 0;
  return depthOf(field.selectionSet, fragments, known, open);
}

function rootFields(set: SelectionSetNode, fragments: Fragments, open: Set<string>): number {
  const counts = set.selections.map((selection): number => {
    if (selection.kind === Kind.FIELD) return 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, fragments, open);
    const fragment = fragments.get(selection.name.value);
    if (!fragment || open.has(selection.name.value)) return 0;
    return rootFields(fragment.selectionSet, fragments, new Set([...open, selection.name.value]));
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
