import type { Place, Values } from './place.js';

/** The concrete GraphQL type of a composed object that stands where an interface is asked for. */
export const TYPE = Symbol('type');

/** What each place was given by one request. */
export type Run = ReadonlyMap<Place, Values>;
export type Decode = (value: unknown, run: Run) => object | string | number | boolean | null | undefined;

/** A Cypher expression, and how its value becomes what graphql-js reads. Rows are lists: names travel in the plan, not the row. */
export interface Column {
  readonly text: string;
  readonly decode: Decode;
}

/** An object of the columns of a list, which begin at `offset`. */
export function toObject(columns: ReadonlyMap<string, Column>, offset = 0): Decode {
  const keys = [...columns.keys()];
  const decoders = [...columns.values()].map(({ decode }) => decode);
  return (value, run) => {
    if (!Array.isArray(value)) return null;
    const result = newObject(keys);
    for (let index = 0; index < decoders.length; index += 1) {
      result[keys[index] as string] = decoders[index]?.(value[index + offset], run);
    }
    return result;
  };
}

/** A client may call a field `__proto__`; in a common object that would be no key. */
export function newObject(keys: readonly string[]): Record<string, unknown> {
  return keys.includes('__proto__') ? Object.create(null) : {};
}
