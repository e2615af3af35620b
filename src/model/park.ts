import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const parkSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'parks', file: 'park/all' }),
    defineField({ on: ['Park'], field: 'partOf', file: 'park/within' }),
    defineField({ on: ['Park'], field: 'parks', file: 'park/parts' }),
    defineField({ on: ['Park'], field: 'organizations', file: 'park/organizations' }),
  ],
} satisfies Slice;
