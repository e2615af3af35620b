import { defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { heldOn } from './asOf.js';

export const chainSlice = {
  fields: [
    defineField({ on: ['Query'], field: 'chains', file: 'chain/all' }),
    defineField({ on: ['Query'], field: 'clusters', file: 'cluster/all' }),
    defineField({
      on: ['Chain'],
      field: 'segments',
      file: 'chain/segments',
      params: ({ stage, origin }) => ({ stage, origin }),
    }),
    defineField({
      on: ['Chain', 'Cluster'],
      field: 'leaders',
      file: 'chain/leaders',
      params: (args) => ({ ...heldOn(args), region: args['region'], confidence: args['confidence'] }),
      item: 'edge',
      bind: { enterprise: 'node', chain: 'this', cluster: 'this' },
    }),
    defineField({
      on: ['Chain'],
      field: 'enterprises',
      file: 'chain/enterprises',
      params: ({ region }) => ({ region }),
    }),
    defineField({ on: ['Chain'], field: 'clusters', file: 'chain/clusters' }),
    defineField({ on: ['Leadership'], field: 'statedBy', expression: 'this.by' }),
    defineField({ on: ['Segment'], field: 'chain', file: 'segment/chain' }),
    defineField({ on: ['Segment'], field: 'level', expression: '1 + COUNT { (this)-[:PART_OF*1..4]->(:Segment) }' }),
    defineField({ on: ['Segment'], field: 'parent', file: 'segment/parent' }),
    defineField({ on: ['Segment'], field: 'parts', file: 'segment/parts' }),
    defineField({ on: ['Segment'], field: 'suppliesTo', file: 'segment/suppliesTo' }),
    defineField({ on: ['Segment'], field: 'suppliedBy', file: 'segment/suppliedBy' }),
    defineField({
      on: ['Segment'],
      field: 'enterprises',
      file: 'segment/enterprises',
      params: ({ region }) => ({ region }),
    }),
    defineField({ on: ['Cluster'], field: 'regions', file: 'cluster/regions' }),
    defineField({ on: ['Cluster'], field: 'enterprises', file: 'cluster/enterprises' }),
  ],
} satisfies Slice;
