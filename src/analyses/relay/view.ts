import { add, at, compress, type Links } from '../common/links.js';
import { countBefore, type DealIndex, YEAR } from './deals.js';

/** An investor's first deal in a company. */
export interface Entries {
  readonly company: Int32Array;
  readonly investor: Int32Array;
  readonly day: Int32Array;
  /** 1 for the company's first round: deals of one day are one round, for rounds are often not named. */
  readonly ordinal: Int32Array;
  /** Of the round entered, and of the last known round before it; NaN where unknown. */
  readonly amount: Float64Array;
  readonly amountBefore: Float64Array;
  /** The deal itself, in the index. */
  readonly deal: Int32Array;
}

/** All that was known before a day, and nothing later. */
export interface View {
  readonly index: DealIndex;
  readonly day: number;
  readonly deals: number;
  readonly companies: number;
  readonly investors: number;
  readonly entries: Entries;
  /** Entries (as `numbers`) of each company and of each investor; `ends` are the other side's numbers. */
  readonly holders: Links;
  readonly portfolio: Links;
  readonly past: Past;
}

/** What had happened to each company. */
export interface Past {
  readonly rounds: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly lastAmount: Float64Array;
  readonly topAmount: Float64Array;
}

export function viewBefore(index: DealIndex, day: number): View {
  const deals = countBefore(index, day);
  const companies = beyond(index.company, deals);
  const investors = beyond(index.investor, deals);
  const past = blankPast(companies);
  const entries = entriesOf(index, deals, past);
  return {
    index,
    day,
    deals,
    companies,
    investors,
    entries,
    holders: compress(companies, entries.company, entries.investor),
    portfolio: compress(investors, entries.investor, entries.company),
    past,
  };
}

function beyond(numbers: Int32Array, length: number): number {
  let max = -1;
  for (let deal = 0; deal < length; deal += 1) max = Math.max(max, at(numbers, deal));
  return max + 1;
}

function blankPast(companies: number): Past {
  return {
    rounds: new Int32Array(companies),
    firstDay: new Int32Array(companies),
    lastDay: new Int32Array(companies),
    lastAmount: new Float64Array(companies).fill(Number.NaN),
    topAmount: new Float64Array(companies).fill(Number.NaN),
  };
}

/** Goes through the deals by day and keeps `past` up with them. */
function entriesOf(index: DealIndex, deals: number, past: Past): Entries {
  const seen = new Set<number>();
  const first: number[] = [];
  const ordinal = new Int32Array(deals);
  const amountBefore = new Float64Array(deals);
  const before = past.lastAmount.slice();
  for (let deal = 0; deal < deals; deal += 1) {
    const company = at(index.company, deal);
    meet(index, deal, past, before);
    ordinal[deal] = at(past.rounds, company);
    amountBefore[deal] = at(before, company);
    const pair = at(index.investor, deal) * past.rounds.length + company;
    if (!seen.has(pair)) first.push(deal);
    seen.add(pair);
  }
  return pick(index, first, { ordinal, amountBefore });
}

interface PerDeal {
  readonly ordinal: Int32Array;
  readonly amountBefore: Float64Array;
}

function pick(index: DealIndex, deals: readonly number[], { ordinal, amountBefore }: PerDeal): Entries {
  const whole = (values: Int32Array) => Int32Array.from(deals, (deal) => at(values, deal));
  const broken = (values: Float64Array) => Float64Array.from(deals, (deal) => at(values, deal));
  return {
    company: whole(index.company),
    investor: whole(index.investor),
    day: whole(index.day),
    ordinal: whole(ordinal),
    amount: broken(index.amount),
    amountBefore: broken(amountBefore),
    deal: Int32Array.from(deals),
  };
}

function meet(index: DealIndex, deal: number, past: Past, before: Float64Array): void {
  const company = at(index.company, deal);
  const day = at(index.day, deal);
  if (at(past.rounds, company) === 0) past.firstDay[company] = day;
  if (at(past.rounds, company) === 0 || at(past.lastDay, company) < day) {
    add(past.rounds, company, 1);
    past.lastDay[company] = day;
    before[company] = at(past.lastAmount, company);
  }
  const amount = at(index.amount, deal);
  if (Number.isNaN(amount)) return;
  past.lastAmount[company] = amount;
  const top = at(past.topAmount, company);
  past.topAmount[company] = Number.isNaN(top) ? amount : Math.max(top, amount);
}

export function placesOf({ starts }: Links, place: number): readonly [from: number, to: number] {
  return [at(starts, place), at(starts, place + 1)];
}

/** Investors of a company before the day of the view. */
export function holdersOf({ holders }: View, company: number): Int32Array {
  return holders.ends.subarray(...placesOf(holders, company));
}

/** 1 on the day of the view, half as much every `halfLife` years before. */
export function decay({ day }: View, then: number, halfLife: number): number {
  return 2 ** ((then - day) / (halfLife * YEAR));
}
