import { MAX_PAGE } from '../../api/arguments.js';
import { newestOf } from '../common/chain.js';
import type { Synergy } from '../common/facts.js';
import type { Coverage, Method } from '../common/method.js';
import { isToCome, YEARS_VALID } from '../common/validity.js';
import { type Breakdown, breakDown } from './breakdown.js';
import { inChains, inCities, inSegments, inStages, inYears, onBoards, withTitles } from './memberships.js';
import { type Holding, MAX_SUPPLIED, type PortfolioRows, type SupplierRow } from './queries.js';
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

const NONE = { holdings: 0, titles: 0, listings: 0 };

export function toPortfolioAnalysis(given: PortfolioRows, options: PortfolioOptions): PortfolioAnalysis {
  const { rows, undated } = knownBy(given, options);
  const holdings = new Set(rows.holdings.map(({ id }) => id));
  const titles = titlesHeld(rows.titles, options.asOf, options.months);
  const standing = { ...rows, titles: [...titles.held] };
  const [synergies] = rows.synergies;
  return {
    holdings: holdings.size,
    ...breakdownsOf(holdings, standing, options.asOf),
    synergies: synergies.links,
    commonSuppliers: rows.commonSuppliers.slice(0, MAX_PAGE),
    expiring: titles.expiring,
    expiryUnknown: titles.undated,
    method: methodOf(options),
    coverage: coverageOf(rows, titles, undated),
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

/** What was left out since no document dates it. */
interface Undated {
  readonly holdings: number;
  readonly titles: number;
  readonly listings: number;
}

/**
 * What is dated later than `asOf` is left out, and with a holding all that is said of it; so is what has no date, and counted, unless
 * it was asked for or no day was.
 */
function knownBy(
  rows: PortfolioRows,
  { asOf, includeUndated }: PortfolioOptions,
): { readonly rows: PortfolioRows; readonly undated: Undated } {
  const keepsUndated = asOf === null || includeUndated;
  const isDated = ({ dates }: Holding) => dates.some((date) => !isToCome(date, asOf));
  const isUndated = ({ dates, investments }: Holding) => dates.length < investments;
  const holdings = rows.holdings.filter((one) => isDated(one) || (keepsUndated && isUndated(one)));
  const held = new Set(holdings.map(({ id }) => id));
  const titles = rows.titles.filter(({ firm }) => held.has(firm));
  const listings = rows.listings.filter(({ firm, listedOn }) => held.has(firm) && !isToCome(listedOn, asOf));
  if (keepsUndated) return { rows: { ...rows, holdings, titles, listings }, undated: NONE };
  const dated = {
    titles: titles.filter(({ grantedOn }) => grantedOn !== null),
    listings: listings.filter(({ listedOn }) => listedOn !== null),
  };
  const undated = {
    holdings: rows.holdings.filter((one) => !isDated(one) && isUndated(one)).length,
    titles: titles.length - dated.titles.length,
    listings: listings.length - dated.listings.length,
  };
  return { rows: { ...rows, holdings, ...dated }, undated };
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

function coverageOf(
  { holdings, synergies: [synergies], commonSuppliers }: PortfolioRows,
  titles: TitlesHeld,
  undated: Undated,
): Coverage {
  const supplied = holdings.filter(({ isSupplied }) => isSupplied).length;
  const sentences = [
    holdings.length === 0
      ? 'No document names a firm that it has invested in, which does not mean that there is none.'
      : `Holdings named: ${holdings.length}; the documents list some, never all. With a known supplier: ${supplied}.`,
    ...(titles.undated === 0 ? [] : [`Titles without a known end: ${titles.undated}.`]),
    ...(titles.over === 0 ? [] : [`Titles run out by then, perhaps renewed since: ${titles.over}.`]),
    ...leftOut(undated),
    ...(holdings.length <= MAX_SUPPLIED
      ? []
      : [`Supplies of an arbitrary ${MAX_SUPPLIED.toLocaleString('en')} of them are looked at.`]),
    ...(synergies.count <= MAX_PAGE ? [] : [`Supplies between two of them: ${synergies.count}, told: ${MAX_PAGE}.`]),
    ...(commonSuppliers.length <= MAX_PAGE ? [] : [`Common suppliers: more than the ${MAX_PAGE} that are told.`]),
  ];
  return { known: holdings.length, expected: null, share: null, note: sentences.join(' ') };
}

function leftOut({ holdings, titles, listings }: Undated): readonly string[] {
  if (holdings + titles + listings === 0) return [];
  return [`Left out, as no document dates them: ${holdings} holdings, ${titles} titles and ${listings} listings.`];
}
