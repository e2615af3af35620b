import { byWeight, type ChainGraph, occupantsIn } from '../common/chain.js';
import { aboveOf, type Owners } from '../common/concentration.js';
import { coverageOf } from '../common/coverage.js';
import type { AskedRegion, Tier } from '../common/facts.js';
import type { KnownChain } from '../common/keptChain.js';
import { at } from '../common/links.js';
import type { Coverage, Method } from '../common/method.js';
import { kindOf, presenceOf } from '../common/peers.js';
import { density, fillingOrder, linkProximity, proximity, type Relatedness } from '../common/relatedness.js';
import type { Steps } from '../common/steps.js';
import type { SupplyLinks } from '../common/supplyLinks.js';
import { inWords } from '../common/thresholds.js';
import {
  countVerdicts,
  type GapReason,
  type Judgement,
  judge,
  type Test,
  type Thresholds,
  type Verdict,
  type VerdictCount,
} from '../common/verdict.js';
import { type ControllerShare, ownersIn } from './owners.js';

export interface CutWitness {
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
}
export interface SegmentVerdict {
  readonly segment: string;
  readonly verdict: Verdict;
  /** Ids, highest title first. */
  readonly firms: readonly string[];
  readonly firmCount: number;
  readonly firmCountNationwide: number;
  readonly locationQuotient: number | null;
  readonly hhi: number | null;
  readonly hhiConsolidated: number | null;
  readonly effectiveSuppliers: number | null;
  readonly effectiveControllers: number | null;
  readonly controllerCount: number | null;
  readonly controllers: readonly ControllerShare[];
  readonly fillability: number | null;
  readonly fillOrder: number | null;
  readonly reasons: readonly GapReason[];
  readonly untested: readonly Test[];
  readonly witness: CutWitness | null;
}
export interface FillingStep {
  readonly step: number;
  readonly segment: string;
  readonly fillabilityBefore: number;
  readonly fillabilityAfter: number;
  readonly effort: number;
}
export interface FillingOrder {
  readonly steps: readonly FillingStep[];
  readonly effort: number;
}
export interface ControlCircle {
  readonly organizations: readonly string[];
}
export interface GapAnalysis {
  readonly verdicts: readonly SegmentVerdict[];
  readonly counts: readonly VerdictCount[];
  readonly filling: FillingOrder;
  readonly circles: readonly ControlCircle[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

export interface GapOptions {
  readonly thresholds: Thresholds;
  readonly minTier: Tier | null;
  /** Two segments are near each other by these, where they are given, and otherwise by where they are found. */
  readonly supplies: SupplyLinks | null;
  readonly alpha: number;
}

export function* gapSteps(
  { chain, owners, controls }: Omit<KnownChain, 'segments'>,
  region: AskedRegion,
  options: GapOptions,
): Steps<GapAnalysis> {
  const here = occupantsIn(chain, region.id);
  const above = aboveOf(
    controls,
    here.flat().flatMap((firm) => chain.firms[firm]?.id ?? []),
  );
  yield;
  const judgements = judge({ chain, here, owners }, options.thresholds);
  yield;
  const relatedness = relatednessOf(chain, region, options.supplies);
  yield;
  const present = Uint8Array.from(here, ({ length }) => Math.min(length, 1));
  const missing = judgements.filter((judgement) => isGap(chain, judgement)).map(({ segment }) => segment);
  const steps = fillingOrder(relatedness, present, missing, options.alpha).map((step, index) => ({
    ...step,
    step: index + 1,
  }));
  const order = new Map(steps.map(({ segment, step }) => [segment, step]));
  const required = judgements.filter(({ segment }) => chain.segments[segment]?.isRequired);
  const idOf = (segment: number) => chain.segments[segment]?.id ?? '';
  const verdicts: SegmentVerdict[] = [];
  for (const judgement of required) {
    yield;
    verdicts.push({
      ...toSegmentVerdict(chain, here, owners, judgement),
      fillability: missing.includes(judgement.segment) ? density(relatedness, present, judgement.segment) : null,
      fillOrder: order.get(judgement.segment) ?? null,
    });
  }
  return {
    verdicts,
    counts: countVerdicts(chain, judgements),
    filling: {
      effort: steps.reduce((sum, { effort }) => sum + effort, 0),
      steps: steps.map(({ segment, step, before, after, effort }) => {
        return { step, segment: idOf(segment), fillabilityBefore: before, fillabilityAfter: after, effort };
      }),
    },
    circles: owners.circles
      .filter((members) => members.some((member) => above.has(member)))
      .map((organizations) => ({ organizations })),
    method: methodOf(options),
    coverage: coverageOf(chain, region),
    dataAsOf: chain.dataAsOf,
  };
}

function isGap(chain: ChainGraph, { segment, verdict }: Judgement): boolean {
  return (chain.segments[segment]?.isRequired ?? false) && (verdict === 'MISSING' || verdict === 'BROKEN');
}

function relatednessOf(chain: ChainGraph, region: AskedRegion, supplies: SupplyLinks | null): Relatedness {
  if (supplies === null) return proximity(presenceOf(chain, kindOf(region)));
  const segmentsOf = (place: number) => chain.firms[at(supplies.firms, place)]?.segments ?? [];
  const from: number[] = [];
  const to: number[] = [];
  supplies.from.forEach((place, link) => {
    for (const one of segmentsOf(place)) {
      for (const other of segmentsOf(at(supplies.to, link))) {
        from.push(one);
        to.push(other);
      }
    }
  });
  return linkProximity(chain.segments.length, from, to);
}

function toSegmentVerdict(
  chain: ChainGraph,
  here: readonly (readonly number[])[],
  owners: Owners,
  { segment, verdict, locationQuotient, hhi, hhiConsolidated, reasons, untested, witness }: Judgement,
): Omit<SegmentVerdict, 'fillability' | 'fillOrder'> {
  const firms = here[segment] ?? [];
  const idOf = (number: number) => chain.segments[number]?.id ?? '';
  return {
    segment: idOf(segment),
    verdict,
    firms: byWeight(chain, firms),
    firmCount: firms.length,
    firmCountNationwide: chain.occupants[segment]?.length ?? 0,
    locationQuotient,
    hhi,
    hhiConsolidated,
    effectiveSuppliers: hhi === null ? null : 1 / hhi,
    effectiveControllers: hhiConsolidated === null ? null : 1 / hhiConsolidated,
    ...ownersIn(chain, firms, owners),
    reasons,
    untested,
    witness: witness && { from: idOf(witness.from), to: idOf(witness.to), via: witness.via.map(idOf) },
  };
}

function methodOf({ thresholds, minTier, supplies, alpha }: GapOptions): Method {
  return {
    name: 'Gap verdict (缺链、断链、弱链)',
    version: '1',
    parameters: [
      ...inWords(thresholds, minTier),
      'owner: followed up to six levels; of several the one with over half, or the greatest share where all are stated; a circle is one owner',
      'BROKEN: a present segment reaches another present one only through the missing segment',
      supplies
        ? 'φ: of the supplies that two segments have, the smaller share of the two that is between them'
        : 'φ: min(P(s|t), P(t|s)) over regions of the same kind',
      `effort of a step: 1/ω^${alpha}, greedy`,
    ],
    reference:
      'LQ: Balassa 1965; HHI: Hirschman 1964; cut: a dominator (Lengauer & Tarjan 1979), found by transitive closure (Warshall 1962); ω: Hidalgo et al. 2007, doi 10.1126/science.1144581; order: Alshamsi et al. 2018, arXiv 1705.00232',
  };
}
