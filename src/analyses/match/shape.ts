import { assertWhole, newestOf, sortBy } from '../common/chain.js';
import type { RegionRow } from '../common/facts.js';
import type { Coverage, Method } from '../common/method.js';
import { kindOf } from '../common/peers.js';
import { type ScorePart, scoreOf } from '../common/score.js';
import { GREATEST_WEIGHT, rankOf, WEIGHTS_IN_WORDS, weightOf } from '../common/titles.js';
import type { Way } from '../common/ways.js';
import { counted } from '../common/words.js';
import { MAX_SEATS, type MatchRows } from './queries.js';

export interface SupplyMatch {
  readonly leader: string;
  readonly supplier: string;
  readonly segment: string;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly paths: readonly Way[];
}
export interface SupplyMatchAnalysis {
  readonly items: readonly SupplyMatch[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

const WEIGHTS = { tier: 0.3, proximity: 0.25, shared: 0.25, evidence: 0.2 };
/** How plainly the supplier's position is said. */
const EVIDENCE = { EXPLICIT: 1, IMPLIED: 0.5, CURATED: 0 };
/** Shared links after which more add nothing. */
const ENOUGH_SHARED = 3;

const METHOD: Method = {
  name: 'Matchmaking (供需对接)',
  version: '1',
  parameters: [
    `score = ${WEIGHTS.tier} TIER + ${WEIGHTS.proximity} PROXIMITY + ${WEIGHTS.shared} SHARED_LINKS + ${WEIGHTS.evidence} EVIDENCE`,
    WEIGHTS_IN_WORDS,
    'PROXIMITY: 1 in one city or municipality, 0.5 in one province, 0 elsewhere, null where a place is unknown',
    'segments: those that feed, over any number of steps, one that the leader stands in; all where it stands in none',
    `SHARED_LINKS: ways of two links between them, ${ENOUGH_SHARED} and more count 1; EVIDENCE: position EXPLICIT 1, IMPLIED 0.5`,
  ],
  reference: null,
};

export function toMatches(rows: MatchRows, region: string | null, first: number): SupplyMatchAnalysis {
  assertWhole('firms in question', rows.seats, MAX_SEATS);
  const leaders = new Map(rows.leaders.map(({ id, regions }) => [id, regions]));
  const ways = waysBetween(rows);
  const seats = rows.seats.filter(({ regions }) => region === null || regions.some(({ id }) => id === region));
  const items = seats.flatMap((seat) =>
    plainest(seat.seats).map(({ leader, segment, confidence }) => {
      const paths = ways.get(`${leader} ${seat.supplier}`) ?? [];
      const parts: readonly ScorePart[] = [
        {
          name: 'TIER',
          value: rankOf(seat.tiers) > 0 ? weightOf(seat.tiers) / GREATEST_WEIGHT : null,
          weight: WEIGHTS.tier,
        },
        { name: 'PROXIMITY', value: proximity(leaders.get(leader) ?? [], seat.regions), weight: WEIGHTS.proximity },
        { name: 'SHARED_LINKS', value: Math.min(paths.length / ENOUGH_SHARED, 1), weight: WEIGHTS.shared },
        { name: 'EVIDENCE', value: confidence ? EVIDENCE[confidence] : null, weight: WEIGHTS.evidence },
      ];
      return { leader, supplier: seat.supplier, segment, parts, score: scoreOf(parts), paths };
    }),
  );
  return {
    items: items.sort(byScore).slice(0, first),
    method: METHOD,
    coverage: coverageOf(rows, items.length),
    dataAsOf: newestOf([rows.published[0]?.newest, ...rows.seats.map(({ titledOn }) => titledOn)]),
  };
}

type Seat = MatchRows['seats'][number]['seats'][number];

/** A firm may stand in a segment by several positions; the one that is said most plainly counts. */
function plainest(seats: readonly Seat[]): readonly Seat[] {
  const evidenceOf = ({ confidence }: Seat) => (confidence ? EVIDENCE[confidence] : -1);
  const best = new Map<string, Seat>();
  for (const seat of seats) {
    const known = best.get(`${seat.leader} ${seat.segment}`);
    if (!known || evidenceOf(seat) > evidenceOf(known)) best.set(`${seat.leader} ${seat.segment}`, seat);
  }
  return [...best.values()];
}

function byScore(one: SupplyMatch, other: SupplyMatch): number {
  const keyOf = ({ leader, segment, supplier }: SupplyMatch) => `${leader} ${segment} ${supplier}`;
  return other.score - one.score || (keyOf(one) < keyOf(other) ? -1 : 1);
}

function waysBetween({ shared }: MatchRows): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>();
  const middles = new Set<string>();
  for (const { leader, middle, firm, links } of sortBy(shared, linksKey)) {
    const pair = `${leader} ${firm}`;
    // One way a common partner, however many links lead to it.
    if (middles.has(`${pair} ${middle}`)) continue;
    middles.add(`${pair} ${middle}`);
    const known = ways.get(pair) ?? [];
    ways.set(pair, known);
    known.push({ nodes: [leader, middle, firm], links });
  }
  return ways;
}

function linksKey({ leader, firm, middle, links }: MatchRows['shared'][number]): string {
  return [leader, firm, middle, ...links.map(({ kind, from, product }) => `${kind} ${from} ${product}`)].join(' ');
}

function proximity(one: readonly RegionRow[], other: readonly RegionRow[]): number | null {
  if (one.length === 0 || other.length === 0) return null;
  const common = one.filter(
    ({ id, level }) => level !== 'NATION' && level !== 'GROUP' && other.some((region) => region.id === id),
  );
  if (common.some((region) => kindOf(region) !== 'PROVINCE')) return 1;
  return common.length > 0 ? 0.5 : 0;
}

function coverageOf({ leaders, seats }: MatchRows, pairs: number): Coverage {
  const placed = seats.filter(({ regions }) => regions.length > 0).length;
  const note =
    leaders.length === 0
      ? 'No document names a leader in question, so nobody can be matched with one.'
      : `${counted(leaders.length, 'leader is', 'leaders are')} known, and ${pairs} places of firms in segments for which no supplier of theirs is known; that none is known does not mean that they have none. A place is known of ${placed} of ${seats.length} firms.`;
  return { known: placed, expected: seats.length, share: seats.length === 0 ? null : placed / seats.length, note };
}
