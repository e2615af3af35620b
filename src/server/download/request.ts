import { z } from 'zod';
import { BadInput } from '../../errors.js';

const path = z
  .string()
  .max(200)
  .regex(
    /^[_A-Za-z]\w*(\.([_A-Za-z]\w*|\d{1,3}))*$/,
    'it must be names of fields, or places in a list, joined by dots',
  );

const column = z.strictObject({
  title: z.string().min(1).max(200),
  path,
  /** Words for the values of an enum, and for true and false. */
  labels: z.record(z.string(), z.string()).optional(),
  /** A value without a label is an empty cell: `labels` then says what the API does not know, such as a note by id. */
  labelledOnly: z.boolean().optional(),
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
  /** Only the rows of which the value at the path is one of these. */
  keep: z.strictObject({ path, values: z.array(z.string()).max(10_000) }).optional(),
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
