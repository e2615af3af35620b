import { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import { leaderFact, leaderRows, regionFact, regionRows } from '../common/facts.js';
import { stateFact, stateRows } from '../common/state.js';

export const candidateRows = z.object({ region: regionRows, leaders: leaderRows, state: stateRows });

export const candidateFields = [
  defineField({
    on: ['Chain'],
    field: 'targets',
    facts: { region: regionFact, leaders: leaderFact, state: stateFact },
  }),
];
