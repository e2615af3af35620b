import { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import { regionFact, regionRow, regionRows } from '../common/facts.js';
import { stateFact, stateRows } from '../common/state.js';

const leader = z.object({ id: z.string(), regions: z.array(regionRow) });
export type MatchLeader = z.infer<typeof leader>;

export const matchRows = z.object({
  state: stateRows,
  chains: z.array(z.object({ chain: z.string(), leaders: z.array(leader) })),
});
export const matchRowsInRegion = matchRows.extend({ region: regionRows });

const facts = {
  state: stateFact,
  chains: { file: 'match/leaders', raw: 'edge', limit: 500, expected: 2 },
};

export const matchFields = [
  defineField({ on: ['Chain'], field: 'matches', facts: { ...facts, region: regionFact } }),
  defineField({ on: ['Enterprise'], field: 'matches', facts }),
];
