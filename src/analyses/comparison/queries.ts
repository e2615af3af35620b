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
  /** By what it is a part of a breakdown. The chapter is left out, so that cities of different chapters meet. */
  dimensions: z.array(z.tuple([z.enum(['INDUSTRY', 'TRACK', 'BOARD', 'ROUND']), z.string()])),
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
