import type { Input, Values } from './input.js';
import { spend } from './meter.js';
import type { Builder, Source } from './plan.js';
import { rename } from './rename.js';

export interface WalkText {
  readonly node: string;
  readonly edge: string;
  readonly names: Readonly<Record<string, string>>;
  readonly key: string;
  /** The variable that the CALL returns: a list of items. */
  readonly result: string;
  /** The bounded, ordered walk with the CALLs nested in it. */
  call(nested: readonly string[], item: string): string;
  /** The number of all rows, whatever the page; the variable that it returns is `total`. */
  countCall(): string;
  readonly total: string;
}

/** A fragment's text under the names of this place in the operation. */
export function walkText(builder: Builder, input: Input, source: Source | null): WalkText {
  const { suffix } = input;
  const values = builder.values[suffix - 1];
  if (!values) throw new Error(`${input.field.name} was not given its values.`);
  const { file } = values;
  const names = { this: source?.self ?? 'this', node: `node${suffix}`, edge: `edge${suffix}` };
  const own = (text: string) => rename(text, names, suffix);
  const body = own(withPlacedFilters(values));
  const order = own(values.order.by);
  const filters = values.filters.flatMap((name) => (file.places.has(name) ? [] : own(file.filters.get(name) ?? '')));
  const predicates = filters.filter((filter) => !filter.startsWith('MATCH '));
  const descending = (values.order.descending ?? false) !== values.backward;
  const keyset = keysetOf(order, descending, values.cursor === null ? null : `$p${suffix}_cursor`, source === null);
  const carried = [names.node, names.edge].filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const patterns = filters.filter((filter) => filter.startsWith('MATCH '));
  // A filter that is a pattern may be met in several ways, and the planner may start from its end.
  const narrowed = patterns.length === 0 ? [body] : [body, ...patterns, `WITH DISTINCT ${carried.join(', ')}`];
  const key = `key${suffix}`;
  const open = [
    `CALL (${source?.self ?? ''}) {`,
    ...(source?.guard ? [`WITH ${source.self} WHERE ${source.guard}`] : []),
  ];
  const total = `total${suffix}`;
  const written = (lines: readonly string[]): string => {
    const text = lines.join('\n');
    spend(builder.meter, 'calls', 1, input.field.name);
    // What closes the CALL is as long as its names.
    spend(builder.meter, 'characters', text.length + 2 * `RETURN collect AS ${total}`.length, input.field.name);
    return text;
  };
  const result = `list${suffix}`;
  return {
    ...names,
    names,
    key,
    result,
    total,
    call: (nested, item) => {
      const walked = written([
        ...open,
        ...narrowed,
        ...where([...predicates, ...keyset]),
        `WITH ${[...carried, `${order} AS ${key}`].join(', ')}`,
        ...(order === 'null' ? [] : [`ORDER BY ${key}${descending ? ' DESC' : ''}`]),
        `LIMIT $p${suffix}_limit`,
      ]);
      return [walked, ...nested, `RETURN collect(${item}) AS ${result}`, '}'].join('\n');
    },
    countCall: () => {
      const count = file.count && values.filters.length === 0 ? own(file.count) : null;
      if (count) return written([...open, `RETURN sum(${count}) AS ${total}`, '}']);
      // A filter that no pattern leads to is tried on every node: of the order's index, not of the label.
      const scanned = source === null && predicates.length > 0 ? [`${order} IS NOT NULL`] : [];
      return written([...open, ...narrowed, ...where([...predicates, ...scanned]), `RETURN count(*) AS ${total}`, '}']);
    },
  };
}

/** An index holds only the nodes that have its property, so a root list is read in its order only if it asks for them. */
function keysetOf(order: string, isDescending: boolean, cursor: string | null, isRoot: boolean): string[] {
  if (cursor) return [`${order} ${isDescending ? '<' : '>'} ${cursor}`];
  return isRoot ? [`${order} IS NOT NULL`] : [];
}

/** What is aggregated has to be narrowed before: such a filter stands at its place in the body, not at the end. */
function withPlacedFilters({ file, filters }: Values): string {
  return file.body.replace(/^\/\/ filters (\w+)\n/gm, (_, place: string) => {
    const placed = filters.filter((name) => file.places.get(name) === place);
    return where(placed.map((name) => file.filters.get(name) ?? ''))
      .map((line) => `${line}\n`)
      .join('');
  });
}

function where(predicates: readonly string[]): string[] {
  return predicates.length === 0 ? [] : [`WHERE ${predicates.map((predicate) => `(${predicate})`).join(' AND ')}`];
}
