import { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import { linkRow, regionFact, regionRow, regionRows, tier } from '../common/facts.js';

export const matchRows = z.object({
  suppliers: z.array(
    z.object({
      supplier: z.string(),
      tiers: z.array(tier),
      titledOn: z.string().nullable(),
      regions: z.array(regionRow),
      positions: z.array(z.object({ leader: z.string(), segment: z.string(), confidence: linkRow.shape.confidence })),
    }),
  ),
  leaders: z.array(z.object({ id: z.string(), regions: z.array(regionRow) })),
  shared: z.array(z.object({ leader: z.string(), middle: z.string(), firm: z.string(), links: z.array(linkRow) })),
  published: z.array(z.object({ newest: z.string().nullable() })),
});
export type MatchRows = z.infer<typeof matchRows>;
export const matchRowsInRegion = matchRows.extend({ region: regionRows });

/** Firms that a match looks at. */
export const MAX_SUPPLIERS = 20_000;

const facts = {
  suppliers: { file: 'match/suppliers', raw: 'edge', limit: MAX_SUPPLIERS, expected: 5_000 },
  leaders: { file: 'match/leaders', raw: 'edge', limit: 500, expected: 5 },
  shared: { file: 'match/shared', raw: 'edge', limit: 20_000, expected: 500 },
  published: { file: 'match/published', raw: 'edge', limit: 1, expected: 1 },
};

export const matchFields = [
  defineField({ on: ['Chain'], field: 'matches', facts: { ...facts, region: regionFact } }),
  defineField({ on: ['Enterprise'], field: 'matches', facts }),
];
