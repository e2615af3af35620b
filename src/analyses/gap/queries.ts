import { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import { leaderFact, leaderRows, regionFact, regionRows } from '../common/facts.js';
import { stateFact, stateRows } from '../common/state.js';

export const gapRows = z.object({ region: regionRows, state: stateRows });
export const mapRows = gapRows.extend({ leaders: leaderRows });

export const gapFields = [
  defineField({ on: ['Chain'], field: 'gaps', facts: { region: regionFact, state: stateFact } }),
  defineField({ on: ['Chain'], field: 'map', facts: { region: regionFact, state: stateFact, leaders: leaderFact } }),
];
