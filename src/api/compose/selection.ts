import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Model } from './model.js';

/** What a client asks of whatever has the type. */
export interface Selection<Type extends GraphQLOutputType = GraphQLOutputType> {
  readonly type: Type;
  readonly nodes: readonly FieldNode[];
}

/** One field of a selection, under its response key. */
export interface SelectedField {
  readonly key: string;
  readonly type: GraphQLObjectType;
  /** `Type.field`. */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Where the document asks for it: the arguments are the same everywhere, so that the first has them. */
  readonly nodes: readonly FieldNode[];
  readonly node: FieldNode;
}

/** By what a selection is read: the fragments and the variables of its operation. */
export interface Reading {
  readonly model: Model;
  readonly fragments: GraphQLResolveInfo['fragments'];
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of the selection at the root only these keys, where its sections are statements of their own. */
  readonly section: { readonly nodes: readonly FieldNode[]; readonly keys: ReadonlySet<string> } | null;
}

export function fieldsOf(
  { model, fragments, variables, section }: Reading,
  { type, nodes }: Selection<GraphQLObjectType>,
): readonly SelectedField[] {
  const known = variables as Record<string, unknown>;
  return [...collectSubfields(model.schema, fragments, known, type, nodes as FieldNode[])].flatMap(([key, own]) => {
    const [node] = own;
    const field = node && fieldOf(type, node.name.value);
    if (!field || (section?.nodes === nodes && !section.keys.has(key))) return [];
    return [{ key, type, name: `${type.name}.${field.name}`, field, nodes: own, node }];
  });
}

/** What an object is of, which its type says and no column. */
export function isTypename({ name }: GraphQLField<unknown, unknown>): boolean {
  return name === TypeNameMetaFieldDef.name;
}

function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  return name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
}

/** Whether a field of an object is asked for under whatever key, so that what nobody asks for is not fetched. */
export function selects(info: GraphQLResolveInfo, name: string): boolean {
  const { schema, fragments, variableValues, fieldNodes } = info;
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const asked = collectSubfields(schema, fragments, variableValues, type, fieldNodes as FieldNode[]);
  return [...asked.values()].some(([node]) => node?.name.value === name);
}
