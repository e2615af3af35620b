import { z } from 'zod';
import { happened } from '../../store/changes.js';
import { defineQuery } from '../../store/query.js';

const page = { after: z.string(), limit: z.int() };
const ids = z.array(z.string());
const idRow = z.object({ id: z.string() });
const properties = z.record(z.string(), z.unknown());

export const logState = defineQuery({
  file: 'changes/state',
  params: z.object({}),
  row: z.object({ epoch: z.string(), last: z.int(), gone: z.int() }),
});
export const changesAfter = defineQuery({
  file: 'changes/after',
  params: z.object({ after: z.int(), limit: z.int() }),
  row: z.object({ number: z.int(), id: z.string(), happened, at: z.string() }),
});
export const idsOfKind = defineQuery({ file: 'changes/ids', params: z.object(page), row: idRow });
export const idsOfFacts = defineQuery({
  file: 'changes/factIds',
  params: z.object({ ...page, dataset: z.string() }),
  row: idRow,
});
export const shownThings = defineQuery({
  file: 'changes/things',
  params: z.object({ ids }),
  row: z.object({
    id: z.string(),
    labels: z.array(z.string()),
    properties,
    aliases: z.array(z.tuple([z.string(), z.string()])),
    datasets: z.array(z.string()),
    ends: z.array(z.tuple([z.string(), z.string()])),
    document: z.tuple([z.string(), z.string().nullable()]).nullable(),
  }),
});
export const mergedThings = defineQuery({
  file: 'changes/merged',
  params: z.object({ ids }),
  row: idRow,
});
export const statedFacts = defineQuery({
  file: 'changes/facts',
  params: z.object({ dataset: z.string(), ids }),
  row: z.object({
    id: z.string(),
    kind: z.string(),
    start: z.string(),
    end: z.string(),
    citations: z.array(z.string()),
    confidence: z.string().nullable(),
    properties,
  }),
});
