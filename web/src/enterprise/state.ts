import { choice, number, word } from '../link/codec';

export const enterpriseCodec = {
  tab: choice('overview', 'relations', 'capital', 'policies', 'data'),
  view: choice('picture', 'table'),
  suppliers: word(),
  customers: word(),
  after: word(),
  region: word(),
  asOf: word(),
  most: number(20, 1, 100),
};

export type EnterpriseTab = ReturnType<(typeof enterpriseCodec)['tab']['read']>;
