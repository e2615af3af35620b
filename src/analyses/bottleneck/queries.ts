import type { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import {
  chainFacts,
  chainRows,
  leaderFact,
  leaderRows,
  regionFact,
  regionRows,
  supplyFact,
  supplyRows,
} from '../common/facts.js';

export const bottleneckRows = chainRows.extend({ region: regionRows, leaders: leaderRows, supplies: supplyRows });
export type BottleneckRows = z.infer<typeof bottleneckRows>;

export const bottleneckFields = [
  defineField({
    on: ['Chain'],
    field: 'bottlenecks',
    facts: { ...chainFacts, region: regionFact, leaders: leaderFact, supplies: supplyFact },
  }),
];
