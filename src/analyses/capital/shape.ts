import type { RankingPageInfo, Unpaged } from '../../api/ranking.js';
import { type ChainGraph, type FirmFact, maybeIn, occupantsIn, placedIn } from '../common/chain.js';
import { coverageOf } from '../common/coverage.js';
import type { AskedRegion } from '../common/facts.js';
import type { Capital } from '../common/keptCapital.js';
import type { KnownChain } from '../common/keptChain.js';
import type { Coverage, Method } from '../common/method.js';
import type { Steps } from '../common/steps.js';
import { inWords, toThresholds } from '../common/thresholds.js';
import { type Judgement, judge, type Verdict } from '../common/verdict.js';
import type { BareWay } from '../common/ways.js';
import { type Bridge, bridgesOf, wayOver } from './bridges.js';
import { coverageWith, unjudgedIn } from './coverage.js';

export interface CapitalPath {
  readonly segment: string;
  readonly verdict: Verdict;
  readonly enterprise: string;
  readonly fund: string;
  readonly leads: boolean | null;
  readonly path: BareWay;
}
export interface CapitalPathAnalysis {
  readonly items: readonly CapitalPath[];
  readonly pageInfo: RankingPageInfo;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

const GAPS: ReadonlySet<Verdict> = new Set(['MISSING', 'BROKEN', 'WEAK']);
const STATE_KINDS = new Set(['STATE_CAPITAL', 'GOVERNMENT_GUIDANCE']);
const THRESHOLDS = toThresholds({});
/** An investor of a firm may be beside thousands of funds. */
const POSITIONS_A_STEP = 20;
/** How far ways are told: of all there are millions. */
export const DEEPEST = 20_000;
/** Of so many more ways than are asked for the best are taken, and the others forgotten. */
const MOST_BESIDE = 5_000;

export interface CapitalOptions {
  readonly region: AskedRegion;
  readonly segment: string | null;
  readonly first: number;
}

/** A firm elsewhere that stands in a gap. */
interface Position {
  readonly segment: string;
  readonly verdict: Verdict;
  readonly firm: FirmFact;
}

export interface CapitalFacts {
  readonly known: Pick<KnownChain, 'chain' | 'owners'>;
  readonly capital: Capital;
}

export function* capitalPathSteps(
  { known: { chain, owners }, capital }: CapitalFacts,
  { region, segment, first }: CapitalOptions,
): Steps<Unpaged<CapitalPathAnalysis>> {
  const here = occupantsIn(chain, region.id);
  const judgements = judge({ chain, here, owners }, THRESHOLDS);
  yield;
  const asked = judgements.filter((judgement) => isAsked(chain, judgement, segment));
  const positions = positionsIn(chain, asked, region);
  const firms = new Set(positions.map(({ firm }) => firm.id));
  return {
    items: yield* firstSteps(capital, positions, first),
    method: METHOD,
    coverage: coverageWith(capital, coverageOf(chain, region), firms, unjudgedIn(chain, judgements)),
    dataAsOf: chain.dataAsOf,
  };
}

function isAsked(chain: ChainGraph, { segment: number, verdict }: Judgement, only: string | null): boolean {
  const segment = chain.segments[number];
  return GAPS.has(verdict) && (segment?.isRequired ?? false) && (only === null || only === segment?.id);
}

function positionsIn(chain: ChainGraph, gaps: readonly Judgement[], region: AskedRegion): readonly Position[] {
  const [isHere, mayBeHere] = [placedIn(region.id), maybeIn(region)];
  return gaps.flatMap(({ segment, verdict }) =>
    (chain.occupants[segment] ?? []).flatMap((number) => {
      const firm = chain.firms[number];
      if (!firm || isHere(firm) || mayBeHere(firm)) return [];
      return [{ segment: chain.segments[segment]?.id ?? '', verdict, firm }];
    }),
  );
}

/** What decides of two ways, first things first. */
interface Ranked extends Omit<CapitalPath, 'path'> {
  readonly bridge: Bridge;
  readonly order: readonly [length: number, isNoLeader: number, rank: number];
}

/** The best ways alone: of all there are millions where a partner of many funds holds many firms. */
function* firstSteps(capital: Capital, positions: readonly Position[], first: number): Steps<readonly CapitalPath[]> {
  const funds = new Map(capital.funds.map((fund) => [fund.id, fund]));
  const bridgesTo = bridgesOf(capital);
  yield;
  let best: Ranked[] = [];
  for (const [number, { segment, verdict, firm }] of positions.entries()) {
    if (number % POSITIONS_A_STEP === 0) yield;
    for (const [fund, bridge] of bridgesTo(firm.id)) {
      const { kind = null, leads = null } = funds.get(fund) ?? {};
      const isLeader = leads === true && STATE_KINDS.has(kind ?? '');
      const order = [bridge.shared === null ? 2 : 4, isLeader ? 0 : 1, -firm.rank] as const;
      best.push({ segment, verdict, enterprise: firm.id, fund, leads, bridge, order });
    }
    if (best.length > first + MOST_BESIDE) best = best.sort(compare).slice(0, first);
  }
  return best
    .sort(compare)
    .slice(0, first)
    .map(({ order: _, bridge, ...found }) => ({ ...found, path: pathOver(bridge, found) }));
}

function pathOver(
  bridge: Bridge,
  { segment, enterprise, fund }: Pick<CapitalPath, 'segment' | 'enterprise' | 'fund'>,
): BareWay {
  const { nodes, links } = wayOver(bridge, enterprise, fund);
  return { nodes: [segment, ...nodes], links: [{ from: enterprise, kind: 'OCCUPIES', to: segment }, ...links] };
}

function compare(one: Ranked, other: Ranked): number {
  const idsOf = ({ segment, enterprise, fund }: Ranked) => `${segment} ${enterprise} ${fund}`;
  const difference = one.order.map((value, place) => value - (other.order[place] as number)).find((by) => by !== 0);
  return difference ?? (idsOf(one) < idsOf(other) ? -1 : 1);
}

const METHOD: Method = {
  name: 'Capital paths (以投代招)',
  version: '1',
  parameters: [
    'gap: a required segment that is MISSING, BROKEN or WEAK; only firms that a source places elsewhere',
    'a fund of the region: based in it or in a part of it, where an office is not a base, or mandated for it or for what contains it',
    'way: the fund holds the firm, or has invested beside an investor of the firm in another one; of two ways to a fund the shorter',
    'order: length, a fund of kind STATE_CAPITAL or GOVERNMENT_GUIDANCE that is known to lead, title of the firm, ids',
    ...inWords(THRESHOLDS, null),
  ],
  reference: null,
};
