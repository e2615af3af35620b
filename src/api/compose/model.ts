import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

/** GraphQL arguments, coerced by graphql-js against the SDL before anyone reads them here. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What stands in a field's `filter` argument, by name. */
export function filterOf({ filter }: Arguments): Readonly<Record<string, unknown>> {
  return (filter ?? {}) as Readonly<Record<string, unknown>>;
}

export interface Order {
  readonly by: string;
  readonly descending?: boolean;
}

/** A field that walks the graph: a fragment of cypher/ over `this` that binds `node`, and `edge` where the way matters. */
export interface WalkDefinition {
  /** Types, or interfaces for all that implement them. */
  readonly on: readonly string[];
  readonly field: string;
  /** The fragment; where an argument changes the question, the choice among `files`. */
  readonly file: string | ((args: Arguments) => string);
  readonly files?: readonly string[];
  /** The field's type stands for the relationship (ChainPosition, Leadership), not for the node it leads to. */
  readonly item?: 'edge';
  /** Fields of the item or edge type that are the node reached, or the one started from. `node` of an edge is the node. */
  readonly bind?: Readonly<Record<string, 'node' | 'this'>>;
  /** Values of the file's parameters; a filter is applied when its value is neither null nor undefined. */
  readonly params?: (args: Arguments) => Readonly<Record<string, unknown>>;
  /** What each `orderBy` means; without an argument the file's own ORDER BY holds. */
  readonly orders?: Readonly<Record<string, Order>>;
  /** The most that a plain list holds. */
  readonly limit?: number;
  /** How many rows `raw` is expected to have when the reach of an operation is computed, 5 unless said; of a list the SDL says it. */
  readonly expected?: number;
  /** The rows go as they are, this expression each, to the field's own resolver, which makes its answer of them. */
  readonly raw?: string;
}

/** A leaf that is not a property of its name: an expression over `this`. */
export interface ExpressionDefinition {
  readonly on: readonly string[];
  readonly field: string;
  readonly expression: string;
}

/**
 * An object whose fields are read from the same node or relationship; null when the named property is absent. With null for
 * a property it is always there.
 */
export interface EmbeddedDefinition {
  readonly on: readonly string[];
  readonly field: string;
  readonly embedded: string | null;
}

/** A field that its resolver answers by itself: nothing of it is read from the store. */
export interface ConstantDefinition {
  readonly on: readonly string[];
  readonly field: string;
  readonly constant: true;
}

/** One of the walks that an analysis is made from: its rows go as they are, the expression `raw` each. */
export type Fact = Pick<WalkDefinition, 'file' | 'params' | 'limit' | 'expected'> & {
  readonly raw: string;
  /** Whether these arguments (presence, booleans and enums only: see shape.ts) need it; otherwise it has no rows. */
  readonly when?: (args: Arguments) => boolean;
  /** It sorts to give a few rows of many, so that it runs before the facts that give many: see `late` in writer.ts. */
  readonly sorts?: true;
};

/** A field whose resolver makes its answer from several walks: it finds their rows by these names, all of one statement. */
export interface FactsDefinition {
  readonly on: readonly string[];
  readonly field: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

export type FieldDefinition =
  | WalkDefinition
  | ExpressionDefinition
  | EmbeddedDefinition
  | ConstantDefinition
  | FactsDefinition;

/** Every walk that a definition stands for. */
export function walksOf(definition: FieldDefinition): readonly WalkDefinition[] {
  if ('file' in definition) return [definition];
  if (!('facts' in definition)) return [];
  const { on, field } = definition;
  return Object.values(definition.facts).map((fact) => ({ ...fact, on, field }));
}

export function filesOf(definition: WalkDefinition): readonly string[] {
  return typeof definition.file === 'string' ? [definition.file] : (definition.files ?? []);
}

export interface Model {
  readonly schema: GraphQLSchema;
  /** GraphQL type → label, in the order in which a node with several labels is taken for one type. */
  readonly labels: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  /** Fields that are answered by what was composed for them, as it is. */
  readonly composed: ReadonlySet<GraphQLField<unknown, unknown>>;
}

export function defineField<Definition extends FieldDefinition>(definition: Definition): Definition {
  return definition;
}

/** By `Type.field`. What is defined on an interface holds for its implementers, unless one of them has a definition of its own. */
export function indexFields(
  definitions: readonly FieldDefinition[],
  schema: GraphQLSchema,
): ReadonlyMap<string, FieldDefinition> {
  const own = new Map<string, FieldDefinition>();
  const inherited = new Map<string, FieldDefinition>();
  for (const definition of definitions) {
    for (const name of definition.on) {
      for (const type of concreteTypes(schema, name)) {
        const key = `${type.name}.${definition.field}`;
        if (!type.getFields()[definition.field]) throw new Error(`${key} is defined and is not in the schema.`);
        const index = type.name === name ? own : inherited;
        if (index.has(key)) throw new Error(`${key} is defined twice.`);
        index.set(key, definition);
      }
    }
  }
  return new Map([...inherited, ...own]);
}

function concreteTypes(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (isInterfaceType(type)) return schema.getPossibleTypes(type);
  if (isObjectType(type)) return [type];
  throw new Error(`A field is defined on "${name}", which is neither a type nor an interface of the schema.`);
}
