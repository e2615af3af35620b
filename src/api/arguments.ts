import type { GraphQLArgument, GraphQLFieldResolver } from 'graphql';
import { BadInput, NotFound } from '../errors.js';

/** The most items of a page, and of any list that an analysis gives whole or by `first`. */
export const MAX_PAGE = 100;

const ID = /^[a-z][a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9._-]{0,190}$/;

export function assertId(argument: string, id: string): string {
  if (ID.test(id)) return id;
  throw new BadInput(
    `\`${argument}\` is "${id.slice(0, 60)}", which is not a valid id; ids look like "chain:humanoid-robot".`,
  );
}

const MAX_FILTERED = 1_000;

/** The ids that a list is narrowed to, where it is. */
export function assertFilterIds(ids: readonly string[] | null | undefined): void {
  if (!ids || (ids.length > 0 && ids.length <= MAX_FILTERED)) return;
  throw new BadInput(`\`filter.ids\` has ${ids.length} ids; give 1 to ${MAX_FILTERED.toLocaleString('en')}.`);
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** An argument that must lie between two numbers, both allowed. */
export function within(argument: string, value: number, { min, max }: Range): number {
  if (value >= min && value <= max) return value;
  throw new BadInput(`\`${argument}\` is ${value}; it must be between ${min} and ${max}.`);
}

/** How many items a ranking is asked for: unlike a page, at least one, since none would be computed for nothing. */
export function countOf(first: number, max = MAX_PAGE): number {
  return within('first', first, { min: 1, max });
}

/** The head of a list that a result holds whole. */
export function headOf<T>(items: readonly T[], first: number): readonly T[] {
  return items.slice(0, within('first', first, { min: 0, max: MAX_PAGE }));
}

/** An argument given as null is one left out. graphql-js gives a default of the SDL only to what is left out; this gives it to both. */
export function withDefaults<Source, Context>(
  resolve: GraphQLFieldResolver<Source, Context>,
  known: readonly GraphQLArgument[],
): GraphQLFieldResolver<Source, Context> {
  const defaults = known.filter(({ defaultValue }) => defaultValue !== undefined);
  if (defaults.length === 0) return resolve;
  return (source, args, context, info) => {
    const given: Record<string, unknown> = { ...args };
    for (const { name, defaultValue } of defaults) given[name] ??= defaultValue;
    return resolve(source, given, context, info);
  };
}

/** Of a list that an answer holds whole those of one segment or region, where one is asked for. */
export function onlyAsked<Name extends string, T extends Readonly<Record<Name, string>>>(
  name: Name,
  items: readonly T[],
  id: string | null | undefined,
): readonly T[] {
  if (id === null || id === undefined) return items;
  const found = items.filter((item) => item[name] === id);
  if (found.length > 0) return found;
  throw new NotFound(
    `This answer has no ${name} with the id "${assertId(name, id)}"; without \`${name}\` it lists all.`,
  );
}

type Kind = 'entity' | 'enterprise' | 'investor' | 'chain' | 'region';

export function noSuch(kind: Kind, id: string): NotFound {
  return new NotFound(`There is no ${kind} with the id "${id}"; \`search\` finds ids by name.`);
}

/** The row that an analysis fetched of the region it was asked for, or the error that there is none. */
export function regionAsked<T>(id: string, rows: readonly T[]): T {
  return rowAsked('region', id, rows);
}

/** The same where the region may be left out. */
export function regionIfAsked<T>(id: string | null | undefined, rows: readonly T[]): T | null {
  return id === null || id === undefined ? null : rowAsked('region', id, rows);
}

/** Of a chain that may be left out: whether an analysis fetched anything of it, or the error that there is none. */
export function chainIfAsked(id: string | null | undefined, rows: readonly unknown[]): void {
  if (id !== null && id !== undefined) rowAsked('chain', id, rows);
}

function rowAsked<T>(kind: 'region' | 'chain', id: string, rows: readonly T[]): T {
  const [row] = rows;
  if (row !== undefined) return row;
  throw noSuch(kind, assertId(kind, id));
}
