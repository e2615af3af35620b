import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { BadInput, TooComplex } from '../../errors.js';
import { type CypherFile, readCypher } from '../../store/cypherFile.js';
import { type Cursor, decodeCursor, scopeOf } from './cursor.js';
import type { Cost } from './meter.js';
import type { Arguments, Order, WalkDefinition } from './model.js';

/** One place of an operation that takes arguments: compiled once, given its values at each request. */
export interface Input {
  readonly suffix: number;
  /** The input whose rows this one runs for, each; -1 at the root. */
  readonly parent: number;
  readonly definition: WalkDefinition;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly shape: 'one' | 'list' | 'connection';
}

/** What the arguments of one request come to. The text may depend on all but `size` and the parameters' values. */
export interface Values {
  readonly file: CypherFile;
  readonly filters: readonly string[];
  readonly order: Order;
  readonly backward: boolean;
  readonly cursor: Cursor | null;
  readonly cursorArgument: string;
  readonly size: number;
  readonly scope: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;
const PLAIN_LIST = 500;
/** Rows that an operation may reach, all its pages full. */
const MAX_ROWS = 100_000;
/** Values of those rows. Each takes this process two microseconds, all of an answer at one go. Four levels of 20 with their evidence are below it. */
const MAX_VALUES = 100_000;
/** What a plain list is expected to hold, unless its definition knows better. */
const PLAIN_LIST_ROWS = 5;

export function valuesOf(input: Input, variables: Readonly<Record<string, unknown>>): Values {
  const args = getArgumentValues(input.field, input.node, variables as Record<string, unknown>);
  const { definition, shape, suffix } = input;
  const file = readCypher(typeof definition.file === 'string' ? definition.file : definition.file(args));
  const given = definition.params?.(args) ?? {};
  const filters: string[] = [];
  for (const name of file.filters.keys()) if (given[name] !== undefined && given[name] !== null) filters.push(name);
  const order = orderOf(definition, args, file.order);
  const asked = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const scope = asked.length === 0 ? plainScope(file, order) : scopeOf(file.file, JSON.stringify(order), asked);
  const page = shape === 'connection' ? pageOf(args, scope) : fixedPage(shape, definition);
  const parameters: Record<string, unknown> = {};
  for (const name of Object.keys(given)) {
    if (!file.filters.has(name) || filters.includes(name)) parameters[`p${suffix}_${name}`] = given[name] ?? null;
  }
  parameters[`p${suffix}_limit`] = shape === 'connection' ? page.size + 1 : page.size;
  if (page.cursor) parameters[`p${suffix}_cursor`] = page.cursor.key;
  return { file, filters, order, scope, parameters, ...page };
}

const plainScopes = new WeakMap<CypherFile, Map<string, string>>();

/** Without a filter there are as many scopes as orders of files, so that a hash a request would be waste. */
function plainScope(file: CypherFile, order: Order): string {
  const known = plainScopes.get(file) ?? new Map<string, string>();
  plainScopes.set(file, known);
  const name = `${order.by} ${order.descending}`;
  const scope = known.get(name) ?? scopeOf(file.file, JSON.stringify(order), []);
  known.set(name, scope);
  return scope;
}

/** The inputs of a statement, and how many columns the rows of each have, those of the root first. */
interface Bounded {
  readonly inputs: readonly Input[];
  readonly widths: readonly number[];
}

/** Refuses an operation whose full pages would be more than the store should walk, or this process write, for one request. */
export function assertBounded(
  { inputs, widths }: Bounded,
  values: readonly Values[],
  { cost, outer }: { readonly cost: Cost; readonly outer: number },
): void {
  const rows: number[] = [];
  inputs.forEach((input, index) => {
    const each = input.parent < 0 ? outer : (rows[input.parent] ?? 1);
    const own = input.shape === 'list' ? (input.definition.expected ?? PLAIN_LIST_ROWS) : (values[index]?.size ?? 1);
    rows.push(each * Math.max(own, 1));
  });
  cost.rows += rows.reduce((total, each) => total + each, 0);
  cost.values += [outer, ...rows].reduce((total, each, index) => total + each * (widths[index] ?? 0), 0);
  assertReach(cost.rows, MAX_ROWS, 'rows');
  assertReach(cost.values, MAX_VALUES, 'values');
}

function assertReach(reach: number, most: number, what: 'rows' | 'values'): void {
  if (reach <= most) return;
  throw new TooComplex(
    `This operation may reach ${reach} ${what}, and ${most} is the limit. Ask for fewer with \`first\`, or in several operations.`,
    { reach },
  );
}

export type Page = Pick<Values, 'backward' | 'cursor' | 'cursorArgument' | 'size'>;

function fixedPage(shape: 'one' | 'list', definition: WalkDefinition): Page {
  const size = shape === 'one' ? 1 : (definition.limit ?? PLAIN_LIST);
  return { backward: false, cursor: null, cursorArgument: '', size };
}

export function pageOf(args: Arguments, scope: string): Page {
  const { first, last, after, before } = args as Readonly<Record<string, number | string | null | undefined>>;
  if (isGiven(first) && isGiven(last)) throw new BadInput('Give `first` or `last`, not both.');
  if (isGiven(after) && isGiven(before)) throw new BadInput('Give `after` or `before`, not both.');
  const backward = isGiven(last) || (isGiven(before) && !isGiven(first));
  if (isGiven(first) && isGiven(before)) throw new BadInput('`before` goes with `last`; `first` goes with `after`.');
  if (isGiven(last) && isGiven(after)) throw new BadInput('`after` goes with `first`; `last` goes with `before`.');
  const size = sizeOf(backward ? 'last' : 'first', (backward ? last : first) as number | null | undefined);
  const cursorArgument = backward ? 'before' : 'after';
  const cursor = backward ? before : after;
  return {
    backward,
    size,
    cursorArgument,
    cursor: isGiven(cursor) ? decodeCursor(cursorArgument, String(cursor), scope) : null,
  };
}

export function sizeOf(
  name: string,
  value: number | null | undefined,
  standard = DEFAULT_PAGE,
  most = MAX_PAGE,
  least = 0,
): number {
  if (value === null || value === undefined) return standard;
  if (value >= least && value <= most) return value;
  throw new BadInput(`\`${name}\` is ${value}; it must be between ${least} and ${most}.`);
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function orderOf(definition: WalkDefinition, args: Arguments, standard: string | null): Order {
  const name = args['orderBy'];
  const order = typeof name === 'string' ? definition.orders?.[name] : undefined;
  return order ?? { by: standard ?? 'null' };
}
