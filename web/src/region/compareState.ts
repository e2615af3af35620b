import { choice, list, named, word } from '../link/codec';

export const compareCodec = {
  regions: named('r', list),
  chain: word(),
  show: choice('shared', 'contradicted', 'all'),
  view: choice('picture', 'table'),
};

export type Show = ReturnType<(typeof compareCodec)['show']['read']>;
