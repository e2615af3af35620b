import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

/** Facts that are nodes, with an id of their own. */
const EVENTS = [
  ...['Recognition', 'Listing', 'Milestone', 'Measure', 'Observation'],
  ...['Award', 'Need', 'ToldGap', 'Counterparty', 'Criterion'],
];
/** Far more than any fact has; each side of a pair has the other. */
const MOST = 100;

export const contradictionSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'contradictions', file: 'contradiction/all', params: filterOf }),
    defineField({
      ...{ on: ['Fact', 'Sourced'], field: 'contradicts', file: 'fact/contradicts', item: 'edge' },
      ...{ limit: MOST },
    }),
    defineField({
      ...{ on: EVENTS, field: 'contradicts', file: 'fact/eventContradicts', item: 'edge' },
      ...{ limit: MOST },
    }),
    defineField({ on: ['Contradiction'], field: 'factId', expression: 'this.other' }),
    defineField({ on: ['Contradiction'], field: 'rule', expression: 'this.rule' }),
    defineField({ on: ['Contradiction'], field: 'fact', file: 'contradiction/other', item: 'edge' }),
    defineField({
      on: ['Contradiction'],
      field: 'facts',
      file: 'contradiction/facts',
      item: 'edge',
      limit: 2,
    }),
    defineField({ on: ['Contradiction'], field: 'observation', file: 'contradiction/figure' }),
  ],
} satisfies Slice;
