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
import { LRUCache } from 'lru-cache';
import { directiveOf } from '../../api/directives.js';
import { PLAIN_LIST } from '../contractCosts.js';
import { fragmentsOf } from './expansion.js';
import { type Level, levelOf, setsOf } from './merged.js';

type Variables = Readonly<Record<string, unknown>>;
/** A number, or what makes one of the variables: most parts of an operation do not depend on them. */
type Amount = number | ((variables: Variables) => number);

/** What an operation costs with these variables, its pages full and whatever `@include` says. */
export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => number;

/** Far beyond any bound, and a product of two is still a whole number. */
const ENDLESS = 1_000_000;
/** No argument of the API takes as many: what is greater is refused when it is read, by its name. */
const MOST = 1_000;

/** Operations that are kept as what is made of their variables, in steps of it; one takes a hundred bytes or so. */
const MAX_KEPT = 50_000;

/** By `@cost` and `@listSize` of the SDL alone, so that whoever has that can count beforehand; linear in what limits.ts let through. */
export function createCosts(schema: GraphQLSchema): CostOf {
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  const formulas = new LRUCache<OperationDefinitionNode, Exclude<Amount, number>>({ maxSize: MAX_KEPT });
  return (document, operation, variables) => {
    const known = numbers.get(operation) ?? formulas.get(operation);
    if (known !== undefined) return madeOf(known, variables);
    const counted = amountOf(document, operation, schema);
    if (typeof counted.amount === 'number') numbers.set(operation, counted.amount);
    else formulas.set(operation, counted.amount, { size: counted.steps });
    return madeOf(counted.amount, variables);
  };
}

function madeOf(amount: Amount, variables: Variables): number {
  return typeof amount === 'number' ? amount : amount(variables);
}

type Field = GraphQLField<unknown, unknown>;

interface Walk {
  readonly fields: ReadonlyMap<FieldNode, Field>;
  readonly levelUnder: (nodes: readonly FieldNode[]) => Level;
  /** What the operation says of a variable that is not given. */
  readonly defaults: ReadonlyMap<string, ValueNode>;
}

interface Counted {
  readonly amount: Amount;
  /** How much is kept of it. */
  readonly steps: number;
}

function amountOf(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema): Counted {
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
  const amount = sumOf(levelOf([operation.selectionSet], fragments), new Map(), { fields, levelUnder, defaults });
  return { amount, steps: 1 + fields.size };
}

type Sizes = ReadonlyMap<string, Amount>;

function sumOf(level: Level, sizes: Sizes, walk: Walk): Amount {
  return plus([...level.values()].map((nodes) => amountAt(nodes, sizes, walk)));
}

// What is kept of an operation is made by these alone, so that it holds nothing else of its document.

function plus(amounts: readonly Amount[]): Amount {
  let known = 0;
  const others: Exclude<Amount, number>[] = [];
  for (const amount of amounts) {
    if (typeof amount === 'number') known = Math.min(known + amount, ENDLESS);
    else others.push(amount);
  }
  if (others.length === 0) return known;
  return (variables) => others.reduce((sum, amount) => Math.min(sum + amount(variables), ENDLESS), known);
}

function times(size: Amount, each: Amount): Amount {
  if (typeof size === 'number' && typeof each === 'number') return Math.min(size * each, ENDLESS);
  // Whatever there is of what costs nothing costs nothing.
  if (size === 0 || each === 0) return 0;
  return (variables) => Math.min(madeOf(size, variables) * madeOf(each, variables), ENDLESS);
}

function greatest(amounts: readonly Amount[]): Amount {
  const [only = 1, ...others] = new Set(amounts);
  if (others.length === 0) return only;
  const all = [only, ...others];
  if (all.every((amount) => typeof amount === 'number')) return Math.max(...all);
  return (variables) => Math.max(...all.map((amount) => madeOf(amount, variables)));
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
  return times(greatest(asked.map((one) => one.size)), plus([weight, below]));
}

function askedAt(node: FieldNode, field: Field, sizes: Sizes, walk: Walk) {
  const type = getNamedType(field.type);
  const { sizedFields = [], ...listSize } = (directiveOf(field, 'listSize') ?? {}) as ListSize;
  const said = sizeBy(node, field, listSize, walk);
  return {
    weight: weightOf(field) ?? weightOf(type) ?? (isLeafType(type) ? 0 : 1),
    sizedFields,
    said,
    size: sizes.get(field.name) ?? (isListType(getNullableType(field.type)) ? said : 1),
  };
}

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
  const slices = slicingArguments.map((name): Slice => {
    const value = given.find((argument) => argument.name.value === name)?.value;
    const otherwise = args.find((argument) => argument.name === name)?.defaultValue;
    if (value?.kind !== Kind.VARIABLE) return { otherwise: value ? plain(value) : otherwise };
    const variable = value.name.value;
    const ofOperation = defaults.get(variable);
    return { variable, otherwise: ofOperation ? plain(ofOperation) : otherwise };
  });
  return longest(slices, assumedSize);
}

interface Slice {
  readonly variable?: string;
  /** Where no variable says it. */
  readonly otherwise: unknown;
}

function longest(slices: readonly Slice[], assumedSize: number): Amount {
  if (slices.every(({ variable }) => variable === undefined)) return longestWith(slices, assumedSize, {});
  const kept = slices.map(({ variable, otherwise }) => ({
    ...(variable === undefined ? {} : { variable }),
    otherwise: lengthOf(otherwise),
  }));
  return (variables) => longestWith(kept, assumedSize, variables);
}

function longestWith(slices: readonly Slice[], assumedSize: number, variables: Variables): number {
  const sizes = slices.flatMap(({ variable, otherwise }) => {
    return lengthOf((variable === undefined ? undefined : variables[variable]) ?? otherwise) ?? [];
  });
  return sizes.length === 0 ? assumedSize : Math.max(...sizes);
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
