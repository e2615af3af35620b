import { choice, flag, number, word } from '../link/codec';

export const KINDS = [
  'ANY',
  'GOVERNMENT_GUIDANCE',
  'STATE_CAPITAL',
  'INDUSTRIAL',
  'VENTURE_CAPITAL',
  'PRIVATE_EQUITY',
  'SECURITIES',
  'BANK',
  'LEASING',
  'GUARANTEE',
  'OTHER',
] as const;
export const ORDERS = ['SHARED_DESC', 'ADAMIC_ADAR_DESC', 'LAST_ON_DESC', 'NAME_ASC'] as const;

export const TABS = ['portfolio', 'co', 'next', 'risk', 'overlap', 'group', 'data'] as const;

export const investorCodec = {
  tab: choice(...TABS),
  view: choice('picture', 'table'),
  after: word(),
  chain: word(),
  region: word(),
  kind: choice(...KINDS),
  orderBy: choice(...ORDERS),
  minShared: number(1, 1, 1000),
  mergeGroups: flag,
  with: word(),
  asOf: word(),
};

export type InvestorTab = ReturnType<(typeof investorCodec)['tab']['read']>;
