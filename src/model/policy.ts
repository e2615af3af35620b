import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const policySlice = {
  fields: [
    defineField({ on: ['Query'], field: 'policies', file: 'policy/all', params: filterOf }),
    defineField({ on: ['Policy'], field: 'issuers', file: 'policy/issuers' }),
    defineField({ on: ['Policy'], field: 'regions', file: 'policy/regions' }),
    defineField({ on: ['Policy'], field: 'measures', file: 'policy/measures' }),
    defineField({
      on: ['Policy'],
      field: 'concerns',
      file: 'policy/concerns',
      item: 'edge',
      bind: { policy: 'this', industry: 'node' },
    }),
    defineField({
      on: ['Chain', 'Segment', 'Cluster'],
      field: 'policies',
      file: 'policy/concerning',
      params: filterOf,
    }),
    defineField({ on: ['PolicyConcernEdge'], field: 'industry', file: 'policy/concerned' }),
    defineField({
      on: ['Policy'],
      field: 'recipients',
      file: 'policy/recipients',
      item: 'edge',
      bind: { policy: 'this', enterprise: 'node' },
    }),
    defineField({
      on: ['Enterprise'],
      field: 'policiesReceived',
      file: 'enterprise/policiesReceived',
      item: 'edge',
      bind: { policy: 'node', enterprise: 'this' },
    }),
    defineField({ on: ['PolicyReceipt'], field: 'amount', embedded: 'amount' }),
    defineField({ on: ['Measure'], field: 'policy', file: 'policy/ofMeasure' }),
    defineField({ on: ['Measure'], field: 'conditions', expression: 'coalesce(this.conditions, [])' }),
  ],
} satisfies Slice;
