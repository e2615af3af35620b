import { choice, flag, number, type StateOf, word } from '../link/codec';
import { useLink } from '../link/useLink';
import { wordsOf } from '../words/terms';

export const KINDS = ['ANY' as const, ...wordsOf('InvestorKind')] as const;
export const ORDERS = ['SHARED_DESC', 'ADAMIC_ADAR_DESC', 'LAST_ON_DESC', 'NAME_ASC'] as const;

export const TABS = ['portfolio', 'co', 'next', 'risk', 'overlap', 'group', 'data'] as const;

const investorCodec = {
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

export const useInvestorLink = () => useLink(investorCodec);

export type InvestorTab = StateOf<typeof investorCodec>['tab'];
