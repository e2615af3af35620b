import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { createApi } from '../../src/server/schema.js';

const { schema } = createApi();

/** Every mutation with nothing but what it needs, and that names nothing which is there: whoever may write is told so, and nothing is written. */
export const MUTATIONS = Object.values(schema.getMutationType()?.getFields() ?? {}).map(
  ({ name, args }) => [name, `mutation { ${name}(${given(args)}) { __typename } }`] as const,
);

function given(args: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return needed.map(({ name, type }) => `${name}: ${sampleOf(type)}`).join(', ');
}

function sampleOf(nullable: GraphQLInputType): string {
  const type = getNullableType(nullable);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return type.name === 'ID' ? '"chain:none"' : '"none"';
  const fields = Object.values(type.getFields());
  const [first] = fields;
  if (type.isOneOf && first) return `{ ${first.name}: ${sampleOf(first.type)} }`;
  return `{ ${given(fields)} }`;
}
