import { z } from 'zod';
import { defineQuery } from '../store/query.js';

export const unfinishedDatasets = defineQuery({
  file: 'dataset/unfinished',
  params: z.object({ unfinished: z.string(), limit: z.int() }),
  row: z.object({ id: z.string() }),
});
