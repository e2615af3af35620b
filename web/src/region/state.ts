import { choice, flag, type StateOf, word } from '../link/codec';
import { useLink } from '../link/useLink';

export const TIERS = [
  'ANY',
  'LITTLE_GIANT',
  'CHAMPION',
  'SRDI_SME',
  'INNOVATIVE_SME',
  'TECHNOLOGY_SME',
  'POTENTIAL',
  'HIDDEN_CHAMPION',
  'HIGH_TECH',
  'GAZELLE',
  'UNICORN',
] as const;
export const ORDERS = ['TIER_DESC', 'NAME_ASC', 'FOUNDED_ON_DESC', 'FOUNDED_ON_ASC'] as const;

export const TABS = ['overview', 'data', 'firms', 'policies'] as const;

const regionCodec = {
  tab: choice(...TABS),
  view: choice('picture', 'table'),
  after: word(),
  metric: word(),
  contradicted: flag,
  tier: choice(...TIERS),
  orderBy: choice(...ORDERS),
};

export const useRegionLink = () => useLink(regionCodec);

export type RegionTab = StateOf<typeof regionCodec>['tab'];
