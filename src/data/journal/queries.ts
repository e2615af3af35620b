import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

export const ENTRY_KINDS = [
  'IMPORT',
  'REMOVAL',
  'ADDITION',
  'CORRECTION',
  'WITHDRAWAL',
  'REPORT',
  'JUDGEMENT',
  'UNDO',
] as const;

const entry = z.object({
  id: z.string(),
  orderKey: z.string(),
  at: z.string(),
  by: z.string(),
  kind: z.enum(ENTRY_KINDS),
  clientKey: z.string().optional(),
  /** Hash of what was asked for: the same key with another is refused. */
  input: z.string().optional(),
  dataset: z.string().optional(),
  /** Rows of a table, or additions of an editor. */
  added: z.int(),
  /** Things that are another thing now. */
  changed: z.int(),
  removed: z.int(),
  /** Some of the facts that were written or removed. */
  factIds: z.array(z.string()).default([]),
  /** The fact that it is about. */
  fact: z.string().optional(),
  reason: z.string().optional(),
  /** JSON of what else whoever asked was told. */
  result: z.string().optional(),
  /** JSON of what an undo needs. */
  kept: z.string().optional(),
  /** Whether an earlier import of the data set, which is not kept, was there. */
  replaces: z.boolean().optional(),
  undoes: z.string().optional(),
  undoneBy: z.string().optional(),
});

export type Entry = z.output<typeof entry>;

const row = z.object({ entry });
const nothing = z.object({});

export const writeEntry = defineQuery({
  file: 'journal/write',
  params: z.object({
    properties: z.record(z.string(), z.unknown()),
    counted: z.string().nullable(),
    before: z.int(),
    added: z.int().nullable(),
  }),
  row: nothing,
});
export const markUndone = defineQuery({
  file: 'journal/undone',
  params: z.object({ id: z.string(), by: z.string() }),
  row: nothing,
});
export const entryByKey = defineQuery({ file: 'journal/byKey', params: z.object({ key: z.string() }), row });
export const entryById = defineQuery({ file: 'journal/byId', params: z.object({ id: z.string() }), row });
export const newestEntries = defineQuery({ file: 'journal/newest', params: z.object({ limit: z.int() }), row });
export const laterEntry = defineQuery({
  file: 'journal/later',
  params: z.object({ dataset: z.string(), orderKey: z.string(), kinds: z.array(z.string()) }),
  row,
});
