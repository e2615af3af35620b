import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { type CypherFile, readCypher } from '../../store/cypherFile.js';
import { scopeOf } from './cursor.js';
import type { Arguments, Order, WalkDefinition } from './model.js';
import type { Naming } from './naming.js';
import { type Page, pageOf } from './page.js';

/** One place of an operation where a walk begins: compiled once, given its values at each request. */
export interface Place {
  readonly naming: Naming;
  /** The place whose rows this one runs for, each; null at the root. */
  readonly parent: Place | null;
  readonly definition: WalkDefinition;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly yields: 'one' | 'list' | 'connection';
}

/** What the arguments of one request come to. The text may depend on all but `size` and the parameters' values. */
export interface Values extends Page {
  readonly file: CypherFile;
  readonly filters: readonly string[];
  readonly order: Order;
  /** The list that a cursor belongs to. */
  readonly scope: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const PLAIN_LIST = 500;

export function valuesOf(place: Place, variables: Arguments): Values {
  const { definition, field, node, yields, naming } = place;
  const args = getArgumentValues(field, node, variables as Record<string, unknown>);
  const file = readCypher(typeof definition.file === 'string' ? definition.file : definition.file(args));
  const given = definition.params?.(args) ?? {};
  const filters: string[] = [];
  for (const name of file.filters.keys()) if (given[name] !== undefined && given[name] !== null) filters.push(name);
  const order = orderOf(definition, args, file.order);
  const asked = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const scope = asked.length === 0 ? plainScope(file, order) : scopeOf(file.file, JSON.stringify(order), asked);
  const page = yields === 'connection' ? pageOf(args, scope) : wholePage(yields, definition);
  const parameters: Record<string, unknown> = {};
  for (const name of Object.keys(given)) {
    if (!file.filters.has(name) || filters.includes(name)) parameters[naming.parameter(name)] = given[name] ?? null;
  }
  parameters[naming.parameter('limit')] = yields === 'connection' ? page.size + 1 : page.size;
  if (page.cursor) parameters[naming.parameter('cursor')] = page.cursor.key;
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

function wholePage(yields: 'one' | 'list', definition: WalkDefinition): Page {
  const size = yields === 'one' ? 1 : (definition.limit ?? PLAIN_LIST);
  return { backward: false, cursor: null, cursorArgument: '', size };
}

function orderOf(definition: WalkDefinition, args: Arguments, ofFile: string | null): Order {
  const name = args['orderBy'];
  const order = typeof name === 'string' ? definition.orders?.[name] : undefined;
  return order ?? { by: ofFile ?? 'null' };
}
