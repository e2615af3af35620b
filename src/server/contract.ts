import { readdirSync, readFileSync } from 'node:fs';
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type StringValueNode,
} from 'graphql';
import { WORDS } from './contractWords.js';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The SDL of schema/, with a description on everything: its own, that of its interface, or what is said once for all of its name. */
export function readContract(): DocumentNode {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  const text = files.sort().map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
  return describe(parse(text.join('\n'), { noLocation: true }));
}

type Fields = ReadonlyMap<string, FieldDefinitionNode>;

export function describe(document: DocumentNode): DocumentNode {
  const parents = new Map<string, Set<string>>();
  const described = new Map<string, Map<string, FieldDefinitionNode>>();
  for (const definition of document.definitions) {
    if (!('interfaces' in definition) || !('fields' in definition)) continue;
    const { name, interfaces = [], fields = [] } = definition;
    const own = parents.get(name.value) ?? new Set();
    for (const one of interfaces) own.add(one.name.value);
    parents.set(name.value, own);
    if (!/^Interface/.test(definition.kind)) continue;
    const known = described.get(name.value) ?? new Map<string, FieldDefinitionNode>();
    for (const field of fields as readonly FieldDefinitionNode[]) known.set(field.name.value, field);
    described.set(name.value, known);
  }
  const parentsOf = (name: string) => [...(parents.get(name) ?? [])].flatMap((one) => described.get(one) ?? []);
  const definitions = document.definitions.map((definition) => describeDefinition(definition, parentsOf));
  return { ...document, definitions };
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
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_EXTENSION: {
      const { name, fields = [] } = definition;
      return { ...definition, fields: describeFields(fields, parentsOf(name.value)) };
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
