import { defineField, filterOf } from '../compose/model.js';

const INVESTORS = ['Enterprise', 'Institution', 'InvestmentFirm'];

export const investorFields = [
  defineField({
    on: ['Query'],
    field: 'investors',
    file: 'investor/all',
    params: filterOf,
    orders: {
      NAME_ASC: { by: 'node.nameKey' },
      NAME_DESC: { by: 'node.nameKey', descending: true },
      ID_ASC: { by: 'node.id' },
    },
  }),
  defineField({ on: INVESTORS, field: 'portfolio', file: 'investor/portfolio', params: filterOf }),
  defineField({
    on: INVESTORS,
    field: 'coInvestors',
    file: ({ mergeGroups }) => (mergeGroups === true ? 'investor/coInvestorGroups' : 'investor/coInvestors'),
    files: ['investor/coInvestors', 'investor/coInvestorGroups'],
    params: ({ minShared }) => ({ minShared: atLeastOne(minShared) }),
  }),
  defineField({ on: ['CoInvestorEdge'], field: 'shared', file: 'investor/shared' }),
  defineField({ on: ['InvestmentEdge', 'PortfolioEdge'], field: 'amount', embedded: 'amount' }),
];

/** Nobody shares fewer than one firm; 0 or less asks for the same. */
function atLeastOne(value: unknown): number {
  return typeof value === 'number' ? Math.max(1, value) : 1;
}
