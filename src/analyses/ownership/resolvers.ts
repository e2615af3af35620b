import { countOf } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { OrganizationResolvers } from '../../generated/graphql.js';
import { ownershipFields, ownershipRows } from './queries.js';
import { toOwnershipAnalysis } from './shape.js';

const lookThrough: OrganizationResolvers['lookThrough'] = (source, args, _context, info) =>
  toOwnershipAnalysis(ownershipRows.parse(readComposed(source, info)), countOf(args.first));

const resolvers = { Organization: { lookThrough } };

export const ownershipSlice = { fields: ownershipFields, resolvers } satisfies Slice;
