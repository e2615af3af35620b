import { choice, word, words } from '../link/codec';

export const compareCodec = {
  r: words,
  chain: word(),
  show: choice('shared', 'contradicted', 'all'),
  view: choice('picture', 'table'),
};

export type Show = ReturnType<(typeof compareCodec)['show']['read']>;
