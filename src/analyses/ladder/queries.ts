import { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import { level, tier } from '../common/facts.js';

/** A title and who grants it. */
export interface Rung {
  readonly tier: z.infer<typeof tier>;
  readonly level: z.infer<typeof level>;
}

/** What ladder/titles gives of each title of a firm. */
export const title = z.object({
  tier,
  level: level.nullable(),
  grantedOn: z.string().nullable(),
  validUntil: z.string().nullable(),
  foundedOn: z.string().nullable(),
});
export type LadderTitle = z.infer<typeof title>;

/** What ladder/coverageOfRegion gives: one row. */
export const placed = z.object({ firms: z.int(), titled: z.int(), newest: z.string().nullable() });

export const ladderFields = [
  defineField({ on: ['Region'], field: 'ladder', embedded: null }),
  defineField({ on: ['RegionLadderAnalysis'], field: 'rungs', file: 'ladder/rungs', item: 'edge' }),
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
    file: 'ladder/titles',
    raw: '{tier: node.tier, level: node.level, grantedOn: node.grantedOn, validUntil: node.validUntil, foundedOn: this.foundedOn}',
  }),
];
