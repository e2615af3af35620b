import type { Place, Values } from './place.js';

/** The concrete GraphQL type of a composed object that stands where an interface is asked for. */
export const TYPE = Symbol('type');

/** What each place was given by one request. */
export interface Run extends ReadonlyMap<Place, Values> {
  /** A value came that its type does not allow: its object is not yet what a client may get. */
  isOdd?: true;
}

export type Decode = (value: unknown, run: Run) => object | string | number | boolean | null | undefined;

/** A Cypher expression, and how its value becomes what graphql-js reads. Rows are lists: names travel in the plan, not the row. */
export interface Column {
  readonly text: string;
  readonly decode: Decode;
}

/** A field of an object; without a text where its value is known without the store. */
export interface Part extends Pick<Column, 'decode'> {
  readonly text: string | null;
}

/** An object of the values of a list, which begin at `offset`: one for each part that has a text. */
export function toObject(parts: ReadonlyMap<string, Part>, offset = 0): Decode {
  const keys = [...parts.keys()];
  const decoders = [...parts.values()].map(({ decode }) => decode);
  let next = offset;
  const places = [...parts.values()].map(({ text }) => (text === null ? -1 : next++));
  return (value, run) => {
    if (!Array.isArray(value)) return null;
    const result = newObject(keys);
    for (let index = 0; index < decoders.length; index += 1) {
      result[keys[index] as string] = decoders[index]?.(value[places[index] as number], run);
    }
    return result;
  };
}

/** A client may call a field `__proto__`; in a common object that would be no key. */
export function newObject(keys: readonly string[]): Record<string, unknown> {
  return keys.includes('__proto__') ? Object.create(null) : {};
}
