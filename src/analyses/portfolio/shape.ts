import { newestOf } from '../common/chain.js';
import type { Synergy } from '../common/facts.js';
import type { Coverage, Method } from '../common/method.js';
import { YEARS_VALID } from '../common/validity.js';
import { type Breakdowns, breakdownsOf } from './breakdown.js';
import {
  type ExpiringTitle,
  MAX_FIRMS,
  MAX_SUPPLIED,
  MAX_TOLD,
  type PortfolioRows,
  type SupplierRow,
} from './queries.js';

export interface PortfolioAnalysis extends Breakdowns {
  readonly holdings: number;
  readonly synergies: readonly Synergy[];
  readonly commonSuppliers: readonly SupplierRow[];
  readonly expiring: readonly ExpiringTitle[];
  readonly expiryUnknown: number;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}
export interface PortfolioOptions {
  readonly asOf: string | null;
  readonly includeUndated: boolean;
  readonly months: number;
  readonly isGroup: boolean;
}

export function toPortfolioAnalysis(rows: PortfolioRows, options: PortfolioOptions): PortfolioAnalysis {
  const { synergies, commonSuppliers, expiring, held, years, titles, boards } = rows;
  const [holdings] = held;
  return {
    holdings: holdings.known,
    ...breakdownsOf(rows),
    synergies: synergies[0].links,
    commonSuppliers: commonSuppliers.slice(0, MAX_TOLD),
    expiring: expiring.slice(0, MAX_TOLD),
    expiryUnknown: allTitles(rows).endless,
    method: methodOf(options),
    coverage: coverageOf(rows),
    dataAsOf: newestOf([...years, ...titles, ...boards].map(({ newest }) => newest)),
  };
}

/** The row of all titles, whichever they are. */
function allTitles({ titles }: PortfolioRows) {
  return titles.find(({ tier }) => tier === null) ?? { endless: 0, over: 0, undated: 0 };
}

function methodOf({ asOf, includeUndated, months, isGroup }: PortfolioOptions): Method {
  return {
    name: 'Portfolio (投资组合分析)',
    version: '2',
    parameters: [
      isGroup ? 'holdings of the whole group (控制关系), each firm once' : "the investor's own holdings",
      'share = firms of a part / all holdings; a firm in several parts counts in each; HHI: Σ (firms of a part / Σ firms)²',
      'regions: cities and municipalities; common suppliers: of two or more holdings, directly or through one firm',
      `a title holds for ${YEARS_VALID} years unless its source says otherwise`,
      asOf === null
        ? 'no date: titles as the documents report them'
        : `as of ${asOf}: what is dated later is left out, what has no date ${includeUndated ? 'stays' : 'too'}; expiring: within ${months} months`,
    ],
    reference: 'HHI: Hirschman 1964',
  };
}

function coverageOf(rows: PortfolioRows): Coverage {
  const { held, synergies, commonSuppliers, expiring } = rows;
  const [{ known, supplied }] = held;
  const [{ count: supplies }] = synergies;
  const { endless, over } = allTitles(rows);
  const sentences = [
    known === 0
      ? 'No document names a firm that it has invested in, which does not mean that there is none.'
      : `Holdings named: ${known}; the documents list some, never all. With a known supplier: ${supplied}.`,
    ...(endless === 0 ? [] : [`Titles without a known end: ${endless}.`]),
    ...(over === 0 ? [] : [`Titles run out by then, perhaps renewed since: ${over}.`]),
    ...leftOut(rows),
    ...ofAPart(known, MAX_FIRMS, 'Positions, places, titles and listings'),
    ...ofAPart(known, MAX_SUPPLIED, 'Supplies'),
    ...(supplies <= MAX_TOLD ? [] : [`Supplies between two of them: ${supplies}, told: ${MAX_TOLD}.`]),
    ...(commonSuppliers.length <= MAX_TOLD ? [] : [`Common suppliers: more than the ${MAX_TOLD} that are told.`]),
    ...(expiring.length <= MAX_TOLD ? [] : [`Titles about to expire: more than the ${MAX_TOLD} that are told.`]),
  ];
  return { known, expected: null, share: null, note: sentences.join(' ') };
}

function leftOut(rows: PortfolioRows): readonly string[] {
  const [{ undated: holdings }] = rows.held;
  const titles = allTitles(rows).undated;
  const listings = rows.boards.find(({ of }) => of === 'ANY')?.undated ?? 0;
  if (holdings + titles + listings === 0) return [];
  return [`Left out, as no document dates them: ${holdings} holdings, ${titles} titles and ${listings} listings.`];
}

function ofAPart(known: number, most: number, what: string): readonly string[] {
  return known <= most ? [] : [`${what} of an arbitrary ${most.toLocaleString('en')} of them are looked at.`];
}
