import { choice, number, word, words } from '../link/codec';
import { weightsParam } from './weights';

/** All that an address says of a target list; notes are not in it: they are one's own. */
export const targetCodec = {
  chain: word(),
  region: word(),
  shape: choice('picture', 'table'),
  /** Only firms that would fill this segment. */
  segment: word(),
  first: number(20, 1, 100),
  /** Ids of the firms that were picked. */
  pick: words,
  w: weightsParam,
};

export type TargetState = { readonly [K in keyof typeof targetCodec]: ReturnType<(typeof targetCodec)[K]['read']> };
