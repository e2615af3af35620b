import { hhi } from '../common/concentration.js';

/** One part of a portfolio: see schema/portfolio.graphql. */
export interface BreakdownItem {
  readonly key: string | null;
  readonly level: Level | null;
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
type Level = 'NATIONAL' | 'PROVINCIAL' | 'CITY' | 'DISTRICT';

/** That a firm belongs to a part; `rank` orders parts of one size. */
export interface Membership {
  readonly firm: string;
  readonly rank: string;
  readonly key: string | null;
  readonly level?: Level | null;
  readonly node?: string;
}

interface Gathered {
  readonly first: Membership;
  readonly firms: Set<string>;
}

/** A firm counts once in every part that it belongs to, and in none of a kind it is unknown. */
export function breakDown(holdings: ReadonlySet<string>, memberships: readonly Membership[]): Breakdown {
  const own = memberships.filter(({ firm }) => holdings.has(firm));
  const parts = [...gather(own).values()].sort(bySize);
  return {
    items: parts.map((part) => toPart(part, holdings.size)),
    unknown: holdings.size - new Set(own.map(({ firm }) => firm)).size,
    hhi: hhi(parts.map(({ firms }) => firms.size)),
  };
}

function gather(memberships: readonly Membership[]): ReadonlyMap<string, Gathered> {
  const parts = new Map<string, Gathered>();
  for (const membership of memberships) {
    const mark = `${membership.key} ${membership.level}`;
    const part = parts.get(mark) ?? { first: membership, firms: new Set<string>() };
    parts.set(mark, part);
    part.firms.add(membership.firm);
  }
  return parts;
}

function bySize(one: Gathered, other: Gathered): number {
  return other.firms.size - one.firms.size || (one.first.rank < other.first.rank ? -1 : 1);
}

function toPart({ first: { key, level, node }, firms }: Gathered, holdings: number): BreakdownItem {
  return { key, level: level ?? null, node: node ?? null, count: firms.size, share: firms.size / holdings };
}
