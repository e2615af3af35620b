import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

const nothing = z.object({});

export const writeAdditions = defineQuery({
  file: 'addition/write',
  params: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  row: nothing,
});
export const removeAdditions = defineQuery({
  file: 'addition/remove',
  params: z.object({ ids: z.array(z.string()) }),
  row: nothing,
});
export const allAdditions = defineQuery({
  file: 'addition/all',
  params: z.object({ limit: z.int() }),
  row: z.object({
    addition: z.object({
      id: z.string(),
      entry: z.string(),
      at: z.string(),
      by: z.string(),
      kind: z.string(),
      /** JSON of what was entered, and of what was understood of it: a later version may understand otherwise. */
      cells: z.string(),
      says: z.string(),
      sourceKind: z.enum(['DOCUMENT', 'LINK', 'OWN_KNOWLEDGE']),
      sourceText: z.string(),
      note: z.string().optional(),
      corrects: z.string().optional(),
    }),
  }),
});
export const statedFact = defineQuery({
  file: 'addition/fact',
  params: z.object({ dataset: z.string(), factId: z.string() }),
  row: z.object({ id: z.string() }),
});
export const writeReport = defineQuery({
  file: 'report/write',
  params: z.object({ properties: z.record(z.string(), z.unknown()) }),
  row: nothing,
});
export const removeReport = defineQuery({
  file: 'report/remove',
  params: z.object({ id: z.string() }),
  row: nothing,
});
