import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { heldOn } from './asOf.js';

export const organizationSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'institutions', file: 'organization/institutions' }),
    defineField({ on: ['Organization', 'Park'], field: 'region', file: 'organization/region' }),
    defineField({ on: ['Organization'], field: 'parks', file: 'organization/parks' }),
    defineField({ on: ['Organization'], field: 'notSameAs', file: 'organization/notSameAs' }),
    defineField({ on: ['Organization'], field: 'partners', file: 'organization/partners', params: heldOn }),
    defineField({ on: ['PartnerEdge'], field: 'kind', expression: 'type(this)' }),
    defineField({ on: ['Organization'], field: 'counterparties', file: 'organization/counterparties' }),
    defineField({ on: ['Counterparty'], field: 'organization', file: 'organization/ofCounterparty' }),
    defineField({ on: ['Organization'], field: 'awards', file: 'organization/awards' }),
    defineField({ on: ['Award'], field: 'organization', file: 'organization/ofAward' }),
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
      params: heldOn,
      item: 'edge',
      bind: { organization: 'node' },
    }),
    defineField({
      on: ['Organization'],
      field: 'controlledBy',
      file: 'organization/controlledBy',
      params: heldOn,
      item: 'edge',
      bind: { organization: 'node' },
    }),
    defineField({ on: ['Control'], field: 'sharePercent', expression: 'this.share' }),
  ],
} satisfies Slice;
