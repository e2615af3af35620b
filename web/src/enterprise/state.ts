import { choice, number, type StateOf, word } from '../link/codec';
import { useLink } from '../link/useLink';

export const TABS = ['overview', 'relations', 'capital', 'policies', 'data'] as const;

const enterpriseCodec = {
  tab: choice(...TABS),
  view: choice('picture', 'table'),
  suppliers: word(),
  customers: word(),
  after: word(),
  region: word(),
  asOf: word(),
  most: number(20, 1, 100),
};

export const useEnterpriseLink = () => useLink(enterpriseCodec);

export type EnterpriseTab = StateOf<typeof enterpriseCodec>['tab'];
