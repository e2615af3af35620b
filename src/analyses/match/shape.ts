import { assertWhole, newestOf, sortBy } from '../common/chain.js';
import type { RegionRow } from '../common/facts.js';
import type { Coverage, Method } from '../common/method.js';
import { kindOf } from '../common/peers.js';
import { type ScorePart, scoreOf } from '../common/score.js';
import { A_STEP, type Steps } from '../common/steps.js';
import { GREATEST_WEIGHT, rankOf, WEIGHTS_IN_WORDS, weightOf } from '../common/titles.js';
import type { Way } from '../common/ways.js';
import { counted } from '../common/words.js';
import { MAX_SUPPLIERS, type MatchRows } from './queries.js';

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
const FIRMS_A_STEP = 100;
/** Of so many matches the best are taken, and the others forgotten. */
const MOST_RANKED = 5_000;
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

export interface MatchOptions {
  /** Only suppliers placed there. */
  readonly region: string | null;
  readonly first: number;
}

export function* matchSteps(rows: MatchRows, { region, first }: MatchOptions): Steps<SupplyMatchAnalysis> {
  assertWhole('firms in question', rows.suppliers, MAX_SUPPLIERS);
  const leaders = new Map(rows.leaders.map(({ id, regions }) => [id, regions]));
  const ways = yield* waySteps(rows);
  let best: SupplyMatch[] = [];
  let pairs = 0;
  for (const [number, firm] of rows.suppliers.entries()) {
    if (number % FIRMS_A_STEP === 0) yield;
    if (region !== null && !firm.regions.some(({ id }) => id === region)) continue;
    for (const { leader, segment, confidence } of plainest(firm.positions)) {
      const paths = ways.get(`${leader} ${firm.supplier}`) ?? [];
      const parts: readonly ScorePart[] = [
        {
          name: 'TIER',
          value: rankOf(firm.tiers) > 0 ? weightOf(firm.tiers) / GREATEST_WEIGHT : null,
          weight: WEIGHTS.tier,
        },
        { name: 'PROXIMITY', value: proximity(leaders.get(leader) ?? [], firm.regions), weight: WEIGHTS.proximity },
        { name: 'SHARED_LINKS', value: Math.min(paths.length / ENOUGH_SHARED, 1), weight: WEIGHTS.shared },
        { name: 'EVIDENCE', value: confidence ? EVIDENCE[confidence] : null, weight: WEIGHTS.evidence },
      ];
      best.push({ leader, supplier: firm.supplier, segment, parts, score: scoreOf(parts), paths });
      pairs += 1;
    }
    if (best.length > MOST_RANKED) best = best.sort(byScore).slice(0, first);
  }
  return {
    items: best.sort(byScore).slice(0, first),
    method: METHOD,
    coverage: coverageOf(rows, pairs),
    dataAsOf: newestOf([rows.published[0]?.newest, ...rows.suppliers.map(({ titledOn }) => titledOn)]),
  };
}

type Position = MatchRows['suppliers'][number]['positions'][number];

/** A firm may stand in a segment by several positions; the one that is said most plainly counts. */
function plainest(positions: readonly Position[]): readonly Position[] {
  const evidenceOf = ({ confidence }: Position) => (confidence ? EVIDENCE[confidence] : -1);
  const best = new Map<string, Position>();
  for (const position of positions) {
    const known = best.get(`${position.leader} ${position.segment}`);
    if (!known || evidenceOf(position) > evidenceOf(known))
      best.set(`${position.leader} ${position.segment}`, position);
  }
  return [...best.values()];
}

function byScore(one: SupplyMatch, other: SupplyMatch): number {
  const keyOf = ({ leader, segment, supplier }: SupplyMatch) => `${leader} ${segment} ${supplier}`;
  return other.score - one.score || (keyOf(one) < keyOf(other) ? -1 : 1);
}

function* waySteps({ shared }: MatchRows): Steps<ReadonlyMap<string, readonly Way[]>> {
  const ways = new Map<string, Way[]>();
  const middles = new Set<string>();
  for (const [number, { leader, middle, firm, links }] of (yield* inOrder(shared)).entries()) {
    if (number % A_STEP === 0) yield;
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

/** The store gives them by leader, firm and partner; what is several links to one partner is sorted here. */
function* inOrder(shared: MatchRows['shared']): Steps<MatchRows['shared']> {
  const keyed: { readonly key: string; readonly row: MatchRows['shared'][number] }[] = [];
  for (const row of shared) if (keyed.push({ key: linksKey(row), row }) % A_STEP === 0) yield;
  return sortBy(keyed, ({ key }) => key).map(({ row }) => row);
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

function coverageOf({ leaders, suppliers }: MatchRows, pairs: number): Coverage {
  const placed = suppliers.filter(({ regions }) => regions.length > 0).length;
  const note =
    leaders.length === 0
      ? 'No document names a leader in question, so nobody can be matched with one.'
      : `${counted(leaders.length, 'leader is', 'leaders are')} known, and ${pairs} places of firms in segments for which no supplier of theirs is known; that none is known does not mean that they have none. A place is known of ${placed} of ${suppliers.length} firms.`;
  return {
    known: placed,
    expected: suppliers.length,
    share: suppliers.length === 0 ? null : placed / suppliers.length,
    note,
  };
}
