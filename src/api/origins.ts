import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type { FieldDefinition } from './compose/model.js';

/** Whose fields are answered by nothing but what a slice has for them. */
export const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation']);

export interface Origins {
  /** Types whose objects come out of a composed statement. */
  readonly composed: ReadonlySet<string>;
  /** Types whose objects a resolver makes: all others. */
  readonly made: ReadonlySet<string>;
  /** Composed types that a made object holds too, and that a resolver then makes: the `pageInfo` of a search, the alias that matched. */
  readonly both: ReadonlySet<string>;
}

/**
 * Where the objects of each type come from, as the definitions of fields say it: whatever can be reached from a stored node, or from a
 * root field with a file of its own, by fields that are composed.
 */
export function originsOf(schema: GraphQLSchema, fields: ReadonlyMap<string, FieldDefinition>): Origins {
  const objects = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && !ROOTS.has(type.name),
  );
  const composed = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(visit);
    if (!isObjectType(type) || composed.has(type.name)) return;
    composed.add(type.name);
    for (const field of Object.values(type.getFields())) {
      if (isNested(fields.get(`${type.name}.${field.name}`))) visit(getNamedType(field.type));
    }
  };
  const node = schema.getType('Node');
  if (node) visit(node);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const definition = fields.get(`Query.${field.name}`);
    if (definition && isNested(definition)) visit(getNamedType(field.type));
  }
  const made = new Set(objects.map(({ name }) => name).filter((name) => !composed.has(name)));
  const held = [...made].flatMap((name) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [];
  });
  const isStored = (type: GraphQLNamedType) =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
  const both = new Set(held.filter((type) => composed.has(type.name) && !isStored(type)).map(({ name }) => name));
  return { composed, made, both };
}

/** Whether a field's selection is composed with that of its object: not where a resolver makes the answer of rows. */
function isNested(definition: FieldDefinition | undefined): boolean {
  if (!definition) return true;
  return !('facts' in definition || 'constant' in definition || ('file' in definition && definition.raw !== undefined));
}
