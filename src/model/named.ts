import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

const OBSERVED = ['Organization', 'Chain', 'Segment', 'Cluster', 'Region', 'Park', 'Policy', 'Product', 'Industry'];

/** What everything with a name, or a citation, offers. */
export const namedSlice = {
  fields: [
    defineField({ on: ['Named'], field: 'aliases', file: 'named/aliases' }),
    defineField({ on: ['Cited'], field: 'citations', file: 'named/citations' }),
    defineField({ on: OBSERVED, field: 'observations', file: 'named/observations' }),
  ],
} satisfies Slice;
