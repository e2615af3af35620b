import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { directiveOf } from '../../api/directives.js';
import { fragmentsOf } from './expansion.js';
import { type Level, levelOf, setsOf } from './merged.js';

type Variables = Readonly<Record<string, unknown>>;
type Amount = (variables: Variables) => number;

/** What an operation costs with these variables, its pages full and whatever `@include` says. */
export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => number;

/** Far beyond any bound, and a product of two is still a whole number. */
const ENDLESS = 1_000_000;
/** A list of which neither an argument nor the SDL says how long it is. */
const PLAIN_LIST = 5;
/** No argument of the API takes as many: what is greater is refused when it is read, by its name. */
const MOST = 1_000;

/** By `@cost` and `@listSize` of the SDL alone, so that whoever has that can count beforehand; linear in what limits.ts let through. */
export function createCosts(schema: GraphQLSchema): CostOf {
  // An operation that is known is counted by a few products.
  const known = new WeakMap<OperationDefinitionNode, Amount>();
  return (document, operation, variables) => {
    const amount = known.get(operation) ?? amountOf(document, operation, schema);
    known.set(operation, amount);
    return amount(variables);
  };
}

type Field = GraphQLField<unknown, unknown>;

interface Walk {
  readonly fields: ReadonlyMap<FieldNode, Field>;
  readonly levelUnder: (nodes: readonly FieldNode[]) => Level;
  /** What the operation says of a variable that is not given. */
  readonly defaults: ReadonlyMap<string, ValueNode>;
}

function amountOf(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema): Amount {
  const fragments = fragmentsOf(document);
  const fields = new Map<FieldNode, Field>();
  const info = new TypeInfo(schema);
  const note = (node: FieldNode) => {
    const field = info.getFieldDef();
    if (field) fields.set(node, field);
  };
  visit(document, visitWithTypeInfo(info, { Field: note }));
  const defaults = new Map(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, defaultValue] as const] : [],
    ),
  );
  const levelUnder = (nodes: readonly FieldNode[]) => levelOf(setsOf(nodes), fragments);
  const walk = { fields, levelUnder, defaults };
  return sumOf(levelOf([operation.selectionSet], fragments), new Map(), walk);
}

type Sizes = ReadonlyMap<string, Amount>;

function sumOf(level: Level, sizes: Sizes, walk: Walk): Amount {
  const amounts = [...level.values()].map((nodes) => amountAt(nodes, sizes, walk));
  return (variables) => amounts.reduce((sum, amount) => Math.min(sum + amount(variables), ENDLESS), 0);
}

/** Equal keys of a level are one field, or fields of several types: the dearest part of each counts, so that none hides behind another. */
function amountAt(nodes: readonly FieldNode[], sizes: Sizes, walk: Walk): Amount {
  const asked = nodes.flatMap((node) => {
    const field = walk.fields.get(node);
    return field ? [askedAt(node, field, sizes, walk)] : [];
  });
  const weight = Math.max(0, ...asked.map((one) => one.weight));
  const names = new Set(asked.flatMap(({ sizedFields }) => sizedFields));
  const under = [...names].map((name) => {
    const said = asked.flatMap((one) => (one.sizedFields.includes(name) ? one.said : []));
    return [name, greatest(said)] as const;
  });
  const below = sumOf(walk.levelUnder(nodes), new Map(under), walk);
  const size = greatest(asked.map((one) => one.size));
  return (variables) => Math.min(size(variables) * (weight + below(variables)), ENDLESS);
}

function askedAt(node: FieldNode, field: Field, sizes: Sizes, walk: Walk) {
  const type = getNamedType(field.type);
  const { sizedFields = [], ...listSize } = (directiveOf(field, 'listSize') ?? {}) as ListSize;
  const said = sizeBy(node, field, listSize, walk);
  return {
    weight: weightOf(field) ?? weightOf(type) ?? (isLeafType(type) ? 0 : 1),
    sizedFields,
    said,
    size: sizes.get(field.name) ?? (isListType(getNullableType(field.type)) ? said : ONE),
  };
}

function greatest(amounts: readonly Amount[]): Amount {
  const [only = ONE, ...others] = new Set(amounts);
  return others.length === 0 ? only : (variables) => Math.max(...amounts.map((amount) => amount(variables)));
}

const ONE: Amount = () => 1;

interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

function weightOf(one: Parameters<typeof directiveOf>[0]): number | undefined {
  const weight = directiveOf(one, 'cost')?.['weight'];
  return weight === undefined ? undefined : Number(weight);
}

function sizeBy(
  { arguments: given = [] }: FieldNode,
  { args }: Field,
  { assumedSize = PLAIN_LIST, slicingArguments = [] }: ListSize,
  { defaults }: Walk,
): Amount {
  const slices = slicingArguments.map((name): ((variables: Variables) => unknown) => {
    const value = given.find((argument) => argument.name.value === name)?.value;
    const otherwise = args.find((argument) => argument.name === name)?.defaultValue;
    if (value?.kind !== Kind.VARIABLE) return () => (value ? plain(value) : otherwise);
    const { value: variable } = value.name;
    const ofOperation = defaults.get(variable);
    return (variables) => variables[variable] ?? (ofOperation ? plain(ofOperation) : otherwise);
  });
  return (variables) => {
    const sizes = slices.flatMap((slice) => lengthOf(slice(variables)) ?? []);
    return sizes.length === 0 ? assumedSize : Math.max(...sizes);
  };
}

/** Of the length of a list nothing else is asked. */
function plain(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values : undefined;
}

function lengthOf(value: unknown): number | null {
  const length = Array.isArray(value) ? value.length : value;
  return Number.isInteger(length) && Number(length) >= 0 && Number(length) <= MOST ? Number(length) : null;
}
