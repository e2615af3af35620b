import type { RankingPageInfo, Unpaged } from '../../api/ranking.js';
import { type ChainGraph, type FirmFact, maybeIn, occupantsIn, placedIn } from '../common/chain.js';
import { type Choice, greedyCover } from '../common/cover.js';
import { coverageOf } from '../common/coverage.js';
import type { AskedRegion, LeaderRow } from '../common/facts.js';
import type { Capital } from '../common/keptCapital.js';
import type { KnownChain } from '../common/keptChain.js';
import type { Coverage, Method } from '../common/method.js';
import { type ScorePart, scoreOf } from '../common/score.js';
import { A_STEP, type Steps } from '../common/steps.js';
import type { SupplyLinks } from '../common/supplyLinks.js';
import { inWords, toThresholds } from '../common/thresholds.js';
import { GREATEST_WEIGHT } from '../common/titles.js';
import { countVerdicts, judge, type Verdict, type VerdictCount } from '../common/verdict.js';
import type { BareWay } from '../common/ways.js';
import { type Bridge, capitalOf, pullsOf } from './bridges.js';
import { type Weights, weightsInWords } from './weights.js';

export interface Candidate {
  readonly enterprise: string;
  readonly segment: string;
  readonly alsoFills: readonly string[];
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly paths: readonly BareWay[];
}
export interface ChosenCandidate {
  readonly enterprise: string;
  readonly candidate: Candidate;
  readonly closes: readonly string[];
  readonly covered: number;
}
export interface TargetAnalysis {
  readonly candidates: readonly Candidate[];
  readonly pageInfo: RankingPageInfo;
  readonly chosen: readonly ChosenCandidate[];
  readonly before: readonly VerdictCount[];
  readonly after: readonly VerdictCount[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

/** How grave a gap is. */
const SEVERITY: Partial<Record<Verdict, number>> = { BROKEN: 1, MISSING: 0.8, WEAK: 0.4 };
const THRESHOLDS = toThresholds({});

/** A candidate with what the choice needs: its number in the chain, and the gaps that it would fill, gravest first. */
interface Rated extends Candidate {
  readonly firm: number;
  readonly gaps: readonly number[];
}

export interface TargetFacts {
  readonly known: Pick<KnownChain, 'chain' | 'owners' | 'branches'>;
  readonly supplies: SupplyLinks;
  readonly leaders: readonly LeaderRow[];
  readonly capital: Capital;
}
export interface TargetOptions {
  readonly region: AskedRegion;
  /** How many are chosen together. */
  readonly first: number;
  /** How many of the best are told. */
  readonly upTo: number;
  readonly weights: Weights;
}

export function* targetSteps(
  facts: TargetFacts,
  { region, first, upTo, weights }: TargetOptions,
): Steps<Unpaged<TargetAnalysis>> {
  const { chain, owners } = facts.known;
  const here = occupantsIn(chain, region.id);
  const before = judge({ chain, here, owners }, THRESHOLDS);
  yield;
  const gaps = new Map<number, number>();
  for (const { segment, verdict } of before) {
    const severity = SEVERITY[verdict] ?? 0;
    if (severity > 0 && chain.segments[segment]?.isRequired) gaps.set(segment, severity);
  }
  const ranked = yield* rateSteps(facts, { region, weights, here, gaps });
  yield;
  const choices = greedyCover(ranked, gaps, first);
  yield;
  const joined = here.map((firms, segment) => [...firms, ...newcomers(chain, ranked, choices, segment)]);
  const after = judge({ chain, here: joined, owners }, THRESHOLDS);
  return {
    candidates: ranked.slice(0, upTo),
    chosen: choices.flatMap((choice) => toChosenCandidate(chain, ranked, choice)),
    before: countVerdicts(chain, before),
    after: countVerdicts(chain, after),
    method: methodOf(weights),
    coverage: coverageOf(chain, region),
    dataAsOf: chain.dataAsOf,
  };
}

/** Who comes, comes with all that it makes. */
function newcomers(
  chain: ChainGraph,
  ranked: readonly Rated[],
  choices: readonly Choice[],
  segment: number,
): readonly number[] {
  return choices.flatMap(({ candidate }) => {
    const rated = ranked[candidate];
    return rated && chain.firms[rated.firm]?.segments.includes(segment) ? [rated.firm] : [];
  });
}

function toChosenCandidate(
  chain: ChainGraph,
  ranked: readonly Rated[],
  { candidate, opens, covered }: Choice,
): ChosenCandidate[] {
  const target = ranked[candidate];
  if (!target) return [];
  const closes = opens.map((segment) => chain.segments[segment]?.id ?? '');
  return [{ enterprise: target.enterprise, candidate: target, closes, covered }];
}

interface Standing extends Omit<TargetOptions, 'first' | 'upTo'> {
  readonly here: readonly (readonly number[])[];
  readonly gaps: ReadonlyMap<number, number>;
}

/** Every firm known to be elsewhere that stands in a gap, best score first, then by id. */
function* rateSteps(
  { known: { chain, branches }, supplies, leaders, capital }: TargetFacts,
  { region, weights, here, gaps }: Standing,
): Steps<readonly Rated[]> {
  const pullOf = pullsOf(supplies, leaders);
  yield;
  const bridgeOf = capitalOf(capital);
  yield;
  const idOf = (segment: number) => chain.segments[segment]?.id ?? '';
  const [isHere, mayBeHere] = [placedIn(region.id), maybeIn(region)];
  const rated: Rated[] = [];
  for (const [number, firm] of chain.firms.entries()) {
    if (number % A_STEP === 0) yield;
    const fills = firm.segments
      .filter((segment) => gaps.has(segment))
      .sort((a, b) => gravity(gaps, b) - gravity(gaps, a));
    const [gravest] = fills;
    if (gravest === undefined || isHere(firm) || mayBeHere(firm)) continue;
    const bridges = { pull: pullOf(firm.id), capital: bridgeOf(firm.id) };
    const parts = partsOf(firm, bridges, weights, {
      severity: gravity(gaps, gravest),
      isPresent: branches.get(firm.id)?.has(region.id) ?? false,
      firmsInSegment: here[gravest]?.length ?? 0,
    });
    rated.push({
      firm: number,
      gaps: fills,
      enterprise: firm.id,
      segment: idOf(gravest),
      alsoFills: fills.slice(1).map(idOf),
      parts,
      score: scoreOf(parts),
      paths: [bridges.pull, bridges.capital].flatMap((bridge) => (bridge ? [bridge.way] : [])),
    });
  }
  // By id already, and sorting leaves equals in order.
  return rated.sort((one, other) => other.score - one.score);
}

function gravity(gaps: ReadonlyMap<number, number>, segment: number): number {
  return gaps.get(segment) ?? 0;
}

interface Bridged {
  readonly pull: Bridge | undefined;
  readonly capital: Bridge | undefined;
}
interface Situation {
  readonly severity: number;
  readonly isPresent: boolean;
  readonly firmsInSegment: number;
}

function partsOf(
  firm: FirmFact,
  { pull, capital }: Bridged,
  weights: Weights,
  { severity, isPresent, firmsInSegment }: Situation,
): readonly ScorePart[] {
  return [
    { name: 'SEVERITY', value: severity, weight: weights.severity },
    { name: 'PULL', value: pull?.value ?? 0, weight: weights.pull },
    { name: 'CAPITAL', value: capital?.value ?? 0, weight: weights.capital },
    { name: 'TIER', value: firm.rank > 0 ? firm.weight / GREATEST_WEIGHT : null, weight: weights.tier },
    { name: 'PRESENCE', value: isPresent ? 1 : 0, weight: -weights.presence },
    { name: 'CROWDING', value: firmsInSegment / (1 + firmsInSegment), weight: -weights.crowding },
  ];
}

function methodOf(weights: Weights): Method {
  return {
    name: 'Targets (招商目标)',
    version: '1',
    parameters: [
      weightsInWords(weights),
      'severity: BROKEN 1, MISSING 0.8, WEAK 0.4; only firms that a source places elsewhere',
      'set: greedy coverage, a second firm for a gap counts half, at least 1 − 1/e of the best set',
      ...inWords(THRESHOLDS, null),
    ],
    reference: 'Nemhauser, Wolsey, Fisher 1978, doi 10.1007/BF01588971',
  };
}
