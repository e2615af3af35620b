import { readComposed } from '../../api/compose/compose.js';
import { pageOf, walkOf } from '../../api/ranking.js';
import type { Slice } from '../../api/slice.js';
import type { OrganizationResolvers } from '../../generated/graphql.js';
import { ownershipFields, ownershipRows } from './queries.js';
import { toOwnershipAnalysis } from './shape.js';

const lookThrough: OrganizationResolvers['lookThrough'] = (source, args, _context, info) => {
  const walk = walkOf(args);
  const rows = ownershipRows.parse(readComposed(source, info));
  const { holdings, owners, ...rest } = toOwnershipAnalysis(rows, walk.upTo);
  return { ...rest, ...pageOf(['lookThrough', rows.self[0].id], { holdings, owners }, walk) };
};

const resolvers = { Organization: { lookThrough } };

export const ownershipSlice = { fields: ownershipFields, resolvers } satisfies Slice;
