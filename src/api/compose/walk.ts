import type { CypherFile } from '../../store/cypherFile.js';
import { listed, where, whole } from './lists.js';
import { spend } from './meter.js';
import type { WalkDefinition } from './model.js';
import type { Place, Values } from './place.js';
import type { Builder, Source } from './writer.js';

/** The text of one walk, and the variables that it leaves behind. */
export interface Walk {
  readonly node: string;
  readonly edge: string;
  readonly key: string;
  /** What the CALL returns: a list of items. */
  readonly result: string;
  /** What `countCall` returns. */
  readonly total: string;
  /** An expression over the fragment's variables, under their names here. */
  own(expression: string): string;
  /** The bounded, ordered walk with the CALLs nested in it. */
  call(nested: readonly string[], item: string): string;
  /** The number of all rows, whatever the page. */
  countCall(): string;
}

/** A fragment's text under the names of its place. */
export function walkAt(place: Place, source: Source | null, builder: Builder): Walk {
  const { naming, field } = place;
  const values = builder.places.get(place);
  if (!values) throw new Error(`${field.name} was not given its values.`);
  const { node, edge, key, result, total } = variablesOf(place);
  const own = (text: string) => naming.rename(text, { this: source?.self ?? 'this' });
  const { order, body, patterns, predicates } = clausesOf(values, own);
  const descending = (values.order.descending ?? false) !== values.backward;
  const carried = [node, edge].filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  // An index holds only the nodes that have its property, so a root list is read in its order only if it asks for them.
  const indexed = source === null ? [`${order} IS NOT NULL`] : [];
  const beyond = `${order} ${descending ? '<' : '>'} $${naming.parameter('cursor')}`;
  const open = [
    `CALL (${source?.self ?? ''}) {`,
    ...(source?.guard ? [`WITH ${source.self} WHERE ${source.guard}`] : []),
  ];
  // A filter that is a pattern may be met in several ways, and the planner may start from its end.
  const narrowed = patterns.length === 0 ? [body] : [body, ...patterns, `WITH DISTINCT ${carried.join(', ')}`];
  const written = (lines: readonly string[]): string => {
    const text = lines.join('\n');
    // What closes the CALL is as long as its names.
    const characters = text.length + 2 * `RETURN collect AS ${total}`.length;
    spend(builder.meter, { calls: 1, characters }, field.name);
    return text;
  };
  const lists = listed(values.file, values.filters);
  const rows = (): readonly string[] => {
    if (values.file.isWhole) return [own(withWhole(values))];
    if (lists) return lists.page({ by: values.order.by, descending, hasCursor: values.cursor !== null }).map(own);
    return [
      ...narrowed,
      ...where([...predicates, ...(values.cursor ? [beyond] : indexed)]),
      `WITH ${[...carried, `${order} AS ${key}`].join(', ')}`,
      ...(order === 'null' ? [] : [`ORDER BY ${key}${descending ? ' DESC' : ''}`]),
      `LIMIT $${naming.parameter('limit')}`,
    ];
  };
  const call = (nested: readonly string[], item: string): string => {
    return [written([...open, ...rows()]), ...nested, `RETURN collect(${item}) AS ${result}`, '}'].join('\n');
  };
  const countCall = (): string => {
    const count = countOf(values);
    if (count) return written([...open, `RETURN sum(${own(count)}) AS ${total}`, '}']);
    if (lists) return written([...open, ...lists.count().map(own), `RETURN sum(${own('counted')}) AS ${total}`, '}']);
    // A filter that no pattern leads to is tried on every node: of the order's index, not of the label.
    const scanned = predicates.length > 0 ? indexed : [];
    return written([...open, ...narrowed, ...where([...predicates, ...scanned]), `RETURN count(*) AS ${total}`, '}']);
  };
  return { node, edge, key, result, total, own, call, countCall };
}

/** Filters are lists, of which the shortest is walked whole. */
function withWhole({ file, filters }: Values): string {
  const { leader, firms } = whole(file, filters);
  return file.body
    .replace(/^\/\/ walk leader$/m, () => leader.join('\n'))
    .replace(/^\/\/ walk firms$/m, () => firms.join('\n'));
}

/** How to count all, or those of one filter alone, without a walk. */
function countOf({ file, filters }: Values): string | null {
  const [filter, ...others] = filters;
  if (filter === undefined) return file.count;
  return others.length === 0 ? (file.counts.get(filter) ?? null) : null;
}

/** Fields of an item that are the node reached, or the one started from. */
export function boundBy({ bind = {} }: Pick<WalkDefinition, 'bind'>, { node }: Walk, source: Source | null) {
  return Object.fromEntries(
    Object.entries(bind).map(([name, to]) => [name, to === 'this' ? (source?.self ?? '') : node]),
  );
}

function variablesOf({ naming: { variable } }: Place): Pick<Walk, 'node' | 'edge' | 'key' | 'result' | 'total'> {
  return {
    node: variable('node'),
    edge: variable('edge'),
    key: variable('key'),
    result: variable('list'),
    total: variable('total'),
  };
}

interface Clauses {
  readonly order: string;
  readonly body: string;
  /** Filters that are patterns, and filters that are predicates. */
  readonly patterns: readonly string[];
  readonly predicates: readonly string[];
}

function clausesOf({ file, filters, order }: Values, own: (text: string) => string): Clauses {
  const atTheEnd = filters.filter((name) => !file.anchors.has(name)).map((name) => own(file.filters.get(name) ?? ''));
  return {
    order: own(order.by),
    body: own(withAnchoredFilters(file, filters)),
    patterns: atTheEnd.filter((filter) => filter.startsWith('MATCH ')),
    predicates: atTheEnd.filter((filter) => !filter.startsWith('MATCH ')),
  };
}

/** What is aggregated has to be narrowed before: such a filter stands at its anchor in the body, not at the end. */
function withAnchoredFilters({ body, anchors, filters: predicates }: CypherFile, filters: readonly string[]): string {
  return body.replace(/^\/\/ filters (\w+)\n/gm, (_, anchor: string) => {
    const anchored = filters.filter((name) => anchors.get(name) === anchor);
    return where(anchored.map((name) => predicates.get(name) ?? ''))
      .map((line) => `${line}\n`)
      .join('');
  });
}
