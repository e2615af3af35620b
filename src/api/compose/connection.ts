import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { assertOwner, encodeCursor } from './cursor.js';
import type { Input, Values } from './input.js';
import {
  type Builder,
  type Column,
  callsOf,
  type Decode,
  fieldsOf,
  listFor,
  newObject,
  type Run,
  type Scope,
  type Source,
  scopeUnder,
  subfields,
} from './plan.js';
import { type WalkText, walkText } from './walk.js';

/** One page of a list as it came from the store. Each row is [key, …what `edges` ask, …what `nodes` ask]. */
interface Page {
  readonly owner: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly hasMore: boolean;
  readonly total: unknown;
  readonly values: Values;
  readonly run: Run;
}

type Read = (page: Page) => ReturnType<Decode>;

/** A Relay connection: one CALL for the page (its size + 1, to know whether there is more), one for the total if asked. */
export function projectConnection(
  builder: Builder,
  scope: Scope,
  input: Input,
  source: Source | null,
  nodes: readonly FieldNode[],
): Column {
  const index = input.suffix - 1;
  const walk = walkText(builder, input, source);
  const owner = source ? `${source.self}.id` : `''`;
  const inner = scopeUnder(index);
  const parts: Column[] = [];
  const type = getNamedType(input.field.type) as GraphQLObjectType;
  const fields = fieldsOf(builder, type, nodes);
  const readers = fields.map(([key, fieldNodes]): [string, Read] => {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === 'totalCount') return [key, (page) => page.total as number];
    if (name === 'pageInfo') return [key, pageInfoReader(builder, type, fieldNodes)];
    const itemType = type.getFields()[name]?.type;
    if (!itemType) throw new Error(`${type.name} has no field ${name}.`);
    const itemSource =
      name === 'edges' ? edgeSource(input, index, walk, source, owner) : { self: walk.node, bound: {} };
    const item = builder.project(builder, inner, itemType, itemSource, fieldNodes);
    const position = parts.push(item);
    return [key, (page) => page.rows.map((row) => item.decode(row[position], page.run))];
  });
  const names = new Set(fields.map(([, [node]]) => node?.name.value));
  const isCounted = names.delete('totalCount');
  const isPaged = names.size > 0;
  const row = `[${[walk.key, ...parts.map(({ text }) => text)].join(', ')}]`;
  if (isPaged) listFor(scope, inner).push(walk.call(callsOf(inner), row));
  if (isCounted) scope.calls.push(walk.countCall());
  return {
    text: `[${[owner, isPaged ? walk.result : '[]', isCounted ? walk.total : 'null'].join(', ')}]`,
    decode: pageDecoder(index, readers),
  };
}

function edgeSource(input: Input, index: number, walk: WalkText, source: Source | null, owner: string): Source {
  const bind = Object.entries({ node: 'node', ...input.definition.bind });
  const cursor: Column = {
    text: `[${owner}, ${walk.key}]`,
    decode: (value, run) => {
      const [ownerId, key] = value as [string, string];
      return encodeCursor(run[index]?.scope ?? '', ownerId, key);
    },
  };
  return {
    self: walk.edge,
    bound: Object.fromEntries(bind.map(([name, to]) => [name, to === 'this' ? (source?.self ?? '') : walk.node])),
    made: { cursor },
  };
}

function pageDecoder(index: number, readers: readonly [string, Read][]): Decode {
  const keys = readers.map(([key]) => key);
  return (value, run) => {
    const values = run[index];
    if (!Array.isArray(value) || !values) return null;
    const [owner, found, total] = value as [string, unknown[][], unknown];
    if (values.cursor) assertOwner(values.cursorArgument, values.cursor, owner);
    const hasMore = found.length > values.size;
    const rows = found.slice(0, values.size);
    if (values.backward) rows.reverse();
    const page: Page = { owner, rows, hasMore, total, values, run };
    const result = newObject(keys);
    for (const [key, read] of readers) result[key] = read(page);
    return result;
  };
}

function pageInfoReader(builder: Builder, type: GraphQLObjectType, nodes: readonly FieldNode[]): Read {
  const infoType = getNamedType(type.getFields()['pageInfo']?.type) as GraphQLObjectType;
  const fields = [...subfields(builder, infoType, nodes)].map(
    ([key, [node]]) => [key, node?.name.value ?? ''] as const,
  );
  const keys = fields.map(([key]) => key);
  return (page) =>
    fields.reduce((info, [key, name]) => Object.assign(info, { [key]: pageInfo(page, name) }), newObject(keys));
}

function pageInfo(page: Page, name: string): boolean | string | null {
  const { backward, cursor, scope } = page.values;
  if (name === 'hasNextPage') return backward ? cursor !== null : page.hasMore;
  if (name === 'hasPreviousPage') return backward ? page.hasMore : cursor !== null;
  const row = name === 'startCursor' ? page.rows[0] : page.rows.at(-1);
  return row ? encodeCursor(scope, page.owner, String(row[0])) : null;
}
