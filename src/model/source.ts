import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const sourceSlice: Slice = {
  fields: [
    defineField({ on: ['Query'], field: 'sources', file: 'source/all' }),
    defineField({ on: ['Source'], field: 'knownOmissions', expression: 'coalesce(this.holes, [])' }),
    defineField({ on: ['Source'], field: 'citations', file: 'source/citations' }),
    defineField({ on: ['Citation'], field: 'source', file: 'citation/source' }),
  ],
};
