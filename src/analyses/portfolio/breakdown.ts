import { hhi } from '../common/concentration.js';
import { rankOf } from '../common/titles.js';
import type { BoardRow, PartRow, PortfolioRows, TitleRow } from './queries.js';

/** One part of a portfolio: see schema/portfolio.graphql. */
export interface BreakdownItem {
  readonly key: string | null;
  readonly level: TitleRow['level'];
  /** The id of the entity that the part is; null where it is a value. */
  readonly node: string | null;
  readonly count: number;
  readonly share: number;
}
export interface Breakdown {
  readonly items: readonly BreakdownItem[];
  readonly unknown: number;
  readonly hhi: number | null;
}
export interface Breakdowns {
  readonly byChain: Breakdown;
  readonly bySegment: Breakdown;
  readonly byStage: Breakdown;
  readonly byRegion: Breakdown;
  readonly byTier: Breakdown;
  readonly byYear: Breakdown;
  readonly byBoard: Breakdown;
}

/** A part with how many firms are in it; `rank` orders parts of one size. */
interface Part extends Pick<BreakdownItem, 'key' | 'count'> {
  readonly rank: string;
  readonly level?: BreakdownItem['level'];
  readonly node?: string;
}

/** A firm counts once in every part that it belongs to, and in none of a kind it is unknown. */
export function breakdownsOf({ held: [held], years, parts, cities, titles, boards }: PortfolioRows): Breakdowns {
  const of = (found: readonly Part[], known: number): Breakdown => ({
    items: [...found].sort(bySize).map((part) => toItem(part, held.known)),
    unknown: held.known - known,
    hhi: hhi(found.map(({ count }) => count)),
  });
  const anywhere = (kind: PartRow['of']) => parts.find((part) => part.of === kind)?.count ?? 0;
  const kindOf = (kind: PartRow['of']) => parts.filter((part) => part.of === kind);
  return {
    byChain: of(kindOf('CHAIN').flatMap(entity), anywhere('ANY')),
    bySegment: of(kindOf('SEGMENT').flatMap(entity), anywhere('ANY')),
    byStage: of(kindOf('STAGE').flatMap(stage), anywhere('ANY_STAGE')),
    byRegion: of(cities.flatMap(entity), cities.find(({ id }) => id === null)?.count ?? 0),
    byTier: of(titles.flatMap(kindOfTitle), titles.find((title) => title.tier === null)?.count ?? 0),
    byYear: of(
      years.map(({ key, count }) => ({ key, count, rank: key })),
      held.dated,
    ),
    byBoard: of(boards.flatMap(onBoard), boards.find((board) => board.of === 'ANY')?.count ?? 0),
  };
}

function entity({ id, rank, count }: Omit<PartRow, 'of'>): readonly Part[] {
  return id === null ? [] : [{ key: id, node: id, rank: rank ?? '', count }];
}

function stage({ id, count }: PartRow): readonly Part[] {
  return id === null ? [] : [{ key: id, rank: id, count }];
}

function kindOfTitle({ tier, level, count }: TitleRow): readonly Part[] {
  if (tier === null || count === 0) return [];
  return [{ key: tier, level, rank: `${9 - rankOf([tier])} ${tier} ${level}`, count }];
}

/** A board that no source names is none's: the part without a key. */
function onBoard({ of, board, count }: BoardRow): readonly Part[] {
  return of === 'ANY' || count === 0 ? [] : [{ key: board, rank: board ?? '~', count }];
}

function bySize(one: Part, other: Part): number {
  return other.count - one.count || (one.rank < other.rank ? -1 : 1);
}

function toItem({ key, level, node, count }: Part, holdings: number): BreakdownItem {
  return { key, level: level ?? null, node: node ?? null, count, share: count / holdings };
}
