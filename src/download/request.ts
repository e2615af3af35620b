import { z } from 'zod';
import { BadInput } from '../errors.js';

const path = z
  .string()
  .max(200)
  .regex(/^[_A-Za-z]\w*(\.[_A-Za-z]\w*)*$/, 'it must be names of fields joined by dots');

const column = z.strictObject({
  title: z.string().min(1).max(200),
  path,
  /** Words for the values of an enum, and for true and false. */
  labels: z.record(z.string(), z.string()).optional(),
  /** A decimal number in a string (an amount of money) is a number too. */
  number: z.boolean().optional(),
});

const download = z.strictObject({
  query: z.string().min(1),
  variables: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((given) => given ?? {}),
  rows: path,
  columns: z.array(column).min(1).max(100),
  format: z.enum(['csv', 'xlsx']),
  name: z.string().min(1).max(200),
  notes: z
    .array(z.tuple([z.string(), z.string()]))
    .max(100)
    .default([]),
});

export type Column = z.output<typeof column>;
export type Download = z.output<typeof download>;

export function readDownload(body: unknown): Download {
  const parsed = download.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.map(String).join('.') || 'body';
  throw new BadInput(`The download cannot be made, since its \`${at}\` is not usable: ${issue?.message}.`);
}
