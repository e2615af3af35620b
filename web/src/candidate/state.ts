import { choice, list, named, number, type StateOf, word } from '../link/codec';
import type { Link } from '../link/useLink';
import { weightsParam } from './weights';

/** All that an address says of a list of candidates; notes are not in it: they are one's own. */
export const candidateCodec = {
  chain: word(),
  region: word(),
  shape: choice('picture', 'table'),
  /** Only firms that would fill this segment. */
  segment: word(),
  first: number(20, 1, 100),
  /** Ids of the firms that were picked. */
  pick: list,
  weights: named('w', weightsParam),
};

export type CandidateState = StateOf<typeof candidateCodec>;
export type CandidateLink = Link<CandidateState>;
