import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { heldOn } from './asOf.js';

/** Who set up what, and who runs it: organizations, and persons with a stated role. */
export const personSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'persons', file: 'person/all' }),
    defineField({
      on: ['Organization'],
      field: 'founders',
      file: 'organization/founders',
      item: 'edge',
      bind: { organization: 'this', founder: 'node' },
    }),
    defineField({
      on: ['Organization', 'Person'],
      field: 'founded',
      file: 'organization/founded',
      item: 'edge',
      bind: { organization: 'node', founder: 'this' },
    }),
    defineField({
      on: ['Organization'],
      field: 'managers',
      file: 'organization/managers',
      params: heldOn,
      item: 'edge',
      bind: { organization: 'this', manager: 'node' },
    }),
    defineField({
      on: ['Organization', 'Person'],
      field: 'manages',
      file: 'organization/manages',
      params: heldOn,
      item: 'edge',
      bind: { organization: 'node', manager: 'this' },
    }),
  ],
} satisfies Slice;
