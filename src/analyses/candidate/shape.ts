import { type ChainGraph, type FirmFact, isIn, mayBeIn, occupantsIn, sortBy, toChainGraph } from '../common/chain.js';
import { findOwners } from '../common/concentration.js';
import { type Choice, greedyCover } from '../common/cover.js';
import { coverageOf } from '../common/coverage.js';
import type { AskedRegion } from '../common/facts.js';
import type { Coverage, Method } from '../common/method.js';
import { type ScorePart, scoreOf } from '../common/score.js';
import { inWords, toThresholds } from '../common/thresholds.js';
import { GREATEST_WEIGHT } from '../common/titles.js';
import { countVerdicts, judge, type Verdict, type VerdictCount } from '../common/verdict.js';
import { inOrder, type Way } from '../common/ways.js';
import { type Bridge, capitalOf, pullsOf } from './bridges.js';
import type { TargetRows } from './queries.js';
import { type Weights, weightsInWords } from './weights.js';

export interface Candidate {
  readonly enterprise: string;
  readonly segment: string;
  readonly alsoFills: readonly string[];
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly paths: readonly Way[];
}
export interface ChosenCandidate {
  readonly enterprise: string;
  readonly candidate: Candidate;
  readonly closes: readonly string[];
  readonly covered: number;
}
export interface TargetAnalysis {
  readonly candidates: readonly Candidate[];
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

export function toTargets(rows: TargetRows, region: AskedRegion, first: number, weights: Weights): TargetAnalysis {
  const chain = toChainGraph(rows);
  const owners = findOwners(rows.controls);
  const here = occupantsIn(chain, region.id);
  const before = judge({ chain, here, owners }, THRESHOLDS);
  const gaps = new Map<number, number>();
  for (const { segment, verdict } of before) {
    const severity = SEVERITY[verdict] ?? 0;
    if (severity > 0 && chain.segments[segment]?.isRequired) gaps.set(segment, severity);
  }
  const ranked = rate(rows, chain, region, here, gaps, weights);
  const choices = greedyCover(ranked, gaps, first);
  const joined = here.map((firms, segment) => [...firms, ...comers(chain, ranked, choices, segment)]);
  const after = judge({ chain, here: joined, owners }, THRESHOLDS);
  return {
    candidates: ranked.slice(0, first),
    chosen: choices.flatMap((choice) => toChosen(chain, ranked, choice)),
    before: countVerdicts(chain, before),
    after: countVerdicts(chain, after),
    method: methodOf(weights),
    coverage: coverageOf(chain, region),
    dataAsOf: chain.dataAsOf,
  };
}

/** Who comes, comes with all that it makes. */
function comers(
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

function toChosen(
  chain: ChainGraph,
  ranked: readonly Rated[],
  { candidate, opens, covered }: Choice,
): ChosenCandidate[] {
  const target = ranked[candidate];
  if (!target) return [];
  const closes = opens.map((segment) => chain.segments[segment]?.id ?? '');
  return [{ enterprise: target.enterprise, candidate: target, closes, covered }];
}

/** Every firm known to be elsewhere that stands in a gap, best score first, then by id. */
function rate(
  rows: TargetRows,
  chain: ChainGraph,
  region: AskedRegion,
  here: readonly (readonly number[])[],
  gaps: ReadonlyMap<number, number>,
  weights: Weights,
): readonly Rated[] {
  const pulls = pullsOf(
    inOrder(rows.supplies),
    sortBy(rows.leaders, ({ id }) => id),
  );
  const capital = capitalOf(rows);
  const seated = new Set(rows.seats.map(({ id }) => id));
  const rated = chain.firms.flatMap((firm, number): Rated[] => {
    const fills = firm.segments
      .filter((segment) => gaps.has(segment))
      .sort((a, b) => gravity(gaps, b) - gravity(gaps, a));
    const [gravest] = fills;
    if (gravest === undefined || isIn(firm, region.id) || mayBeIn(firm, region)) return [];
    const bridges = { pull: pulls.get(firm.id), capital: capital.get(firm.id) };
    const parts = partsOf(firm, bridges, weights, {
      severity: gravity(gaps, gravest),
      isSeated: seated.has(firm.id),
      crowd: here[gravest]?.length ?? 0,
    });
    const idOf = (segment: number) => chain.segments[segment]?.id ?? '';
    return [
      {
        firm: number,
        gaps: fills,
        enterprise: firm.id,
        segment: idOf(gravest),
        alsoFills: fills.slice(1).map(idOf),
        parts,
        score: scoreOf(parts),
        paths: [bridges.pull, bridges.capital].flatMap((bridge) => (bridge ? [bridge.way] : [])),
      },
    ];
  });
  return rated.sort((one, other) => other.score - one.score || (one.enterprise < other.enterprise ? -1 : 1));
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
  readonly isSeated: boolean;
  readonly crowd: number;
}

function partsOf(
  firm: FirmFact,
  { pull, capital }: Bridged,
  weights: Weights,
  { severity, isSeated, crowd }: Situation,
): readonly ScorePart[] {
  return [
    { name: 'SEVERITY', value: severity, weight: weights.severity },
    { name: 'PULL', value: pull?.value ?? 0, weight: weights.pull },
    { name: 'CAPITAL', value: capital?.value ?? 0, weight: weights.capital },
    { name: 'TIER', value: firm.rank > 0 ? firm.weight / GREATEST_WEIGHT : null, weight: weights.tier },
    { name: 'PRESENCE', value: isSeated ? 1 : 0, weight: -weights.presence },
    { name: 'CROWDING', value: crowd / (1 + crowd), weight: -weights.crowding },
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
