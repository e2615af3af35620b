import { readdirSync, readFileSync } from 'node:fs';
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeExtensionNode,
  type StringValueNode,
} from 'graphql';
import { gql } from 'graphql-tag';
import { costed } from './contractCosts.js';
import { WORDS } from './contractWords.js';

const FOLDER = new URL('../../schema/', import.meta.url);

/**
 * The SDL of schema/, each type whole, with a description on everything (its own, that of its interface, or what is said once for all of its name) and on every list
 * for how long it is counted.
 */
export function readContract(): DocumentNode {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  const text = files.sort().map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
  return costed(describe(joinExtensions(gql(text.join('\n')))));
}

/** With the fields that another file adds to a type where the type is: not every tool reads `extend`. */
function joinExtensions({ kind, definitions }: DocumentNode): DocumentNode {
  const added = new Map<string, FieldDefinitionNode[]>();
  for (const definition of definitions) {
    if (!isExtension(definition)) continue;
    const { name, fields = [] } = definition;
    added.set(name.value, [...(added.get(name.value) ?? []), ...fields]);
  }
  const whole = definitions.filter((definition) => !isExtension(definition));
  const names = new Set(whole.map((definition) => ('name' in definition ? definition.name?.value : undefined)));
  const lost = [...added.keys()].filter((name) => !names.has(name));
  if (lost.length > 0) throw new Error(`schema/ extends ${lost.join(', ')}, which it does not define.`);
  return {
    kind,
    definitions: whole.map((definition) => {
      const isType =
        definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
      if (!isType) return definition;
      return { ...definition, fields: [...(definition.fields ?? []), ...(added.get(definition.name.value) ?? [])] };
    }),
  };
}

function isExtension(definition: DefinitionNode): definition is ObjectTypeExtensionNode | InterfaceTypeExtensionNode {
  return definition.kind === Kind.OBJECT_TYPE_EXTENSION || definition.kind === Kind.INTERFACE_TYPE_EXTENSION;
}

type Fields = ReadonlyMap<string, FieldDefinitionNode>;

function describe(document: DocumentNode): DocumentNode {
  const interfaces = new Map<string, Fields>();
  const parents = new Map<string, readonly string[]>();
  for (const definition of document.definitions) {
    const isInterface = definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (!isInterface && definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const { name, fields = [] } = definition;
    parents.set(name.value, definition.interfaces?.map((one) => one.name.value) ?? []);
    if (isInterface) interfaces.set(name.value, new Map(fields.map((field) => [field.name.value, field])));
  }
  const parentsOf = (name: string) => (parents.get(name) ?? []).flatMap((one) => interfaces.get(one) ?? []);
  return { ...document, definitions: document.definitions.map((one) => describeDefinition(one, parentsOf)) };
}

function describeDefinition(
  definition: DefinitionNode,
  parentsOf: (name: string) => readonly Fields[],
): DefinitionNode {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const { name, fields = [] } = definition;
      const rule = WORDS.types.find(([pattern]) => pattern.test(name.value))?.[1];
      return { ...worded(definition, rule), fields: describeFields(fields, parentsOf(name.value)) };
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      const { fields = [] } = definition;
      return { ...definition, fields: fields.map((field) => worded(field, WORDS.inputs[field.name.value])) };
    }
    default:
      return definition;
  }
}

function describeFields(
  fields: readonly FieldDefinitionNode[],
  parents: readonly Fields[],
): readonly FieldDefinitionNode[] {
  return fields.map((field) => {
    const above = parents.flatMap((known) => known.get(field.name.value) ?? []);
    const said = above.find(({ description }) => description)?.description;
    const args = (field.arguments ?? []).map((argument) => describeArgument(argument, above));
    return { ...worded(field, said ?? WORDS.fields[field.name.value]), arguments: args };
  });
}

function describeArgument(
  argument: InputValueDefinitionNode,
  above: readonly FieldDefinitionNode[],
): InputValueDefinitionNode {
  const same = above.flatMap(({ arguments: all = [] }) => all.filter(({ name }) => name.value === argument.name.value));
  const said = same.find(({ description }) => description)?.description;
  return worded(argument, said ?? WORDS.arguments[argument.name.value]);
}

/** With these words where it has none of its own. */
function worded<T extends { readonly description?: StringValueNode | undefined }>(
  node: T,
  words: StringValueNode | string | undefined,
): T {
  if (node.description || words === undefined) return node;
  const description = typeof words === 'string' ? { kind: Kind.STRING as const, value: words, block: true } : words;
  return { ...node, description };
}
