import { readComposed } from '../../api/compose/compose.js';
import { countOf, mustLoadEntity, regionAsked } from '../../api/entity.js';
import type { Slice } from '../../api/slice.js';
import type { EnterpriseResolvers, PolicyMatchResolvers } from '../../generated/graphql.js';
import { eligibilityFields, eligibilityRows } from './queries.js';
import { toEligibility } from './shape.js';

const eligiblePolicies: EnterpriseResolvers['eligiblePolicies'] = (source, args, context, info) => {
  const first = countOf(args.first, 20);
  const rows = eligibilityRows.parse(readComposed(source, args, context, info));
  const region = typeof args.region === 'string' ? regionAsked(args.region, rows.region) : null;
  const { items, ...rest } = toEligibility(rows, {
    region,
    asOf: args.asOf ?? null,
    includeUndated: args.includeUndated === true,
  });
  return { ...rest, items: items.slice(0, first) };
};

const PolicyMatch: Pick<PolicyMatchResolvers, 'policy' | 'measure'> = {
  policy: ({ policy }, _, context, info) => mustLoadEntity(context, policy, info),
  measure: ({ measure }, _, context, info) => mustLoadEntity(context, measure, info),
};

const resolvers = { Enterprise: { eligiblePolicies }, PolicyMatch };

export const eligibilitySlice: Slice = { fields: eligibilityFields, resolvers };
