import { z } from 'zod';
import { defineQuery } from '../query.js';

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
const segment = z.object({ segment: z.string(), rank: z.string(), region: z.string(), firms: z.int() });

export type Figure = z.infer<typeof figure>;
export type SegmentCount = z.infer<typeof segment>;

export const figuresOf = defineQuery({
  file: 'comparison/figures',
  params: z.object({ ids: z.array(z.string()), limit: z.int() }),
  row: figure,
});
export const segmentsOf = defineQuery({
  file: 'comparison/segments',
  params: z.object({ ids: z.array(z.string()), chain: z.string() }),
  row: segment,
});
