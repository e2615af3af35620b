import { type ChainGraph, type FirmFact, isIn, mayBeIn, occupantsIn, toChainGraph } from '../common/chain.js';
import { findOwners } from '../common/concentration.js';
import { coverageOf } from '../common/coverage.js';
import type { AskedRegion } from '../common/facts.js';
import type { Coverage, Method } from '../common/method.js';
import { inWords, toThresholds } from '../common/thresholds.js';
import { type Judgement, judge, type Verdict } from '../common/verdict.js';
import { linkOf, type Way } from '../common/ways.js';
import { type Bridges, bridgesOf } from './bridges.js';
import { coverageWith, unjudgedIn } from './coverage.js';
import type { CapitalRows } from './queries.js';

export interface CapitalPath {
  readonly segment: string;
  readonly verdict: Verdict;
  readonly enterprise: string;
  readonly fund: string;
  readonly leads: boolean | null;
  readonly path: Way;
}
export interface CapitalPathAnalysis {
  readonly items: readonly CapitalPath[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

const GAPS: ReadonlySet<Verdict> = new Set(['MISSING', 'BROKEN', 'WEAK']);
const STATE_KINDS = new Set(['STATE_CAPITAL', 'GOVERNMENT_GUIDANCE']);
const THRESHOLDS = toThresholds({});

export interface CapitalOptions {
  readonly region: AskedRegion;
  readonly segment: string | null;
  readonly first: number;
}

/** A firm elsewhere that stands in a gap. */
interface Seat {
  readonly segment: string;
  readonly verdict: Verdict;
  readonly firm: FirmFact;
}

export function toCapitalPaths(rows: CapitalRows, { region, segment, first }: CapitalOptions): CapitalPathAnalysis {
  const chain = toChainGraph(rows);
  const here = occupantsIn(chain, region.id);
  const judgements = judge({ chain, here, owners: findOwners(rows.controls) }, THRESHOLDS);
  const asked = judgements.filter((judgement) => isAsked(chain, judgement, segment));
  const seats = seatsIn(chain, asked, region);
  const bridges = bridgesOf(rows);
  const firms = new Set(seats.map(({ firm }) => firm.id));
  return {
    items: waysOf(rows, seats, bridges).slice(0, first),
    method: METHOD,
    coverage: coverageWith(rows, coverageOf(chain, region), firms, unjudgedIn(chain, judgements)),
    dataAsOf: chain.dataAsOf,
  };
}

function isAsked(chain: ChainGraph, { segment: number, verdict }: Judgement, only: string | null): boolean {
  const segment = chain.segments[number];
  return GAPS.has(verdict) && (segment?.isRequired ?? false) && (only === null || only === segment?.id);
}

function seatsIn(chain: ChainGraph, gaps: readonly Judgement[], region: AskedRegion): readonly Seat[] {
  return gaps.flatMap(({ segment, verdict }) =>
    (chain.occupants[segment] ?? []).flatMap((number) => {
      const firm = chain.firms[number];
      if (!firm || isIn(firm, region.id) || mayBeIn(firm, region)) return [];
      return [{ segment: chain.segments[segment]?.id ?? '', verdict, firm }];
    }),
  );
}

function waysOf(rows: CapitalRows, seats: readonly Seat[], bridges: Bridges): readonly CapitalPath[] {
  const funds = new Map(rows.funds.map((fund) => [fund.id, fund]));
  const positions = new Map(rows.seats.map((seat) => [`${seat.firm} ${seat.segment}`, seat]));
  const found = seats.flatMap(({ segment, verdict, firm }) =>
    [...(bridges.get(firm.id) ?? [])].map(([fund, way]) => {
      const said = positions.get(`${firm.id} ${segment}`) ?? { confidence: null, citations: [] };
      const path = {
        nodes: [segment, ...way.nodes],
        links: [linkOf(firm.id, 'OCCUPIES', segment, said), ...way.links],
      };
      const { kind = null, leads = null } = funds.get(fund) ?? {};
      const isLeader = leads === true && STATE_KINDS.has(kind ?? '');
      const order = [path.links.length, isLeader ? 0 : 1, -firm.rank];
      return { order, segment, verdict, enterprise: firm.id, fund, leads, path };
    }),
  );
  const idsOf = (way: CapitalPath) => `${way.segment} ${way.enterprise} ${way.fund}`;
  return found
    .sort((one, other) => compare(one.order, other.order) || (idsOf(one) < idsOf(other) ? -1 : 1))
    .map(({ order: _, ...way }) => way);
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((value, place) => value - (other[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
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
