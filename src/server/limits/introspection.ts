import {
  type FieldNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { saturated } from './bounds.js';
import type { Fragments } from './expansion.js';

/** How many things a list of introspection holds: of the schema's types as they average, of one type at most. */
interface Sizes {
  readonly types: number;
  readonly ofEach: Readonly<Record<string, number>>;
  readonly ofOne: Readonly<Record<string, number>>;
}

/** Fields that introspection would answer, taking each list at its size. */
export function introspectedBy(fields: readonly FieldNode[], fragments: Fragments, schema: GraphQLSchema): number {
  const sizes = sizesOf(schema);
  const counted = fields.map((field) => 1 + countBelow(field, false, { fragments, sizes }));
  return saturated(Math.round(counted.reduce((sum, count) => sum + count, 0)));
}

interface Known {
  readonly fragments: Fragments;
  readonly sizes: Sizes;
}

function countBelow({ selectionSet }: FieldNode, isOfEach: boolean, known: Known): number {
  return selectionSet ? countIn(selectionSet, isOfEach, known) : 0;
}

function countIn({ selections }: SelectionSetNode, isOfEach: boolean, known: Known): number {
  const counts = selections.map((selection): number => {
    if (selection.kind === Kind.FIELD) return countField(selection, isOfEach, known);
    if (selection.kind === Kind.INLINE_FRAGMENT) return countIn(selection.selectionSet, isOfEach, known);
    const fragment = known.fragments.get(selection.name.value);
    return fragment ? countIn(fragment.selectionSet, isOfEach, known) : 0;
  });
  return saturated(counts.reduce((sum, count) => sum + count, 0));
}

function countField(field: FieldNode, isOfEach: boolean, known: Known): number {
  const name = field.name.value;
  const { types, ofEach, ofOne } = known.sizes;
  if (name === 'types') return saturated(types * (1 + countBelow(field, true, known)));
  const size = (isOfEach ? ofEach : ofOne)[name] ?? 1;
  return saturated(size * (1 + countBelow(field, false, known)));
}

const measured = new WeakMap<GraphQLSchema, Sizes>();

function sizesOf(schema: GraphQLSchema): Sizes {
  const known = measured.get(schema) ?? measure(schema);
  measured.set(schema, known);
  return known;
}

function measure(schema: GraphQLSchema): Sizes {
  const types = Object.values(schema.getTypeMap());
  const fields = types.map((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const lists: Readonly<Record<string, readonly number[]>> = {
    fields: fields.map((own) => own.length),
    args: fields.flat().map(({ args }) => args.length),
    inputFields: types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    enumValues: types.map((type) => (isEnumType(type) ? type.getValues().length : 0)),
    interfaces: types.map((type) => (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0)),
    possibleTypes: types.map((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0)),
    directives: [schema.getDirectives().length],
  };
  const by = (size: (counts: readonly number[]) => number) =>
    Object.fromEntries(Object.entries(lists).map(([name, counts]) => [name, size(counts)]));
  return {
    types: types.length,
    ofEach: by((counts) => counts.reduce((sum, count) => sum + count, 0) / counts.length),
    ofOne: { ...by((counts) => Math.max(...counts)), args: averageArgs(lists) },
  };
}

/** Arguments are few nearly everywhere: one root field with a dozen would weigh on every field of every type. */
function averageArgs({ args = [] }: Readonly<Record<string, readonly number[]>>): number {
  return Math.max(1, args.reduce((sum, count) => sum + count, 0) / Math.max(1, args.length));
}
