import { newestOf, sortBy } from '../../src/analyses/common/chain.js';
import { hhi } from '../../src/analyses/common/concentration.js';
import type { RegionRow, Synergy, Tier } from '../../src/analyses/common/facts.js';
import type { Coverage } from '../../src/analyses/common/method.js';
import { kindOf } from '../../src/analyses/common/peers.js';
import { rankOf } from '../../src/analyses/common/titles.js';
import { type Expiry, expiryOf, isOver, isToCome, monthsAfter } from '../../src/analyses/common/validity.js';
import type { Way } from '../../src/analyses/common/ways.js';

/** A portfolio by hand: every row in memory, and loops. What the store counts is held to it. */

interface Holding {
  readonly id: string;
  readonly dates: readonly string[];
  readonly investments: number;
}
interface Keyed {
  readonly id: string;
  readonly key: string;
}
interface Position {
  readonly segment: Keyed;
  readonly stage: string | null;
  readonly chain: Keyed;
  readonly firms: readonly string[];
}
interface HoldingPlace {
  readonly firms: readonly string[];
  readonly above: readonly (RegionRow & Keyed)[];
}
interface HoldingTitle {
  readonly id: string;
  readonly firm: string;
  readonly tier: Tier;
  readonly level: Level | null;
  readonly grantedOn: string | null;
  readonly validUntil: string | null;
}
interface ListingRow {
  readonly firm: string;
  readonly board: string | null;
  readonly listedOn: string | null;
}
/** What is known of firms, of more than those of the portfolio too. */
export interface PortfolioRows {
  readonly holdings: readonly Holding[];
  readonly positions: readonly Position[];
  readonly places: readonly HoldingPlace[];
  readonly titles: readonly HoldingTitle[];
  readonly listings: readonly ListingRow[];
  readonly supplies: readonly Synergy[];
}

/** One part of a portfolio: see schema/portfolio.graphql. */
interface BreakdownItem {
  readonly key: string | null;
  readonly level: Level | null;
  /** The id of the entity that the part is; null where it is a value. */
  readonly node: string | null;
  readonly count: number;
  readonly share: number;
}
interface Breakdown {
  readonly items: readonly BreakdownItem[];
  readonly unknown: number;
  readonly hhi: number | null;
}
type Level = 'NATIONAL' | 'PROVINCIAL' | 'CITY' | 'DISTRICT';

/** That a firm belongs to a part; `rank` orders parts of one size. */
interface Membership {
  readonly firm: string;
  readonly rank: string;
  readonly key: string | null;
  readonly level?: Level | null;
  readonly node?: string;
}

interface Gathered {
  readonly first: Membership;
  readonly firms: Set<string>;
}

/** A firm counts once in every part that it belongs to, and in none of a kind it is unknown. */
function breakDown(holdings: ReadonlySet<string>, memberships: readonly Membership[]): Breakdown {
  const own = memberships.filter(({ firm }) => holdings.has(firm));
  const parts = [...gather(own).values()].sort(bySize);
  return {
    items: parts.map((part) => toPart(part, holdings.size)),
    unknown: holdings.size - new Set(own.map(({ firm }) => firm)).size,
    hhi: hhi(parts.map(({ firms }) => firms.size)),
  };
}

function gather(memberships: readonly Membership[]): ReadonlyMap<string, Gathered> {
  const parts = new Map<string, Gathered>();
  for (const membership of memberships) {
    const mark = `${membership.key} ${membership.level}`;
    const part = parts.get(mark) ?? { first: membership, firms: new Set<string>() };
    parts.set(mark, part);
    part.firms.add(membership.firm);
  }
  return parts;
}

function bySize(one: Gathered, other: Gathered): number {
  return other.firms.size - one.firms.size || (one.first.rank < other.first.rank ? -1 : 1);
}

function toPart({ first: { key, level, node }, firms }: Gathered, holdings: number): BreakdownItem {
  return { key, level: level ?? null, node: node ?? null, count: firms.size, share: firms.size / holdings };
}

function inChains(positions: readonly Position[]): readonly Membership[] {
  return positions.flatMap(({ chain, firms }) => entity(chain, firms));
}

function inSegments(positions: readonly Position[]): readonly Membership[] {
  return positions.flatMap(({ segment, firms }) => entity(segment, firms));
}

function inStages(positions: readonly Position[]): readonly Membership[] {
  return positions.flatMap(({ stage, firms }) =>
    stage === null ? [] : firms.map((firm) => ({ firm, key: stage, rank: stage })),
  );
}

