import { z } from 'zod';
import { SetupError } from '../../errors.js';

/** Types that JSON itself tells apart; every other is written as `{"TYPE": [texts]}`, since JSON would make 1.0 and 1 one. */
const PLAIN = new Set(['STRING', 'BOOLEAN', 'LIST<STRING>', 'LIST<BOOLEAN>', 'LIST<NOTHING>']);
const SCALARS = [
  'INTEGER',
  'FLOAT',
  'DATE',
  'LOCAL TIME',
  'ZONED TIME',
  'LOCAL DATETIME',
  'ZONED DATETIME',
  'DURATION',
  'POINT',
];
const TYPED = new Set(SCALARS.flatMap((type) => [type, `LIST<${type}>`]));

const plainValue = z.union([z.string(), z.boolean(), z.array(z.string()), z.array(z.boolean())]);
const typedValue = z
  .record(z.string(), z.array(z.string()))
  .refine((value) => Object.keys(value).length === 1 && Object.keys(value).every((type) => TYPED.has(type)));
export const propertyValues = z.record(z.string(), z.union([plainValue, typedValue]));
export type PropertyValues = z.output<typeof propertyValues>;

/** As the store is to be given them (cypher/shared/typed.cypher). */
export interface WrittenValues {
  readonly plain: Readonly<Record<string, unknown>>;
  readonly typed: readonly { readonly name: string; readonly type: string; readonly texts: readonly string[] }[];
}

/** In the order of their names, so that the same properties are the same text. */
export function encode(entries: readonly (readonly [string, string, unknown])[], owner: string): PropertyValues {
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([name, type, value]) => [name, encodeValue(type, value, `${owner}.${name}`)]),
  ) as PropertyValues;
}

function encodeValue(type: string, value: unknown, where: string): unknown {
  if (PLAIN.has(type)) return value;
  if (!TYPED.has(type) || value === null) {
    throw new SetupError(`${where} is of the type ${type}, which an export cannot hold; remove or change it.`);
  }
  const values = type.startsWith('LIST<') ? (value as readonly unknown[]) : [value];
  return { [type]: values.map(textOf) };
}

function textOf(value: unknown): string {
  // The place of a point: which coordinate system, and two or three coordinates.
  if (Array.isArray(value))
    return value
      .filter((part) => part !== null)
      .map(textOf)
      .join(' ');
  return Object.is(value, -0) ? '-0' : String(value);
}

export function decode(values: PropertyValues): WrittenValues {
  const entries = Object.entries(values);
  return {
    plain: Object.fromEntries(entries.filter(([, value]) => !isTyped(value))),
    typed: entries.flatMap(([name, value]) =>
      isTyped(value) ? Object.entries(value).map(([type, texts]) => ({ name, type, texts })) : [],
    ),
  };
}

function isTyped(value: PropertyValues[string]): value is Record<string, string[]> {
  return typeof value === 'object' && !Array.isArray(value);
}
