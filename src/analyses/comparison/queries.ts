import { z } from 'zod';
import { defineQuery } from '../../store/query.js';
import { regionRow } from '../common/facts.js';

const figure = z.object({
  region: z.string(),
  figure: z.string().nullable(),
  value: z.number().nullable(),
  metric: z.string().nullable(),
  scope: z.string().nullable(),
  asOf: z.string().nullable(),
  batch: z.string().nullable(),
  reasons: z.array(z.string()),
});

export type Figure = z.infer<typeof figure>;

export const figuresOf = defineQuery({
  file: 'comparison/figures',
  params: z.object({ ids: z.array(z.string()), limit: z.int() }),
  row: figure,
});
export const regionsOf = defineQuery({
  file: 'comparison/regions',
  params: z.object({ ids: z.array(z.string()) }),
  row: regionRow,
});