/** Cities, and the municipalities that are provinces by their code only. */
function inCities(places: readonly HoldingPlace[]): readonly Membership[] {
  return places.flatMap(({ above, firms }) => {
    const cities = above.filter(
      (region) => (region.level === 'CITY' || region.level === 'PROVINCE') && kindOf(region) === 'CITY',
    );
    return cities.flatMap((city) => entity(city, firms));
  });
}

function withTitles(titles: readonly HoldingTitle[]): readonly Membership[] {
  return titles.map(({ firm, tier, level }) => {
    return { firm, key: tier, level, rank: `${9 - rankOf([tier])} ${tier} ${level}` };
  });
}

function inYears(holdings: readonly Holding[], asOf: string | null): readonly Membership[] {
  return holdings.flatMap(({ id, dates }) => {
    const years = dates.filter((date) => !isToCome(date, asOf)).map((date) => date.slice(0, 4));
    return years.map((year) => ({ firm: id, key: year, rank: year }));
  });
}

/** A board that no source names is none's: the part without a key. */
function onBoards(listings: readonly ListingRow[]): readonly Membership[] {
  return listings.map(({ firm, board }) => ({ firm, key: board, rank: board ?? '~' }));
}

function entity(
  { id, key: rank }: { readonly id: string; readonly key: string },
  firms: readonly string[],
): readonly Membership[] {
  return firms.map((firm) => ({ firm, key: id, node: id, rank }));
}

interface ExpiringTitle {
  readonly enterprise: string;
  readonly recognition: string;
  readonly expiresOn: string;
  readonly stated: boolean;
}

/** The titles of holdings as they stand on a day, or as the documents report them. */
interface TitlesHeld {
  /** Granted by then as far as they are dated, and not run out. */
  readonly held: readonly HoldingTitle[];
  readonly expiring: readonly ExpiringTitle[];
  /** Titles of which nobody knows when they run out. */
  readonly undated: number;
  /** Run out by then; each may have been renewed without a document that says so. */
  readonly over: number;
}

function titlesHeld(titles: readonly HoldingTitle[], asOf: string | null, months: number): TitlesHeld {
  const granted = titles.filter(({ grantedOn }) => !isToCome(grantedOn, asOf));
  const dated = granted.map((title) => ({ title, expiry: expiryOf(title) }));
  const running = dated.filter(({ expiry }) => expiry === null || !isOver(expiry.on, asOf));
  const bound = asOf === null ? null : monthsAfter(asOf, months);
  return {
    held: running.map(({ title }) => title),
    expiring: [...latest(running).values()]
      .filter(({ expiry }) => !isToCome(expiry.on, bound))
      .map(({ title, expiry }) => {
        return { enterprise: title.firm, recognition: title.id, expiresOn: expiry.on, stated: expiry.isStated };
      })
      .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
    undated: running.filter(({ expiry }) => expiry === null).length,
    over: dated.length - running.length,
  };
}

/** Of one firm's titles of one kind the one that runs longest: an earlier one that it renews is not news. */
function latest(titles: readonly { readonly title: HoldingTitle; readonly expiry: Expiry | null }[]) {
  const kinds = new Map<string, { readonly title: HoldingTitle; readonly expiry: Expiry }>();
  for (const { title, expiry } of titles) {
    const kind = `${title.firm} ${title.tier} ${title.level}`;
    if (expiry !== null && expiry.on > (kinds.get(kind)?.expiry.on ?? '')) kinds.set(kind, { title, expiry });
  }
  return kinds;
}

function keyOf({ expiresOn, enterprise, recognition }: ExpiringTitle): string {
  return `${expiresOn} ${enterprise} ${recognition}`;
}

const MAX_TOLD = 100;

interface CommonSupplier {
  readonly supplier: string;
  readonly holdingCount: number;
  /** Holdings that depend on it, by id; the first of them. */
  readonly holdings: readonly string[];
  /** How many of them it supplies itself. */
  readonly directCount: number;
  readonly paths: readonly Way[];
}

/** Supplies between two holdings. */
export function synergiesAmong(holdings: ReadonlySet<string>, supplies: readonly Synergy[]): readonly Synergy[] {
  return supplies.filter(({ from, to }) => from !== to && holdings.has(from) && holdings.has(to));
}

/**
 * Firms outside the portfolio on which two or more of its firms depend, directly or through one firm between (which may itself
 * be a holding): most holdings first. Of each holding the shortest way is told, of several the one by the first id.
 */
