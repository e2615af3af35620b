import { defineField } from '../compose/model.js';

const ORGANIZATIONS = ['Enterprise', 'Institution', 'InvestmentFirm'];

export const organizationFields = [
  defineField({ on: ['Query'], field: 'institutions', file: 'organization/institutions' }),
  defineField({ on: [...ORGANIZATIONS, 'Park'], field: 'region', file: 'organization/region' }),
  defineField({ on: ORGANIZATIONS, field: 'parks', file: 'organization/parks' }),
  defineField({ on: ORGANIZATIONS, field: 'notSameAs', file: 'organization/notSameAs' }),
  defineField({
    on: ORGANIZATIONS,
    field: 'locations',
    file: 'organization/locations',
    item: 'edge',
    bind: { region: 'node' },
  }),
  defineField({
    on: ORGANIZATIONS,
    field: 'controls',
    file: 'organization/controls',
    item: 'edge',
    bind: { organization: 'node' },
  }),
  defineField({
    on: ORGANIZATIONS,
    field: 'controlledBy',
    file: 'organization/controlledBy',
    item: 'edge',
    bind: { organization: 'node' },
  }),
];
