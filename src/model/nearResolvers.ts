import { z } from 'zod';
import { assertId } from '../api/arguments.js';
import { readComposed } from '../api/compose/compose.js';
import { defineField, filterOf } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { likeness, namesReasons } from '../data/near/queries.js';
import { reasonsOf } from '../data/near/reasons.js';
import type { NearMatchResolvers } from '../generated/graphql.js';

const found = z.tuple([z.object({ names: namesReasons, likeness })]);

const NearMatch: NearMatchResolvers = {
  reasons: (source, _args, _context, info) => {
    const [{ names, likeness: both }] = found.parse(readComposed(source, info));
    return reasonsOf(names, both);
  },
};

export const nearSlice = {
  fields: [
    defineField({
      on: ['Query'],
      field: 'nearMatches',
      file: 'near/all',
      params: (args) => {
        const { dataset } = filterOf(args);
        return { dataset: typeof dataset === 'string' ? assertId('dataset', dataset) : null };
      },
    }),
    defineField({ on: ['NearMatch'], field: 'a', file: 'near/a' }),
    defineField({ on: ['NearMatch'], field: 'b', file: 'near/b' }),
    defineField({ on: ['NearMatch'], field: 'nameOfA', expression: 'this.knownAs' }),
    defineField({ on: ['NearMatch'], field: 'nameOfB', expression: 'this.name' }),
    defineField({ on: ['NearMatch'], field: 'factCount', expression: 'this.facts' }),
    defineField({ on: ['NearMatch'], field: 'positionCount', expression: 'this.positions' }),
    defineField({ on: ['NearMatch'], field: 'reasons', file: 'near/likeness', raw: 'edge', limit: 1, expected: 1 }),
  ],
  resolvers: { NearMatch },
} satisfies Slice;
