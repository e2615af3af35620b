import { z } from 'zod';
import { type Arguments, defineField } from '../../api/compose/model.js';
import { level, tier } from '../common/facts.js';

/** What ladder/titles gives of each title of a firm. */
export const title = z.object({
  tier,
  level: level.nullable(),
  grantedOn: z.string().nullable(),
  validUntil: z.string().nullable(),
  foundedOn: z.string().nullable(),
});
export type LadderTitle = z.infer<typeof title>;

/** What ladder/steps gives of each rung that applies to a firm. */
export const step = z.object({
  id: z.string(),
  tier: tier.nullable(),
  level: level.nullable(),
  order: z.int(),
  ladder: z.string(),
  isNational: z.boolean(),
  criteria: z.array(z.string()),
});
export type LadderStep = z.infer<typeof step>;

/** What ladder/coverageOfRegion gives: one row. */
export const placed = z.object({ firms: z.int(), titled: z.int(), newest: z.string().nullable() });

const asked = ({ asOf, includeUndated }: Arguments) => ({ asOf, undated: includeUndated === true });

export const ladderFields = [
  defineField({ on: ['Region'], field: 'ladder', file: 'ladder/ofRegion', params: asked, item: 'edge' }),
  defineField({ on: ['RegionLadderAnalysis'], field: 'rungs', file: 'ladder/rungs', item: 'edge' }),
  defineField({ on: ['RegionLadderAnalysis'], field: 'schemes', file: 'ladder/schemes' }),
  defineField({ on: ['TitleLevel'], field: 'enterprises', file: 'ladder/enterprises' }),
  defineField({ on: ['RegionLadderAnalysis'], field: 'method', constant: true }),
  defineField({
    on: ['RegionLadderAnalysis'],
    field: 'coverage',
    file: 'ladder/coverageOfRegion',
    raw: 'edge',
  }),
  defineField({
    on: ['RegionLadderAnalysis'],
    field: 'dataAsOf',
    file: 'ladder/coverageOfRegion',
    raw: 'edge',
  }),
  defineField({
    on: ['Enterprise'],
    field: 'ladder',
    facts: {
      titles: { file: 'ladder/titles', params: asked, raw: 'edge', limit: 500 },
      steps: { file: 'ladder/steps', params: asked, raw: 'edge', limit: 500, expected: 20 },
    },
  }),
];
