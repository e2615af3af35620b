import { z } from 'zod';
import { defineField, type Fact } from '../../api/compose/model.js';
import {
  chainFacts,
  chainRows,
  controlFact,
  controlRows,
  leaderFact,
  leaderRows,
  linkRow,
  regionFact,
  regionRows,
  supplyFact,
  supplyRows,
} from '../common/facts.js';

const MAX_INVESTORS = 20_000;
const said = linkRow.pick({ confidence: true, citations: true });
const inRegion = { raw: 'edge', params: ({ region }) => ({ region }) } satisfies Pick<Fact, 'raw' | 'params'>;

export const targetRows = chainRows.extend({
  region: regionRows,
  controls: controlRows,
  leaders: leaderRows,
  supplies: supplyRows,
  investors: z.array(
    z.object({ id: z.string(), isHere: z.boolean(), holdings: z.array(said.extend({ to: z.string() })) }),
  ),
  coInvestors: z.array(z.object({ partner: z.string(), fund: z.string(), shared: z.string(), own: said, other: said })),
  seats: z.array(z.object({ id: z.string() })),
});
export type TargetRows = z.infer<typeof targetRows>;

export const candidateFields = [
  defineField({
    on: ['Chain'],
    field: 'targets',
    facts: {
      ...chainFacts,
      region: regionFact,
      controls: controlFact,
      leaders: leaderFact,
      supplies: supplyFact,
      investors: { ...inRegion, file: 'candidate/investments', limit: MAX_INVESTORS, expected: 200 },
      coInvestors: { ...inRegion, file: 'candidate/coInvestors', limit: MAX_INVESTORS, expected: 200 },
      seats: { ...inRegion, file: 'candidate/seats', limit: MAX_INVESTORS, expected: 20 },
    },
  }),
];
