import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const observationSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'observations', file: 'observation/all', params: filterOf }),
    defineField({ on: ['Query'], field: 'metrics', file: 'observation/metrics' }),
    defineField({ on: ['Observation'], field: 'metric', file: 'observation/metric' }),
    defineField({ on: ['Observation'], field: 'about', file: 'observation/about' }),
    defineField({
      on: ['Observation'],
      field: 'contradicts',
      file: 'observation/contradicts',
      item: 'edge',
      bind: { observation: 'node' },
    }),
  ],
} satisfies Slice;
