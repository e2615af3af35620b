import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const organizationSlice: Slice = {
  fields: [
    defineField({ on: ['Query'], field: 'institutions', file: 'organization/institutions' }),
    defineField({ on: ['Organization', 'Park'], field: 'region', file: 'organization/region' }),
    defineField({ on: ['Organization'], field: 'parks', file: 'organization/parks' }),
    defineField({ on: ['Organization'], field: 'notSameAs', file: 'organization/notSameAs' }),
    defineField({
      on: ['Organization'],
      field: 'locations',
      file: 'organization/locations',
      item: 'edge',
      bind: { region: 'node' },
    }),
    defineField({
      on: ['Organization'],
      field: 'controls',
      file: 'organization/controls',
      item: 'edge',
      bind: { organization: 'node' },
    }),
    defineField({
      on: ['Organization'],
      field: 'controlledBy',
      file: 'organization/controlledBy',
      item: 'edge',
      bind: { organization: 'node' },
    }),
    defineField({ on: ['Control'], field: 'sharePercent', expression: 'this.share' }),
  ],
};
