import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const eventSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'events', file: 'event/all', params: filterOf }),
    defineField({ on: ['Organization'], field: 'events', file: 'organization/events' }),
    defineField({ on: ['Chain', 'Cluster'], field: 'events', file: 'event/concerning' }),
    defineField({
      on: ['Event'],
      field: 'participants',
      file: 'event/participants',
      limit: 500,
      item: 'edge',
      bind: { event: 'this', organization: 'node' },
    }),
  ],
} satisfies Slice;
