import { z } from 'zod';
import type { Entry } from '../journal/queries.js';

const resultSchema = z.object({
  rejected: z
    .array(
      z.object({
        row: z.int(),
        column: z.string().nullable(),
        value: z.string(),
        reason: z.string(),
        tip: z.string(),
      }),
    )
    .readonly()
    .default([]),
  rejectedRows: z.int().default(0),
  names: z.object({ known: z.int(), created: z.int(), near: z.int().nullable() }).nullable().default(null),
});

type Result = z.output<typeof resultSchema>;

/** What a change did, or would do. */
export interface Change extends Result {
  /** Null where nothing was written. */
  readonly entry: Entry | null;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** As the journal has it, the first time and each further time that it is asked for by the same key. */
export function changeOf(entry: Entry): Change {
  const { added, changed, removed, result } = entry;
  return { entry, added, changed, removed, ...resultSchema.parse(result === undefined ? {} : JSON.parse(result)) };
}
