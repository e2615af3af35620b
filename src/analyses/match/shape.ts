import type { RankingPageInfo, Unpaged } from '../../api/ranking.js';
import { type ChainGraph, type FirmFact, newestOf, placedIn } from '../common/chain.js';
import type { RegionRow } from '../common/facts.js';
import type { KnownChain } from '../common/keptChain.js';
import type { KnownSupplies } from '../common/keptSupplies.js';
import { at } from '../common/links.js';
import type { Coverage, Method } from '../common/method.js';
import { kindOf } from '../common/peers.js';
import { type ScorePart, scoreOf } from '../common/score.js';
import { A_STEP, type Steps } from '../common/steps.js';
import { GREATEST_WEIGHT, WEIGHTS_IN_WORDS } from '../common/titles.js';
import type { BareWay } from '../common/ways.js';
import { counted } from '../common/words.js';
import type { MatchLeader } from './queries.js';
import { type Shared, sharedSteps } from './shared.js';

export interface SupplyMatch {
  readonly leader: string;
  readonly supplier: string;
  readonly segment: string;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly paths: readonly BareWay[];
}
export interface SupplyMatchAnalysis {
  readonly items: readonly SupplyMatch[];
  readonly pageInfo: RankingPageInfo;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

const WEIGHTS = { tier: 0.3, proximity: 0.25, shared: 0.25, evidence: 0.2 };
/** How plainly the supplier's position is said. */
const EVIDENCE = { EXPLICIT: 1, IMPLIED: 0.5, CURATED: 0 };
/** How far matches are told: of all there are as many as pairs of a leader and a firm. */
export const DEEPEST = 20_000;
/** Of so many more matches than are asked for the best are taken, and the others forgotten. */
const MOST_BESIDE = 5_000;
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

/** A chain with the leaders that a match may be made for. */
export interface MatchChain {
  readonly leaders: readonly MatchLeader[];
  readonly known: Pick<KnownChain, 'chain' | 'implied' | 'publishedOn'>;
  readonly supplies: KnownSupplies;
}
export interface MatchOptions {
  /** Only suppliers placed there. */
  readonly region: string | null;
  /** This one alone. */
  readonly supplier: string | null;
  readonly first: number;
}

/** A match whose ways are still to be told. */
interface Rated extends Omit<SupplyMatch, 'paths'> {
  readonly shared: Shared;
  readonly middles: readonly string[];
}

export function* matchSteps(chains: readonly MatchChain[], options: MatchOptions): Steps<Unpaged<SupplyMatchAnalysis>> {
  const { region, first } = options;
  const asked = new Map<string, FirmFact>();
  let best: Rated[] = [];
  let pairs = 0;
  for (const { leaders, known, supplies } of chains) {
    const shared = yield* sharedSteps(supplies);
    const isHere = region === null ? () => true : placedIn(region);
    for (const leader of leaders) {
      const middlesOf = yield* shared.of(leader.id);
      const nearnessOf = nearness(leader);
      for (const { firm, segment } of yield* placeSteps({ known, supplies }, leader.id, options.supplier)) {
        asked.set(firm.id, firm);
        if (!isHere(firm)) continue;
        const middles = middlesOf.get(firm.id) ?? [];
        const said = known.implied.get(firm.id)?.get(segment);
        const parts: readonly ScorePart[] = [
          { name: 'TIER', value: firm.rank > 0 ? firm.weight / GREATEST_WEIGHT : null, weight: WEIGHTS.tier },
          { name: 'PROXIMITY', value: nearnessOf(firm), weight: WEIGHTS.proximity },
          { name: 'SHARED_LINKS', value: Math.min(middles.length / ENOUGH_SHARED, 1), weight: WEIGHTS.shared },
          { name: 'EVIDENCE', value: said === null ? null : EVIDENCE[said ?? 'EXPLICIT'], weight: WEIGHTS.evidence },
        ];
        best.push({ leader: leader.id, supplier: firm.id, segment, parts, score: scoreOf(parts), shared, middles });
        pairs += 1;
        if (pairs % A_STEP === 0) yield;
        if (best.length > first + MOST_BESIDE) best = best.sort(byScore).slice(0, first);
      }
    }
  }
  const published = chains.map(({ known }) => known.publishedOn);
  return {
    items: best
      .sort(byScore)
      .slice(0, first)
      .map(({ shared, middles, ...match }) => {
        const { leader, supplier } = match;
        return { ...match, paths: middles.map((middle) => shared.way(leader, middle, supplier)) };
      }),
    method: METHOD,
    coverage: coverageOf(chains, [...asked.values()], pairs),
    dataAsOf: newestOf([...published, ...[...asked.values()].map(({ titledOn }) => titledOn)]),
  };
}

interface Place {
  readonly firm: FirmFact;
  readonly segment: string;
}

/** Where firms stand in required segments before the leader's own in which no known supplier of it stands; in all where it stands in none. */
function* placeSteps(
  { known: { chain }, supplies }: Pick<MatchChain, 'known' | 'supplies'>,
  leader: string,
  supplier: string | null,
): Steps<readonly Place[]> {
  const own = chain.firms[chain.firmNumbers.get(leader) ?? -1]?.segments ?? [];
  const before = segmentsBefore(chain, own);
  const served = new Set(yield* servedSteps(chain, supplies, leader));
  const places: Place[] = [];
  for (const [segment, { id, isRequired }] of chain.segments.entries()) {
    yield;
    const isNeeded = own.length === 0 || (before.has(segment) && !own.includes(segment));
    if (!isRequired || !isNeeded || served.has(segment)) continue;
    for (const number of chain.occupants[segment] ?? []) {
      const firm = chain.firms[number] as FirmFact;
      if (firm.id !== leader && (supplier === null || firm.id === supplier)) places.push({ firm, segment: id });
    }
  }
  return places;
}

/** The segments that feed some, over any number of steps. */
function segmentsBefore({ fedBy }: ChainGraph, segments: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...segments];
  for (let segment = open.pop(); segment !== undefined; segment = open.pop()) {
    for (const feeding of fedBy.ends.subarray(at(fedBy.starts, segment), at(fedBy.starts, segment + 1))) {
      if (found.has(feeding)) continue;
      found.add(feeding);
      open.push(feeding);
    }
  }
  return found;
}

