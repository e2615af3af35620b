import { choice, list, named, type StateOf, word } from '../link/codec';

export const compareCodec = {
  regions: named('r', list),
  chain: word(),
  show: choice('shared', 'contradicted', 'all'),
  view: choice('picture', 'table'),
};

export type Show = StateOf<typeof compareCodec>['show'];
