import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { heldOn } from './asOf.js';

export const productSlice = {
  fields: [
    defineField({
      on: ['Query'],
      field: 'products',
      file: 'product/all',
      params: (args) => {
        const { kindOf, madeFrom, maker, industry } = filterOf(args);
        return { kindOf, madeFrom, maker, industry };
      },
      orders: {
        NAME_ASC: { by: 'node.nameKey' },
        NAME_DESC: { by: 'node.nameKey', descending: true },
        ID_ASC: { by: 'node.id' },
      },
    }),
    defineField({ on: ['Product'], field: 'codes', expression: 'coalesce(this.codes, [])' }),
    defineField({ on: ['Product'], field: 'kindOf', file: 'product/kindOf' }),
    defineField({ on: ['Product'], field: 'kinds', file: 'product/kinds' }),
    defineField({ on: ['Product'], field: 'madeFrom', file: 'product/madeFrom', params: ({ role }) => ({ role }) }),
    defineField({ on: ['Product'], field: 'usedIn', file: 'product/usedIn', params: ({ role }) => ({ role }) }),
    defineField({ on: ['Product'], field: 'makers', file: 'product/makers', params: heldOn }),
    defineField({ on: ['Product'], field: 'segments', file: 'product/segments' }),
    defineField({ on: ['Product'], field: 'industries', file: 'product/industries' }),
    defineField({ on: ['Enterprise'], field: 'products', file: 'enterprise/products', params: heldOn }),
    defineField({ on: ['Segment'], field: 'product', file: 'segment/product' }),
  ],
} satisfies Slice;
