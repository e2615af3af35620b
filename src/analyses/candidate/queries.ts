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
const evidence = linkRow.pick({ confidence: true, citations: true });
const inRegion = { raw: 'edge', params: ({ region }) => ({ region }) } satisfies Pick<Fact, 'raw' | 'params'>;

export const candidateRows = chainRows.extend({
  region: regionRows,
  controls: controlRows,
  leaders: leaderRows,
  supplies: supplyRows,
  investors: z.array(
    z.object({ id: z.string(), isHere: z.boolean(), holdings: z.array(evidence.extend({ to: z.string() })) }),
  ),
  coInvestors: z.array(
    z.object({ partner: z.string(), fund: z.string(), shared: z.string(), own: evidence, other: evidence }),
  ),
  present: z.array(z.object({ id: z.string() })),
});
export type CandidateRows = z.infer<typeof candidateRows>;

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
      present: { ...inRegion, file: 'candidate/present', limit: MAX_INVESTORS, expected: 20 },
    },
  }),
];
