import { z } from 'zod';
import { defineField, type Fact } from '../../api/compose/model.js';
import { chainFacts, chainRows, controlFact, controlRows, linkRow, regionFact, regionRows } from '../common/facts.js';

const MAX_INVESTORS = 20_000;
const MAX_LINKS = 100_000;
const evidence = linkRow.pick({ confidence: true, citations: true });
const inRegion = { raw: 'edge', params: ({ region }) => ({ region }) } satisfies Pick<Fact, 'raw' | 'params'>;

export const capitalRows = chainRows.extend({
  region: regionRows,
  controls: controlRows,
  positions: z.array(evidence.extend({ firm: z.string(), segment: z.string() })),
  investors: z.array(z.object({ id: z.string(), holdings: z.array(evidence.extend({ to: z.string() })) })),
  funds: z.array(z.object({ id: z.string(), kind: z.string().nullable(), leads: z.boolean().nullable() })),
  coInvestors: z.array(
    z.object({ partner: z.string(), fund: z.string(), shared: z.string(), own: evidence, other: evidence }),
  ),
});
export type CapitalRows = z.infer<typeof capitalRows>;

export const capitalFields = [
  defineField({
    on: ['Chain'],
    field: 'capitalPaths',
    facts: {
      ...chainFacts,
      region: regionFact,
      controls: controlFact,
      positions: { file: 'capital/positions', raw: 'edge', limit: MAX_LINKS, expected: 500 },
      investors: { ...inRegion, file: 'candidate/investments', limit: MAX_INVESTORS, expected: 200 },
      funds: { ...inRegion, file: 'capital/funds', limit: MAX_INVESTORS, expected: 50 },
      coInvestors: { ...inRegion, file: 'capital/coInvestors', limit: MAX_LINKS, expected: 200 },
    },
  }),
];
