import type { RankingPageInfo, Unpaged } from '../../api/ranking.js';
import { newestOf } from '../common/chain.js';
import type { Coverage, Method } from '../common/method.js';
import { cutIn } from './cuts.js';
import { lagBetween } from './dates.js';
import type { FirmRow, RelayRows } from './queries.js';

export interface FollowOnExample {
  readonly enterprise: string;
  readonly firstOn: string;
  readonly laterOn: string;
  readonly citations: readonly string[];
}
export interface FollowOnPartner {
  readonly investor: string;
  readonly count: number;
  readonly medianLagDays: number;
  readonly examples: readonly FollowOnExample[];
}
export interface FollowOnAnalysis {
  readonly follows: readonly FollowOnPartner[];
  readonly followedBy: readonly FollowOnPartner[];
  readonly pageInfo: RankingPageInfo;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

const METHOD: Method = {
  name: 'Relay (接力投)',
  version: '1',
  parameters: [
    'first investment of each in a firm; a pair counts where the order of its dates is certain (2021 and 2021-05 leave it open)',
    'lag: days between the middles of the two dates',
  ],
  reference: 'Xu, Zhang, Lü, Mariani 2020, arXiv 1912.02962',
};
const EXAMPLES = 5;

interface Met extends FollowOnExample {
  readonly lag: number;
}

export function toFollowOnAnalysis({ self: [{ id }], firms }: RelayRows, first: number): Unpaged<FollowOnAnalysis> {
  const [before, after] = [new Map<string, Met[]>(), new Map<string, Met[]>()];
  for (const firm of firms) {
    const entries = entriesOf(firm);
    const own = entries.get(id);
    for (const [other, deal] of entries) {
      if (!own || other === id) continue;
      note(before, other, metIn(firm.id, deal, own));
      note(after, other, metIn(firm.id, own, deal));
    }
  }
  const dated = firms.filter((firm) => entriesOf(firm).get(id)?.on).length;
  return {
    follows: partnersOf(before).slice(0, first),
    followedBy: partnersOf(after).slice(0, first),
    method: METHOD,
    coverage: {
      known: dated,
      expected: firms.length,
      share: firms.length === 0 ? null : dated / firms.length,
      note: `A date is known of the investment in ${dated} of ${firms.length} firms; where none is known, nobody can say who came first. Lists of investors are partial.${cutIn({ firms: firms.length })}`,
    },
    dataAsOf: newestOf(firms.flatMap(({ deals }) => deals.map(([, on]) => on))),
  };
}

export interface Entry {
  readonly on: string | null;
  /** As written. */
  readonly round: string | null;
  readonly citations: readonly string[];
}

/** Each investor's first deal in a firm; an undated one only where none is dated. */
export function entriesOf({ deals }: FirmRow): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [investor, on, citations, round] of deals) {
    const known = entries.get(investor);
    if (!known || (on !== null && (known.on === null || on < known.on)))
      entries.set(investor, { on, round, citations });
  }
  return entries;
}

function metIn(enterprise: string, one: Entry, other: Entry): Met | null {
  const lag = lagBetween(one.on, other.on);
  if (lag === null || one.on === null || other.on === null) return null;
  return {
    enterprise,
    firstOn: one.on,
    laterOn: other.on,
    lag,
    citations: [...new Set([...one.citations, ...other.citations])],
  };
}

function note(met: Map<string, Met[]>, investor: string, found: Met | null): void {
  if (found) met.set(investor, [...(met.get(investor) ?? []), found]);
}

function partnersOf(met: ReadonlyMap<string, readonly Met[]>): readonly FollowOnPartner[] {
  return [...met]
    .map(([investor, list]) => ({
      investor,
      count: list.length,
      medianLagDays: medianOf(list.map(({ lag }) => lag)),
      examples: list.toSorted((one, other) => (one.laterOn < other.laterOn ? 1 : -1)).slice(0, EXAMPLES),
    }))
    .sort((one, other) => other.count - one.count || (one.investor < other.investor ? -1 : 1));
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return Math.round(((low ?? 0) + (high ?? 0)) / 2);
}
