import { z } from 'zod';
import { defineQuery } from '../../store/query.js';
import { REASONS } from '../resolve/reasons.js';
import type { Reason } from '../resolve/score.js';

const nothing = z.object({});

export const uncomparedRecords = defineQuery({
  file: 'near/uncompared',
  params: z.object({ limit: z.int() }),
  row: z.object({ id: z.string(), name: z.string(), entity: z.string(), isKnown: z.boolean() }),
});
export const countUncompared = defineQuery({ file: 'near/count', params: nothing, row: z.object({ count: z.int() }) });
export const writePairs = defineQuery({
  file: 'near/write',
  params: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  row: nothing,
});
export const pairedEntities = defineQuery({
  file: 'near/entities',
  params: z.object({ after: z.string(), limit: z.int() }),
  row: z.object({ id: z.string(), entity: z.string() }),
});
export const refreshPairsOf = defineQuery({
  file: 'near/refresh',
  params: z.object({ ids: z.array(z.string()) }),
  row: nothing,
});
export const prunePairs = defineQuery({
  file: 'near/prune',
  params: z.object({ dataset: z.string(), most: z.int() }),
  row: nothing,
});

const texts = z.array(z.string());

/** What two things have in common or not, beside their names; of both in the order `a`, `b`. */
export const likeness = z.object({
  regions: z.tuple([texts, texts]),
  sharesRegion: z.boolean(),
  founded: z.tuple([z.string().nullable(), z.string().nullable()]),
  segments: texts,
  products: texts,
  investors: texts,
  titles: texts,
  datasets: texts,
});
export type Likeness = z.output<typeof likeness>;
export const namesReasons = z.array(z.enum(Object.keys(REASONS) as [Reason, ...Reason[]]));

const side = z.object({
  id: z.string(),
  name: z.string(),
  founded: z.string().nullable(),
  aliases: texts,
  segments: texts,
  datasets: texts,
});

export const openPairs = defineQuery({
  file: 'near/open',
  params: z.object({ after: z.string(), dataset: z.string().nullable(), limit: z.int() }),
  row: z.object({
    orderKey: z.string(),
    id: z.string(),
    score: z.number(),
    factCount: z.int(),
    positionCount: z.int(),
    dataset: z.string(),
    nameOfA: z.string(),
    nameOfB: z.string(),
    names: namesReasons,
    likeness,
    sides: z.tuple([side, side]),
  }),
});

export const countPairs = defineQuery({
  file: 'near/total',
  params: z.object({ dataset: z.string().nullable() }),
  row: z.object({ count: z.int() }),
});
