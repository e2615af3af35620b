import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { type Column, type Decode, newObject, type Run } from './column.js';
import { assertOwner, encodeCursor } from './cursor.js';
import type { Place, Values } from './place.js';
import { fieldsOf, isTypename, type SelectedField } from './selection.js';
import { boundBy, type Walk, walkAt } from './walk.js';
import { callsOf, listFor, type Source, type Writer, writerUnder } from './writer.js';

/** What a walk starts from, and the field nodes that ask for it. */
interface Walked {
  readonly source: Source | null;
  readonly nodes: readonly FieldNode[];
}

/** One page of a list as it came from the store. Each row is [key, …what `edges` ask, …what `nodes` ask]. */
interface StoredPage {
  readonly owner: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly hasMore: boolean;
  readonly total: unknown;
  readonly values: Values;
  readonly run: Run;
}

type Read = (page: StoredPage) => ReturnType<Decode>;

/** A Relay connection: one CALL for the page (its size + 1, to know whether there is more), one for the total if asked. */
export function projectConnection({ builder, level }: Writer, place: Place, { source, nodes }: Walked): Column {
  const walk = walkAt(place, source, builder);
  const owner = ownerOf(source);
  const inner = writerUnder(builder, place);
  const columns: Column[] = [];
  const read = (selected: SelectedField): Read => {
    const { name } = selected.field;
    if (isTypename(selected.field)) return () => selected.type.name;
    if (name === 'totalCount') return (page) => page.total as number;
    if (name === 'pageInfo') return pageInfoReader(inner, selected);
    const itemSource = name === 'edges' ? edgeSource(place, walk, source) : { self: walk.node, bound: {} };
    const item = builder.project(inner, { type: selected.field.type, nodes: selected.nodes }, itemSource);
    const position = columns.push(item);
    return ({ rows, run }) =>
      rows.map((row) => {
        const decoded = item.decode(row[position], run);
        if (decoded === null) run.isOdd = true;
        return decoded;
      });
  };
  const type = getNamedType(place.field.type) as GraphQLObjectType;
  const fields = fieldsOf(builder, { type, nodes });
  const readers = new Map(fields.map((selected) => [selected.key, read(selected)]));
  const isCounted = fields.some(({ field }) => field.name === 'totalCount');
  const isPaged = fields.some(({ field }) => field.name !== 'totalCount' && !isTypename(field));
  const row = `[${[walk.key, ...columns.map(({ text }) => text)].join(', ')}]`;
  if (isPaged) listFor(level, inner.level).push(walk.call(callsOf(inner.level), row));
  if (isCounted) level.calls.push(walk.countCall());
  return {
    text: `[${[owner, isPaged ? walk.result : '[]', isCounted ? walk.total : 'null'].join(', ')}]`,
    decode: pageDecoder(place, readers),
  };
}

function edgeSource(place: Place, walk: Walk, source: Source | null): Source {
  const owner = ownerOf(source);
  const bind = { node: 'node', ...place.definition.bind } as const;
  const cursor: Column = {
    text: `[${owner}, ${walk.key}]`,
    decode: (value, run) => {
      const [ownerId, key] = value as [string, string];
      return encodeCursor(run.get(place)?.scope ?? '', ownerId, key);
    },
  };
  return {
    self: walk.edge,
    bound: boundBy({ bind }, walk, source),
    made: { cursor },
  };
}

/** Whose list it is: a cursor of one entity's list is none of another's. */
function ownerOf(source: Source | null): string {
  return source ? `${source.self}.id` : `''`;
}

function pageDecoder(place: Place, readers: ReadonlyMap<string, Read>): Decode {
  const keys = [...readers.keys()];
  return (value, run) => {
    const values = run.get(place);
    if (!Array.isArray(value) || !values) return null;
    const [owner, found, total] = value as [string, unknown[][], unknown];
    if (values.cursor) assertOwner(values.cursorArgument, values.cursor, owner);
    const hasMore = found.length > values.size;
    const rows = found.slice(0, values.size);
    if (values.backward) rows.reverse();
    const page: StoredPage = { owner, rows, hasMore, total, values, run };
    const result = newObject(keys);
    for (const [key, read] of readers) result[key] = read(page);
    return result;
  };
}

function pageInfoReader({ builder }: Writer, { field, nodes }: SelectedField): Read {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const fields = fieldsOf(builder, { type, nodes });
  const keys = fields.map(({ key }) => key);
  return (page) => {
    const info = newObject(keys);
    for (const { key, field: asked } of fields) info[key] = isTypename(asked) ? type.name : pageInfo(page, asked.name);
    return info;
  };
}

function pageInfo(page: StoredPage, name: string): boolean | string | null {
  const { backward, cursor, scope } = page.values;
  if (name === 'hasNextPage') return backward ? cursor !== null : page.hasMore;
  if (name === 'hasPreviousPage') return backward ? page.hasMore : cursor !== null;
  const row = name === 'startCursor' ? page.rows[0] : page.rows.at(-1);
  return row ? encodeCursor(scope, page.owner, String(row[0])) : null;
}
