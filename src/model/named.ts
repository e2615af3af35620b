import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { BadInput } from '../errors.js';

const OBSERVED = [
  'Organization',
  'Chain',
  'Segment',
  'Cluster',
  'Region',
  'Park',
  'Policy',
  'Product',
  'Industry',
  'Event',
];

/** As many as the store may hold (src/model/datasetResolvers.ts). */
const MAX_DATASETS = 500;

const MAX_STATEMENTS = 100;

/** What a record may say of a thing, by the names that the fields have. */
const STATED = [
  ...[
    'name',
    'nameEn',
    'uscc',
    'lei',
    'foundedOn',
    'ownershipType',
    'productWords',
    'capital',
    'staff',
    'revenue',
    'website',
  ],
  ...[
    'investorKind',
    'investorWords',
    'isFund',
    'fundSize',
    'mandateRegions',
    'institutionKind',
    'description',
    'stage',
    'order',
    'required',
  ],
  ...['origin', 'level', 'scale', 'theme', 'code', 'codes', 'scheme', 'unit', 'definition', 'issuedOn', 'status'],
];

function statedProperty(property: string): string {
  if (STATED.includes(property)) return property;
  throw new BadInput(`\`property\` is "${property.slice(0, 60)}", which nothing has; ask one of ${STATED.join(', ')}.`);
}

/** What everything with a name, or a citation, offers. */
export const namedSlice = {
  fields: [
    defineField({ on: ['Named'], field: 'aliases', file: 'named/aliases', item: 'edge' }),
    defineField({ on: ['Named'], field: 'datasets', file: 'named/datasets', limit: MAX_DATASETS }),
    defineField({
      on: ['Named'],
      field: 'statements',
      file: 'named/statements',
      params: ({ property }) => ({ property: statedProperty(String(property)) }),
      item: 'edge',
      limit: MAX_STATEMENTS,
    }),
    defineField({
      on: ['Statement'],
      field: 'contradicts',
      file: 'named/otherStatements',
      item: 'edge',
      limit: MAX_STATEMENTS,
    }),
    defineField({ on: ['Cited'], field: 'citations', file: 'named/citations' }),
    defineField({
      on: OBSERVED,
      field: 'observations',
      file: 'named/observations',
      params: ({ metric }) => ({ metric }),
    }),
  ],
} satisfies Slice;
