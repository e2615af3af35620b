import { SetupError } from '../errors.js';
import { nameKey } from '../names.js';
import { isPartialDate } from '../partialDate.js';
import type { Deal } from '../relay/deals.js';
import { refuse } from './refuse.js';
import { readTable, type TableRow } from './table.js';

const COLUMNS = ['company', 'investor', 'date', 'round', 'amount', 'currency'];
/** As long as a name that can be looked up. */
const MAX_NAME = 200;

/** One investment as a table gives it. */
export interface InvestmentRow {
  readonly line: number;
  readonly text: string;
  readonly company: string;
  readonly investor: string;
  readonly date: string | null;
  readonly round: string | null;
  /** A decimal, as written. */
  readonly amount: string | null;
  readonly currency: string | null;
}

/** An investment table, every line of it good; otherwise an error that names each bad line. */
export async function readInvestments(path: string): Promise<readonly InvestmentRow[]> {
  const rows = await readTable(path, COLUMNS);
  if (rows.length === 0) throw new SetupError(`${path} has a header and no investment.`);
  refuse(
    path,
    rows.flatMap((row) => problemsOf(row).map((problem) => ({ line: row.line, problem }))),
  );
  // The same row again says nothing more.
  return [...new Map(rows.map((row) => [row.text, toInvestment(row)])).values()];
}

/** What an evaluation needs of a table: rows that name both sides and a day or month or year; it says how many do not. */
export async function readDeals(path: string): Promise<{ readonly deals: readonly Deal[]; readonly skipped: number }> {
  const rows = await readTable(path, COLUMNS);
  const usual = mostFrequent(rows.map(({ cells }) => cells['currency'] ?? ''));
  const deals = rows.flatMap(({ width, cells }): Deal[] => {
    const { company = '', investor = '', date = '', round = '', amount = '', currency = '' } = cells;
    if (width !== COLUMNS.length || company === '' || investor === '' || !isPartialDate(date)) return [];
    return [
      { company, investor, date, round: round || null, amount: currency === usual ? Number(amount) || null : null },
    ];
  });
  return { deals, skipped: rows.length - deals.length };
}

/** Amounts are compared as they stand, so those of any other currency are left out. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

function problemsOf({ width, cells }: TableRow): readonly string[] {
  if (width !== COLUMNS.length) {
    return [`${width === 1 ? 'it has 1 cell' : `it has ${width} cells`}, and the header ${COLUMNS.length}.`];
  }
  const { company = '', investor = '', date = '', amount = '', currency = '' } = cells;
  return [
    ...nameProblems('company', company),
    ...nameProblems('investor', investor),
    ...(nameKey(company) === nameKey(investor) && nameKey(company) !== ''
      ? [`"${company}" would invest in itself.`]
      : []),
    ...(date === '' || (isPartialDate(date) && date >= '1800' && date < '2100')
      ? []
      : [`\`date\` is "${date}"; write 2015, 2015-03 or 2015-03-26.`]),
    ...(amount === '' || /^\d+(\.\d+)?$/.test(amount)
      ? []
      : [`\`amount\` is "${amount}"; write digits without separators, for instance 1500000.50.`]),
    ...(currency === '' || /^[A-Z]{3}$/.test(currency)
      ? []
      : [`\`currency\` is "${currency}"; write an ISO 4217 code such as CNY.`]),
    ...(amount !== '' && currency === '' ? ['an amount without a currency says nothing; fill in `currency`.'] : []),
  ];
}

/** What a look-up by name could never find. */
function nameProblems(column: string, name: string): readonly string[] {
  if (name === '') return [`\`${column}\` is empty.`];
  if (name.length > MAX_NAME) return [`\`${column}\` has ${name.length} characters; a name has at most ${MAX_NAME}.`];
  return nameKey(name) === '' ? [`\`${column}\` is "${name}", which has no letter or digit.`] : [];
}

function toInvestment({ line, text, cells }: TableRow): InvestmentRow {
  const { company = '', investor = '', date, round, amount, currency } = cells;
  return {
    line,
    text,
    company,
    investor,
    date: date || null,
    round: round || null,
    amount: amount || null,
    currency: amount ? currency || null : null,
  };
}
