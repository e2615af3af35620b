import { choice, number, type StateOf, word } from '../link/codec';
import type { Link } from '../link/useLink';

export const PARTS = ['map', 'firms', 'bottlenecks', 'capital'] as const;

/** All that an address says of a chain's page. */
export const chainCodec = {
  region: word(),
  part: choice(...PARTS),
  shape: choice('picture', 'table'),
  /** The segment whose sheet is open. */
  segment: word(),
  /** The segment that the firms are narrowed to. */
  in: word(),
  pages: number(1, 1, 1_000),
  kind: choice('ALL', 'ENTERPRISE', 'SEGMENT'),
  first: number(20, 1, 100),
};

export type ChainState = StateOf<typeof chainCodec>;
/** What is shown of a chain: a part of its own page, or one of the analyses of it. */
export type Part = ChainState['part'] | 'gaps' | 'targets';
export type ChainLink = Link<ChainState>;
