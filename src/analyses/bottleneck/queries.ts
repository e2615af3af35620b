import { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import { leaderFact, leaderRows, regionFact, regionRows } from '../common/facts.js';
import { stateFact, stateRows } from '../common/state.js';

export const bottleneckRows = z.object({ region: regionRows, leaders: leaderRows, state: stateRows });

export const bottleneckFields = [
  defineField({
    on: ['Chain'],
    field: 'bottlenecks',
    facts: { region: regionFact, leaders: leaderFact, state: stateFact },
  }),
];
