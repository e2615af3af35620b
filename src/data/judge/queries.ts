import { z } from 'zod';
import { defineQuery } from '../../store/query.js';
import { storedLabels } from '../load/storedRecord.js';

const judgement = z.object({
  id: z.string(),
  one: z.string(),
  other: z.string(),
  verdict: z.enum(['SAME', 'DIFFERENT', 'UNSURE']),
  by: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
});

/** What a person, or a rule, judged of two things. */
export type Judgement = z.output<typeof judgement>;

const nothing = z.object({});

export const writeJudgement = defineQuery({ file: 'judge/write', params: judgement, row: nothing });
export const removeJudgement = defineQuery({
  file: 'judge/remove',
  params: z.object({ id: z.string() }),
  row: nothing,
});
export const judgementById = defineQuery({ file: 'judge/byId', params: z.object({ id: z.string() }), row: judgement });
export const allJudgements = defineQuery({
  file: 'judge/all',
  params: z.object({ limit: z.int() }),
  row: judgement,
});
/** The id that the best record of an entity proposes, which a merge does not change. */
export const bestRecords = defineQuery({
  file: 'judge/records',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), name: z.string(), labels: storedLabels }),
});
