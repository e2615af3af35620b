import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLScalarType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Composed } from '../../src/api/compose/compose.js';
import { indexFields } from '../../src/api/compose/model.js';
import { labelsOf } from '../../src/api/labels.js';
import { originsOf } from '../../src/api/origins.js';
import type { Resolvers, ResolversParentTypes } from '../../src/generated/graphql.js';
import { createApi, fieldDefinitions, type SLICES } from '../../src/server/schema.js';

type UnionToIntersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
/** Type → field → the resolver that a slice has for it. */
type Resolved = UnionToIntersection<Extract<(typeof SLICES)[number], { readonly resolvers: unknown }>['resolvers']>;
type ResolvedIn<Type> = Type extends keyof Resolved ? keyof Resolved[Type] : never;

type Answer<Field> = Field extends (...args: infer _) => infer Result ? Result : never;
/** What a made object may hold under the name of a field with this answer: of an entity its id. */
type Held<Result> =
  Result extends Promise<unknown>
    ? never
    : Result extends readonly (infer Item)[]
      ? readonly Held<Item>[]
      : Composed extends Result
        ? string
        : Result extends object
          ? { readonly [Field in keyof Result]: Held<Result[Field]> }
          : Result;

/** Where the page of a list that an object holds whole stands: cut by rule, as the page is. */
type PageInfoIn<Parent> = 'items' extends keyof Parent
  ? 'pageInfo'
  : { [List in keyof Parent & string]: `${List}PageInfo` }[keyof Parent & string];

/** Fields that are neither a property of the made object, nor loaded by the id in it, nor resolved. */
type Unanswered<Type extends ObjectType> = {
  [Field in keyof NonNullable<Resolvers[Type]> & string]: Field extends
    | `__${string}`
    | ResolvedIn<Type>
    | PageInfoIn<ResolversParentTypes[Type]>
    ? never
    : Field extends keyof ResolversParentTypes[Type]
      ? ResolversParentTypes[Type][Field] extends Held<Answer<NonNullable<Resolvers[Type]>[Field]>> | undefined
        ? never
        : `${Type}.${Field}`
      : `${Type}.${Field}`;
}[keyof NonNullable<Resolvers[Type]> & string];

type ObjectType = keyof {
  [Type in keyof Resolvers & keyof ResolversParentTypes as GraphQLScalarType extends NonNullable<Resolvers[Type]>
    ? never
    : Type]: Type;
};
/** Types whose objects a resolver makes: a composed object has whatever was selected. */
type Made = {
  [Type in ObjectType]: Composed extends ResolversParentTypes[Type] ? never : Type;
}[ObjectType];

type Forgotten = { [Type in Made]: Unanswered<Type> }[Made];

it('Every field of what a resolver makes is a property of it, is loaded by its id or is resolved', () => {
  const forgotten: readonly Forgotten[] = [];
  // The compiler walks them, when the tests are type-checked, and names what is forgotten.
  expect(forgotten satisfies readonly never[]).toEqual([]);
});

describe('what a resolver makes', () => {
  const { schema } = createApi();
  const { made, both } = originsOf(schema, indexFields(fieldDefinitions, schema));
  const labels = labelsOf(schema);
  const fields = [...made].flatMap((name) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ name, field })) : [];
  });
  const namesOf = (found: typeof fields) => found.map(({ name, field }) => `${name}.${field.name}`);

  it('names nothing of the store but entities, which have an id to be loaded by', () => {
    const isKnown = (type: GraphQLNamedType): boolean =>
      isAbstractType(type)
        ? schema.getPossibleTypes(type).every(isKnown)
        : isLeafType(type) || made.has(type.name) || both.has(type.name) || labels.has(type.name);
    expect(fields.length).toBeGreaterThan(200);
    expect(namesOf(fields.filter(({ field }) => !isKnown(getNamedType(field.type))))).toEqual([]);
  });

  it('says in the schema how many items of a list it gives when nobody asks for a number', () => {
    const isOpen = ({ name, defaultValue }: GraphQLArgument) => name === 'first' && defaultValue === undefined;
    expect(namesOf(fields.filter(({ field }) => field.args.some(isOpen)))).toEqual([]);
  });
});
