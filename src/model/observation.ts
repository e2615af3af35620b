import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const observationSlice = {
  fields: [
    defineField({
      on: ['Query'],
      field: 'observations',
      file: 'observation/all',
      params: filterOf,
      orders: {
        METRIC_ASC: { by: 'node.orderKey' },
        VALUE_ASC: { by: 'node.valueKey' },
        VALUE_DESC: { by: 'node.valueKey', descending: true },
        DATE_ASC: { by: 'node.dateKey' },
        DATE_DESC: { by: 'node.dateKey', descending: true },
      },
    }),
    defineField({ on: ['Query'], field: 'metrics', file: 'observation/metrics' }),
    defineField({ on: ['Observation'], field: 'metric', file: 'observation/metric' }),
    defineField({ on: ['Observation'], field: 'dataFrom', file: 'observation/dataFrom' }),
    defineField({ on: ['Observation'], field: 'dimensions', file: 'observation/dimensions', item: 'edge' }),
    defineField({ on: ['Observation'], field: 'about', file: 'observation/about' }),
  ],
} satisfies Slice;
