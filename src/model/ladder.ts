import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { heldOn } from './asOf.js';

/** Cultivation schemes by edition, and the rung that a title was granted by. */
export const ladderSlice = {
  fields: [
    defineField({
      on: ['Query'],
      field: 'ladders',
      file: 'ladder/all',
      params: (args) => ({ ...filterOf(args), ...heldOn(args) }),
    }),
    defineField({ on: ['Ladder'], field: 'rungs', file: 'ladder/rungsOf' }),
    defineField({ on: ['Ladder'], field: 'policies', file: 'ladder/policies' }),
    defineField({ on: ['Policy'], field: 'ladders', file: 'policy/ladders' }),
    defineField({ on: ['Ladder'], field: 'regions', file: 'ladder/regions' }),
    defineField({ on: ['Ladder'], field: 'supersedes', file: 'ladder/supersedes' }),
    defineField({ on: ['Ladder'], field: 'supersededBy', file: 'ladder/supersededBy' }),
    defineField({ on: ['Rung'], field: 'ladder', file: 'ladder/ofRung' }),
    defineField({ on: ['Rung'], field: 'criteria', file: 'ladder/criteria' }),
    defineField({ on: ['Criterion'], field: 'rung', file: 'ladder/ofCriterion' }),
    defineField({ on: ['Recognition'], field: 'rung', file: 'ladder/ofTitle' }),
  ],
} satisfies Slice;
