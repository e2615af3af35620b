import { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import { defineQuery } from '../../store/query.js';
import { linkRow, regionFact, regionRow, regionRows, tier } from '../common/facts.js';
import { stateFact, stateRows } from '../common/state.js';

/** Firms that a match looks at. */
export const MAX_SUPPLIERS = 20_000;
export const MAX_SHARED = 20_000;

/** Of a chain, or of one firm. */
const asked = z.object({ id: z.string(), limit: z.int() });

export const suppliersInQuestion = defineQuery({
  file: 'match/suppliers',
  params: asked,
  row: z.object({
    supplier: z.string(),
    tiers: z.array(tier),
    titledOn: z.string().nullable(),
    regions: z.array(regionRow),
    positions: z.array(z.object({ leader: z.string(), segment: z.string(), confidence: linkRow.shape.confidence })),
  }),
});
export const sharedPartners = defineQuery({
  file: 'match/shared',
  params: asked,
  row: z.object({ leader: z.string(), middle: z.string(), firm: z.string(), links: z.array(linkRow) }),
});

export const matchRows = z.object({
  state: stateRows,
  leaders: z.array(z.object({ id: z.string(), regions: z.array(regionRow) })),
  published: z.array(z.object({ newest: z.string().nullable() })),
});
export interface MatchRows extends Omit<z.infer<typeof matchRows>, 'state'> {
  readonly suppliers: readonly z.output<typeof suppliersInQuestion.row>[];
  readonly shared: readonly z.output<typeof sharedPartners.row>[];
}
export const matchRowsInRegion = matchRows.extend({ region: regionRows });

const facts = {
  state: stateFact,
  leaders: { file: 'match/leaders', raw: 'edge', limit: 500, expected: 5 },
  published: { file: 'match/published', raw: 'edge', limit: 1, expected: 1 },
};

export const matchFields = [
  defineField({ on: ['Chain'], field: 'matches', facts: { ...facts, region: regionFact } }),
  defineField({ on: ['Enterprise'], field: 'matches', facts }),
];
