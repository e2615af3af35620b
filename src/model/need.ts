import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

const INDUSTRIES = ['Chain', 'Segment', 'Cluster'];

/** What firms ask for, and what chains are told to lack. */
export const needSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'needs', file: 'need/all', params: filterOf }),
    defineField({ on: ['Organization', 'Region'], field: 'needs', file: 'need/of' }),
    defineField({ on: INDUSTRIES, field: 'needs', file: 'need/concerning' }),
    defineField({ on: ['Need'], field: 'askers', file: 'need/askers' }),
    defineField({ on: ['Need', 'Event'], field: 'concerns', file: 'need/concerned' }),
    defineField({ on: INDUSTRIES, field: 'toldGaps', file: 'need/toldGaps' }),
    defineField({ on: ['Organization'], field: 'toldGaps', file: 'need/told' }),
    defineField({ on: ['ToldGap'], field: 'of', file: 'need/ofGap' }),
    defineField({ on: ['ToldGap'], field: 'toldBy', file: 'need/toldBy' }),
    defineField({ on: ['ToldGap', 'Event'], field: 'regions', file: 'need/places' }),
  ],
} satisfies Slice;
