/** One investor in one deal of one company. */
export interface Deal {
  readonly company: string;
  readonly investor: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly round: string | null;
  /** What the whole round raised, in one currency throughout a table; null or absent where unknown. */
  readonly amount?: number | null;
}

/**
 * Deals in order of day, companies and investors numbered by first appearance in that order. So what was known before a day is
 * a prefix of every array here, and a later deal changes no earlier number.
 */
export interface DealIndex {
  readonly deals: readonly Deal[];
  readonly companies: readonly string[];
  readonly investors: readonly string[];
  readonly company: Int32Array;
  readonly investor: Int32Array;
  readonly day: Int32Array;
  /** NaN where unknown. */
  readonly amount: Float64Array;
}

const DAY = 86_400_000;
export const YEAR = 365.25;

/** Deals of one day stay in the order they are given in. */
export function indexDeals(given: readonly Deal[]): DealIndex {
  const dated = given.map((deal) => ({ deal, day: toDay(deal.date) })).sort((one, other) => one.day - other.day);
  const deals = dated.map(({ deal }) => deal);
  const companies = new Map<string, number>();
  const investors = new Map<string, number>();
  const company = Int32Array.from(deals, (deal) => numberOf(companies, deal.company));
  const investor = Int32Array.from(deals, (deal) => numberOf(investors, deal.investor));
  return {
    deals,
    companies: [...companies.keys()],
    investors: [...investors.keys()],
    company,
    investor,
    day: Int32Array.from(dated, ({ day }) => day),
    amount: Float64Array.from(deals, ({ amount }) => (amount && amount > 0 ? amount : Number.NaN)),
  };
}

function numberOf(names: Map<string, number>, name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}

/** Days since 1970. A date without day or month counts as the last day it can mean: earlier, it may not have been known. */
export function toDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  // Day 0 of the next month is the last of this one.
  return Date.UTC(year, day === undefined ? (month ?? 12) : (month ?? 12) - 1, day ?? 0) / DAY;
}

/** How many deals are from before a day: the length of the prefix. */
export function countBefore({ day }: DealIndex, before: number): number {
  let low = 0;
  let high = day.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((day[middle] as number) < before) low = middle + 1;
    else high = middle;
  }
  return low;
}
