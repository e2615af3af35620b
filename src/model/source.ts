import { defineField } from '../api/compose/model.js';

export const sourceFields = [
  defineField({ on: ['Query'], field: 'sources', file: 'source/all' }),
  defineField({ on: ['Source'], field: 'holes', expression: 'coalesce(this.holes, [])' }),
  defineField({ on: ['Source'], field: 'citations', file: 'source/citations' }),
  defineField({ on: ['Citation'], field: 'source', file: 'citation/source' }),
];