/** The segments that known suppliers of a firm stand in. */
function* servedSteps(
  { firms }: ChainGraph,
  { numbers, firms: firmsOf, from, to }: KnownSupplies,
  customer: string,
): Steps<readonly number[]> {
  const place = numbers.get(customer) ?? -1;
  const served: number[] = [];
  for (let link = 0; link < from.length; link += 1) {
    if (at(to, link) === place) served.push(...(firms[at(firmsOf, at(from, link))]?.segments ?? []));
    if (link % (10 * A_STEP) === 0) yield;
  }
  return served;
}

function byScore(one: Rated, other: Rated): number {
  const keyOf = ({ leader, segment, supplier }: Rated) => `${leader} ${segment} ${supplier}`;
  return other.score - one.score || (keyOf(one) < keyOf(other) ? -1 : 1);
}

/** Firms in the same places share the list of their regions, so that each list is compared once. */
function nearness({ regions }: MatchLeader): (firm: FirmFact) => number | null {
  const known = new Map<FirmFact['regions'], number | null>();
  return (firm) => {
    const near = known.has(firm.regions) ? known.get(firm.regions) : proximity(regions, firm.regions);
    known.set(firm.regions, near ?? null);
    return near ?? null;
  };
}

function proximity(one: readonly RegionRow[], other: readonly RegionRow[]): number | null {
  if (one.length === 0 || other.length === 0) return null;
  const common = one.filter(
    ({ id, level }) => level !== 'NATION' && level !== 'GROUP' && other.some((region) => region.id === id),
  );
  if (common.some((region) => kindOf(region) !== 'PROVINCE')) return 1;
  return common.length > 0 ? 0.5 : 0;
}

function coverageOf(chains: readonly MatchChain[], firms: readonly FirmFact[], pairs: number): Coverage {
  const leaders = new Set(chains.flatMap((chain) => chain.leaders.map(({ id }) => id))).size;
  const placed = firms.filter(({ places }) => places.length > 0).length;
  const note =
    leaders === 0
      ? 'No document names a leader in question, so nobody can be matched with one.'
      : `${counted(leaders, 'leader is', 'leaders are')} known, and ${pairs} places of firms in segments for which no supplier of theirs is known; that none is known does not mean that they have none. A place is known of ${placed} of ${firms.length} firms.`;
  return {
    known: placed,
    expected: firms.length,
    share: firms.length === 0 ? null : placed / firms.length,
    note,
  };
}
