import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';

export const industrySlice = {
  fields: [
    defineField({
      on: ['Query'],
      field: 'industries',
      file: 'industry/all',
      params: (args) => {
        const { scheme, top } = filterOf(args);
        return { scheme, top };
      },
      orders: {
        NAME_ASC: { by: 'node.nameKey' },
        NAME_DESC: { by: 'node.nameKey', descending: true },
        ID_ASC: { by: 'node.id' },
      },
    }),
    defineField({ on: ['Industry'], field: 'parent', file: 'industry/parent' }),
    defineField({ on: ['Industry'], field: 'children', file: 'industry/children' }),
    defineField({ on: ['Industry'], field: 'enterprises', file: 'industry/enterprises' }),
    defineField({ on: ['Industry'], field: 'products', file: 'industry/products' }),
    defineField({ on: ['Enterprise'], field: 'classifiedIn', file: 'enterprise/classifiedIn' }),
  ],
} satisfies Slice;
