import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const policySlice = {
  fields: [
    defineField({ on: ['Query'], field: 'policies', file: 'policy/all', params: filterOf }),
    defineField({ on: ['Policy'], field: 'issuers', file: 'policy/issuers' }),
    defineField({ on: ['Policy'], field: 'regions', file: 'policy/regions' }),
    defineField({ on: ['Policy'], field: 'measures', file: 'policy/measures' }),
    defineField({ on: ['Measure'], field: 'policy', file: 'policy/ofMeasure' }),
    defineField({ on: ['Measure'], field: 'conditions', expression: 'coalesce(this.conditions, [])' }),
  ],
} satisfies Slice;
