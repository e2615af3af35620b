import type { z } from 'zod';
import { defineField } from '../../api/compose/model.js';
import {
  chainFacts,
  chainRows,
  controlFact,
  controlRows,
  leaderFact,
  leaderRows,
  regionFact,
  regionRows,
  supplyFact,
  supplyRows,
} from '../common/facts.js';

export const gapRows = chainRows.extend({ region: regionRows, controls: controlRows, supplies: supplyRows });
export type GapRows = z.infer<typeof gapRows>;
export const mapRows = chainRows.extend({ region: regionRows, controls: controlRows, leaders: leaderRows });
export type MapRows = z.infer<typeof mapRows>;

export const gapFields = [
  defineField({
    on: ['Chain'],
    field: 'gaps',
    facts: { ...chainFacts, region: regionFact, controls: controlFact, supplies: supplyFact },
  }),
  defineField({
    on: ['Chain'],
    field: 'map',
    facts: { ...chainFacts, region: regionFact, controls: controlFact, leaders: leaderFact },
  }),
];
