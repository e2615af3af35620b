import { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import { linkRow } from '../common/facts.js';

/** Links a side; an answer that stopped here says so. */
export const MAX_LINKS = 20_000;

const stake = linkRow.pick({ from: true, to: true, confidence: true, citations: true }).extend({
  share: z.number().nullable(),
  since: z.string().nullable(),
});
/** That one organization controls another; `share` in percent. */
export type StakeRow = z.infer<typeof stake>;

export const ownershipRows = z.object({
  self: z.tuple([z.object({ id: z.string() })]),
  below: z.array(stake),
  above: z.array(stake),
});
export type OwnershipRows = z.infer<typeof ownershipRows>;

export const ownershipFields = [
  defineField({
    on: ['Organization'],
    field: 'lookThrough',
    facts: {
      self: { file: 'ownership/self', raw: 'edge', limit: 1, expected: 1 },
      below: { file: 'ownership/below', raw: 'edge', limit: MAX_LINKS, expected: 100 },
      above: { file: 'ownership/above', raw: 'edge', limit: MAX_LINKS, expected: 100 },
    },
  }),
];
