import {
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
} from 'graphql';

/**
 * What of the variables the composed text depends on: which are absent, booleans (`@include`, `@skip`) and enum values
 * (orders), never any other value. Requests of one document and one shape share a statement, and so Neo4j's plan.
 */
export function shapeOf(info: GraphQLResolveInfo): string {
  const known = variableTypes.get(info.operation) ?? variableTypesOf(info);
  variableTypes.set(info.operation, known);
  return known.map(([name, type]) => `${name}=${type ? shapeOfValue(type, info.variableValues[name]) : ''}`).join(',');
}

type VariableTypes = readonly (readonly [string, GraphQLInputType | undefined])[];
const variableTypes = new WeakMap<object, VariableTypes>();

function variableTypesOf({ operation, schema }: GraphQLResolveInfo): VariableTypes {
  return (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    return [variable.name.value, typeFromAST(schema, type as never) as GraphQLInputType | undefined];
  });
}

function shapeOfValue(type: GraphQLInputType, value: unknown): string {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return '-';
  if (typeof value === 'boolean' || isEnumType(nullable)) return String(value);
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    return `{${fields.map((field) => shapeOfValue(field.type, (value as Record<string, unknown>)[field.name])).join(',')}}`;
  }
  return isListType(nullable) ? '*' : '+';
}
