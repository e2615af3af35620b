import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const regionSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'regions', file: 'region/all' }),
    defineField({ on: ['Region'], field: 'parent', file: 'region/parent' }),
    defineField({ on: ['Region'], field: 'children', file: 'region/children' }),
    defineField({ on: ['Region'], field: 'enterprises', file: 'region/enterprises' }),
    defineField({ on: ['Region'], field: 'clusters', file: 'region/clusters' }),
    defineField({ on: ['Region'], field: 'groups', file: 'region/groups' }),
    defineField({ on: ['Region'], field: 'parks', file: 'region/parks' }),
    defineField({ on: ['Region'], field: 'policies', file: 'region/policies' }),
  ],
} satisfies Slice;
