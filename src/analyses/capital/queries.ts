import { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import { regionFact, regionRows } from '../common/facts.js';
import { stateFact, stateRows } from '../common/state.js';

export const capitalRows = z.object({ region: regionRows, state: stateRows });

export const capitalFields = [
  defineField({ on: ['Chain'], field: 'capitalPaths', facts: { region: regionFact, state: stateFact } }),
];
