import { defineField } from '../compose/model.js';

const ORGANIZATIONS = ['Enterprise', 'Institution', 'InvestmentFirm'];

export const organizationFields = [
  defineField({ on: ORGANIZATIONS, field: 'region', file: 'organization/region' }),
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
