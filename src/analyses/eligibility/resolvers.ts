import { countOf, regionAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import type { Slice } from '../../api/slice.js';
import type { EnterpriseResolvers } from '../../generated/graphql.js';
import { eligibilityFields, eligibilityRows } from './queries.js';
import { toPolicyMatchAnalysis } from './shape.js';

const eligiblePolicies: EnterpriseResolvers['eligiblePolicies'] = (source, args, _context, info) => {
  const first = countOf(args.first);
  const rows = eligibilityRows.parse(readComposed(source, info));
  const region = typeof args.region === 'string' ? regionAsked(args.region, rows.region) : null;
  const { items, ...rest } = toPolicyMatchAnalysis(rows, {
    region,
    asOf: args.asOf ?? null,
    includeUndated: args.includeUndated,
  });
  return { ...rest, items: items.slice(0, first) };
};

const resolvers = { Enterprise: { eligiblePolicies } };

export const eligibilitySlice = { fields: eligibilityFields, resolvers } satisfies Slice;
