import { regionAsked } from '../../api/arguments.js';
import { readComposed } from '../../api/compose/compose.js';
import { pageOf, walkOf } from '../../api/ranking.js';
import type { Slice } from '../../api/slice.js';
import type { EnterpriseResolvers } from '../../generated/graphql.js';
import { eligibilityFields, eligibilityRows } from './queries.js';
import { toPolicyMatchAnalysis } from './shape.js';

const eligiblePolicies: EnterpriseResolvers['eligiblePolicies'] = (source, args, _context, info) => {
  const walk = walkOf(args);
  const rows = eligibilityRows.parse(readComposed(source, info));
  const region = typeof args.region === 'string' ? regionAsked(args.region, rows.region) : null;
  const options = { region, asOf: args.asOf ?? null, includeUndated: args.includeUndated };
  const { items, ...rest } = toPolicyMatchAnalysis(rows, options);
  const ranking = ['eligiblePolicies', args.region ?? null, options.asOf, options.includeUndated];
  return { ...rest, ...pageOf(ranking, { items }, walk) };
};

const resolvers = { Enterprise: { eligiblePolicies } };

export const eligibilitySlice = { fields: eligibilityFields, resolvers } satisfies Slice;
