import { z } from 'zod';
import { defineQuery } from '../store/query.js';

const dataset = z.object({
  id: z.string(),
  kind: z.enum(['FACTS', 'IMPORT', 'DEMO']),
  loadedAt: z.string(),
  isComplete: z.boolean(),
  nodes: z.int(),
  relationships: z.int(),
});

export type Dataset = z.infer<typeof dataset>;

export const allDatasets = defineQuery({
  file: 'dataset/all',
  params: z.object({ unfinished: z.string(), limit: z.int() }),
  row: dataset,
});

export const unfinishedDatasets = defineQuery({
  file: 'dataset/unfinished',
  params: z.object({ unfinished: z.string(), limit: z.int() }),
  row: z.object({ id: z.string() }),
});