export function commonSuppliers(
  holdings: ReadonlySet<string>,
  supplies: readonly Synergy[],
): readonly CommonSupplier[] {
  const suppliersOf = byBuyer(supplies);
  const ways = new Map<string, Map<string, Way>>();
  for (const holding of [...holdings].sort()) {
    for (const way of waysInto(holding, suppliersOf)) {
      const [supplier = ''] = way.nodes;
      if (holdings.has(supplier)) continue;
      const known = ways.get(supplier) ?? new Map<string, Way>();
      ways.set(supplier, known);
      if (!known.has(holding)) known.set(holding, way);
    }
  }
  return [...ways]
    .flatMap(([supplier, found]) => (found.size > 1 ? [toCommonSupplier(supplier, found)] : []))
    .sort(byCount);
}

function byBuyer(supplies: readonly Synergy[]): ReadonlyMap<string, readonly Synergy[]> {
  const suppliers = new Map<string, Synergy[]>();
  for (const link of supplies) {
    const known = suppliers.get(link.to);
    if (known) known.push(link);
    else suppliers.set(link.to, [link]);
  }
  return suppliers;
}

/** Direct ones first, so that the first way met of a supplier is the shortest. */
function* waysInto(holding: string, suppliersOf: ReadonlyMap<string, readonly Synergy[]>): Generator<Way> {
  const direct = suppliersOf.get(holding) ?? [];
  for (const link of direct) yield { nodes: [link.from, holding], links: [link] };
  for (const link of direct) {
    for (const before of suppliersOf.get(link.from) ?? []) {
      if (before.from === holding) continue;
      yield { nodes: [before.from, link.from, holding], links: [before, link] };
    }
  }
}

function toCommonSupplier(supplier: string, ways: ReadonlyMap<string, Way>): CommonSupplier {
  const paths = [...ways.values()];
  return {
    supplier,
    holdingCount: ways.size,
    holdings: [...ways.keys()].slice(0, MAX_TOLD),
    directCount: paths.filter(({ links }) => links.length === 1).length,
    paths: paths.slice(0, MAX_TOLD),
  };
}

function byCount(one: CommonSupplier, other: CommonSupplier): number {
  return (
    other.holdingCount - one.holdingCount ||
    other.directCount - one.directCount ||
    (one.supplier < other.supplier ? -1 : 1)
  );
}

interface Breakdowns {
  readonly byChain: Breakdown;
  readonly bySegment: Breakdown;
  readonly byStage: Breakdown;
  readonly byRegion: Breakdown;
  readonly byTier: Breakdown;
  readonly byYear: Breakdown;
  readonly byBoard: Breakdown;
}
interface PortfolioAnalysis extends Breakdowns {
  readonly holdings: number;
  readonly synergies: readonly Synergy[];
  readonly commonSuppliers: readonly CommonSupplier[];
  readonly expiring: readonly ExpiringTitle[];
  readonly expiryUnknown: number;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}
interface PortfolioOptions {
  readonly asOf: string | null;
  readonly includeUndated: boolean;
  readonly months: number;
  readonly isGroup: boolean;
}

const NONE = { holdings: 0, titles: 0, listings: 0 };

export function analyse(given: PortfolioRows, options: PortfolioOptions): PortfolioAnalysis {
  const { rows, undated } = knownBy(given, options);
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
    coverage: coverageOf(holdings, rows, titles, undated),
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

function coverageOf(
  holdings: ReadonlySet<string>,
  { supplies }: PortfolioRows,
  titles: TitlesHeld,
  undated: Undated,
): Coverage {
  const supplied = new Set(supplies.flatMap(({ to }) => (holdings.has(to) ? [to] : []))).size;
  const sentences = [
    holdings.size === 0
      ? 'No document names a firm that it has invested in, which does not mean that there is none.'
      : `Holdings named: ${holdings.size}; the documents list some, never all. With a known supplier: ${supplied}.`,
    ...(titles.undated === 0 ? [] : [`Titles without a known end: ${titles.undated}.`]),
    ...(titles.over === 0 ? [] : [`Titles run out by then, perhaps renewed since: ${titles.over}.`]),
    ...leftOut(undated),
  ];
  return { known: holdings.size, expected: null, share: null, note: sentences.join(' ') };
}

function leftOut({ holdings, titles, listings }: Undated): readonly string[] {
  if (holdings + titles + listings === 0) return [];
  return [`Left out, as no document dates them: ${holdings} holdings, ${titles} titles and ${listings} listings.`];
}
