import { ROUND_WORDS } from '../analyses/common/rounds.js';
import { assertFilterIds } from '../api/arguments.js';
import { type Arguments, defineField, filterOf } from '../api/compose/model.js';
import { heldOn } from './asOf.js';

const INVESTED_ON = "coalesce(edge.investedOn, '0') + ' ' + node.nameKey + ' ' + edge.key";

function investorFilter(args: Arguments): Readonly<Record<string, unknown>> {
  const filter = filterOf(args) as { readonly ids?: readonly string[] | null };
  assertFilterIds(filter.ids);
  return filter;
}

export const investorFields = [
  defineField({
    on: ['Query'],
    field: 'investors',
    file: 'investor/all',
    params: investorFilter,
    orders: {
      NAME_ASC: { by: 'node.nameKey' },
      NAME_DESC: { by: 'node.nameKey', descending: true },
      ID_ASC: { by: 'node.id' },
    },
  }),
  defineField({ on: ['Investor'], field: 'investorWords', expression: 'coalesce(this.investorWords, [])' }),
  defineField({ on: ['Investor'], field: 'mandates', file: 'investor/mandates', limit: 100 }),
  defineField({
    on: ['Investor'],
    field: 'portfolio',
    file: 'investor/portfolio',
    params: (args) => ({ ...filterOf(args), ...heldOn(args) }),
    orders: {
      NAME_ASC: { by: "node.nameKey + ' ' + edge.key" },
      INVESTED_ON_DESC: { by: INVESTED_ON, descending: true },
      INVESTED_ON_ASC: { by: INVESTED_ON },
    },
  }),
  defineField({
    on: ['Investor'],
    field: 'coInvestors',
    file: ({ mergeGroups }) => (mergeGroups === true ? 'investor/coInvestorGroups' : 'investor/coInvestors'),
    files: ['investor/coInvestors', 'investor/coInvestorGroups'],
    params: coInvestorParams,
    orders: {
      SHARED_DESC: { by: counted('999999', 'edge.sharedCount') },
      // In billionths, whole: a sum of decimals depends on its order, and a keyset may not.
      ADAMIC_ADAR_DESC: { by: counted('9999999999999999', 'edge.weight') },
      LAST_ON_DESC: { by: "coalesce(edge.lastOn, '0') + ' ' + node.id", descending: true },
      NAME_ASC: { by: 'node.nameKey' },
    },
  }),
  defineField({ on: ['CoInvestorEdge', 'CoInvestedEdge'], field: 'shared', file: 'investor/shared', limit: 100 }),
  defineField({ on: ['CoInvestorEdge'], field: 'members', file: 'investor/groupMembers', limit: 100 }),
  defineField({
    on: ['CoInvestorEdge'],
    field: 'jaccard',
    file: 'investor/jaccard',
    raw: 'edge',
    limit: 1,
    expected: 1,
  }),
  defineField({
    on: ['CoInvestorEdge'],
    field: 'sameRoundCount',
    file: 'investor/sameRounds',
    params: () => ({ words: ROUND_WORDS }),
    raw: 'edge',
    limit: 1,
    expected: 1,
  }),
  defineField({ on: ['InvestmentEdge', 'PortfolioEdge'], field: 'amount', embedded: 'amount' }),
];

/** Greatest number first, then the id, as text that ascends. */
function counted(max: string, number: string): string {
  return `right('${'0'.repeat(max.length)}' + toString(${max} - ${number}), ${max.length}) + ' ' + node.id`;
}

interface CoInvestorFilter {
  readonly chain?: string | null;
  readonly segment?: string | null;
  readonly region?: string | null;
  readonly tier?: string | null;
  readonly kind?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly withEvidence?: boolean | null;
}

/**
 * Nobody shares fewer than one firm. `minShared` is given whatever it is: the text may not depend on its value (shape.ts).
 * `withEvidence: false` asks for nothing.
 */
function coInvestorParams(args: Arguments): Readonly<Record<string, unknown>> {
  const { chain, segment, region, tier, kind, since, until, withEvidence } = filterOf(args) as CoInvestorFilter;
  const { minShared } = args;
  const firms = { chain, segment, region, tier, since, until, withEvidence: withEvidence === true ? true : null };
  const isNarrowed = Object.values(firms).some((value) => value !== null && value !== undefined);
  return { ...firms, kind, minShared: typeof minShared === 'number' ? Math.max(1, minShared) : 1, isNarrowed };
}
