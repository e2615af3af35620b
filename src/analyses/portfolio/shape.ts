import { newestOf, sortBy } from '../common/chain.js';
import type { Synergy } from '../common/facts.js';
import type { Coverage, Method } from '../common/method.js';
import { isToCome, YEARS_VALID } from '../common/validity.js';
import { type Breakdown, breakDown } from './breakdown.js';
import { inChains, inCities, inSegments, inStages, inYears, onBoards, withTitles } from './memberships.js';
import { MAX_SUPPLIES, type PortfolioRows } from './queries.js';
import { type CommonSupplier, commonSuppliers, synergiesAmong } from './suppliers.js';
import { type ExpiringTitle, type TitlesHeld, titlesHeld } from './titlesHeld.js';

interface Breakdowns {
  readonly byChain: Breakdown;
  readonly bySegment: Breakdown;
  readonly byStage: Breakdown;
  readonly byRegion: Breakdown;
  readonly byTier: Breakdown;
  readonly byYear: Breakdown;
  readonly byBoard: Breakdown;
}
export interface PortfolioAnalysis extends Breakdowns {
  readonly holdings: number;
  readonly synergies: readonly Synergy[];
  readonly commonSuppliers: readonly CommonSupplier[];
  readonly expiring: readonly ExpiringTitle[];
  readonly expiryUnknown: number;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}
export interface PortfolioOptions {
  readonly asOf: string | null;
  readonly months: number;
  readonly isGroup: boolean;
}

export function toPortfolioAnalysis(given: PortfolioRows, options: PortfolioOptions): PortfolioAnalysis {
  const rows = knownBy(given, options.asOf);
  const holdings = new Set(rows.holdings.map(({ id }) => id));
  const titles = titlesHeld(rows.titles, options.asOf, options.months);
  const standing = { ...rows, titles: [...titles.held] };
  const supplies = sortBy(rows.supplies, ({ from, to, product }) => `${from} ${to} ${product ?? ''}`);
  return {
    holdings: holdings.size,
    ...breakdownsOf(holdings, standing, options.asOf),
    synergies: synergiesAmong(holdings, supplies),
    commonSuppliers: commonSuppliers(holdings, supplies),
    expiring: titles.expiring,
    expiryUnknown: titles.undated,
    method: methodOf(options),
    coverage: coverageOf(holdings, rows, titles),
    dataAsOf: newestOf(datesOf(standing, options.asOf)),
  };
}

function breakdownsOf(holdings: ReadonlySet<string>, rows: PortfolioRows, asOf: string | null): Breakdowns {
  return {
    byChain: breakDown(holdings, inChains(rows.positions)),
    bySegment: breakDown(holdings, inSegments(rows.positions)),
    byStage: breakDown(holdings, inStages(rows.positions)),
    byRegion: breakDown(holdings, inCities(rows.places)),
    byTier: breakDown(holdings, withTitles(rows.titles)),
    byYear: breakDown(holdings, inYears(rows.holdings, asOf)),
    byBoard: breakDown(holdings, onBoards(rows.listings)),
  };
}

function datesOf({ holdings, titles, listings }: PortfolioRows, asOf: string | null): readonly (string | null)[] {
  return [
    ...holdings.flatMap(({ dates }) => dates.filter((date) => !isToCome(date, asOf))),
    ...titles.map(({ grantedOn }) => grantedOn),
    ...listings.map(({ listedOn }) => listedOn),
  ];
}

/** What is dated later than `asOf` is left out, and with a holding all that is said of it; what has no date stays. */
function knownBy(rows: PortfolioRows, asOf: string | null): PortfolioRows {
  const holdings = rows.holdings.filter(
    ({ dates, investments }) => dates.length < investments || dates.some((date) => !isToCome(date, asOf)),
  );
  const held = new Set(holdings.map(({ id }) => id));
  return {
    ...rows,
    holdings,
    titles: rows.titles.filter(({ firm }) => held.has(firm)),
    listings: rows.listings.filter(({ firm, listedOn }) => held.has(firm) && !isToCome(listedOn, asOf)),
  };
}

function methodOf({ asOf, months, isGroup }: PortfolioOptions): Method {
  return {
    name: 'Portfolio (投资组合分析)',
    version: '1',
    parameters: [
      isGroup ? 'holdings of the whole group (控制关系), each firm once' : "the investor's own holdings",
      'share = firms of a part / all holdings; a firm in several parts counts in each; HHI: Σ (firms of a part / Σ firms)²',
      'regions: cities and municipalities; common suppliers: of two or more holdings, directly or through one firm',
      `a title holds for ${YEARS_VALID} years unless its source says otherwise`,
      asOf === null
        ? 'no date: titles as the documents report them'
        : `as of ${asOf}: what is dated later is left out, what has no date stays; expiring: within ${months} months`,
    ],
    reference: 'HHI: Hirschman 1964',
  };
}

function coverageOf(holdings: ReadonlySet<string>, { supplies }: PortfolioRows, titles: TitlesHeld): Coverage {
  const supplied = new Set(supplies.flatMap(({ to }) => (holdings.has(to) ? [to] : []))).size;
  const sentences = [
    holdings.size === 0
      ? 'No document names a firm that it has invested in, which does not mean that there is none.'
      : `Holdings named: ${holdings.size}; the documents list some, never all. With a known supplier: ${supplied}.`,
    ...(titles.undated === 0 ? [] : [`Titles without a known end: ${titles.undated}.`]),
    ...(titles.over === 0 ? [] : [`Titles run out by then, perhaps renewed since: ${titles.over}.`]),
    ...(supplies.length < MAX_SUPPLIES ? [] : [`Only ${MAX_SUPPLIES} supplies were looked at.`]),
  ];
  return { known: holdings.size, expected: null, share: null, note: sentences.join(' ') };
}
