import { choice, number, word } from '../link/codec';

export const TABS = ['overview', 'relations', 'capital', 'policies', 'data'] as const;

export const enterpriseCodec = {
  tab: choice(...TABS),
  view: choice('picture', 'table'),
  suppliers: word(),
  customers: word(),
  after: word(),
  region: word(),
  asOf: word(),
  most: number(20, 1, 100),
};

export type EnterpriseTab = ReturnType<(typeof enterpriseCodec)['tab']['read']>;
