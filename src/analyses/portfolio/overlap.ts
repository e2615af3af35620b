import { newestOf, sortBy } from '../common/chain.js';
import type { Coverage, Method } from '../common/method.js';
import type { Other, OverlapRows } from './queries.js';

export interface PortfolioOverlapAnalysis {
  readonly other: string;
  readonly shared: readonly string[];
  readonly sharedCount: number;
  readonly count: number;
  readonly otherCount: number;
  readonly jaccard: number | null;
  readonly chains: readonly string[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

type OwnRows = Pick<OverlapRows, 'holdings' | 'positions'>;

export function toOverlap({ holdings, positions }: OwnRows, other: Other, isGroup: boolean): PortfolioOverlapAnalysis {
  const theirs = new Set(other.firms);
  const shared = sortBy(holdings, ({ key }) => key).flatMap(({ id }) => (theirs.has(id) ? [id] : []));
  const either = holdings.length + theirs.size - shared.length;
  const theirChains = new Set(other.chains);
  const chains = sortBy(positions, ({ chain }) => chain.key).map(({ chain }) => chain.id);
  return {
    other: other.id,
    shared,
    sharedCount: shared.length,
    count: holdings.length,
    otherCount: theirs.size,
    jaccard: either === 0 ? null : shared.length / either,
    chains: [...new Set(chains)].filter((id) => theirChains.has(id)),
    method: methodOf(isGroup),
    coverage: coverageOf(either, isGroup && other.isSameGroup),
    dataAsOf: newestOf([other.newest, ...holdings.flatMap(({ dates }) => dates)]),
  };
}

function methodOf(isGroup: boolean): Method {
  return {
    name: 'Portfolio overlap (组合重合度)',
    version: '1',
    parameters: [
      isGroup ? 'each side with its whole group (控制关系)' : 'each side alone',
      'jaccard = firms of both / firms of either',
    ],
    reference: 'Jaccard 1901',
  };
}

function coverageOf(either: number, isSameGroup: boolean): Coverage {
  const sentences = [
    ...(isSameGroup ? ['Both belong to one group, which is compared with itself.'] : []),
    either === 0
      ? 'No document names a firm that either has invested in, which does not mean that there is none.'
      : 'The documents list some holdings, never all: a firm that is not shared here may be.',
  ];
  return { known: either, expected: null, share: null, note: sentences.join(' ') };
}
