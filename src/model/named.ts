import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

const OBSERVED = ['Organization', 'Chain', 'Segment', 'Cluster', 'Region', 'Park', 'Policy', 'Product', 'Industry'];

/** As many as the store may hold (src/model/datasetResolvers.ts). */
const MAX_DATASETS = 500;

/** What everything with a name, or a citation, offers. */
export const namedSlice = {
  fields: [
    defineField({ on: ['Named'], field: 'aliases', file: 'named/aliases' }),
    defineField({ on: ['Named'], field: 'datasets', file: 'named/datasets', limit: MAX_DATASETS }),
    defineField({ on: ['Cited'], field: 'citations', file: 'named/citations' }),
    defineField({ on: OBSERVED, field: 'observations', file: 'named/observations' }),
  ],
} satisfies Slice;
