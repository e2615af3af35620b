import type { Deal } from '../../analyses/relay/deals.js';
import { isPartialDate } from '../../api/partialDate.js';
import { SetupError } from '../../errors.js';
import { nameKey } from '../../names.js';
import { createDistinct } from './distinct.js';
import { shown, unsafeIn } from './quote.js';
import { refuse } from './refuse.js';
import { openRejects } from './rejects.js';
import { readTable, type TableRow } from './table.js';

const COLUMNS = ['company', 'investor', 'date', 'round', 'amount', 'currency'];
/** As long as a name that can be looked up. */
const MAX_NAME = 200;
/** The longest text that a table is for: a round, or a remark on one. */
const MAX_CELL = 10_000;

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

/** What is done with bad lines besides refusing the table: `FILE.rejected.csv`, or nothing. */
export interface ReadOptions {
  readonly rejects?: boolean;
}

/** An investment table, every line of it good; otherwise an error that names each bad line. */
export async function readInvestments(path: string, options: ReadOptions = {}): Promise<readonly InvestmentRow[]> {
  // The same row again says nothing more; it counts where it stands first, as what it says where it stands last.
  const rows = new Map<string, InvestmentRow>();
  await eachInvestment(path, options, (row) => rows.set(row.text, row));
  return [...rows.values()];
}

/** How many investments a good table has; it holds none of them. */
export async function countInvestments(path: string): Promise<number> {
  const distinct = createDistinct();
  await eachInvestment(path, {}, ({ text }) => distinct.add(text));
  return distinct.count();
}

async function eachInvestment(
  path: string,
  { rejects: isWritten = false }: ReadOptions,
  take: (row: InvestmentRow) => void,
): Promise<void> {
  const rejects = openRejects(path, isWritten ? COLUMNS : null);
  let count = 0;
  for await (const row of readTable(path, COLUMNS)) {
    const problems = problemsOf(row);
    count += 1;
    if (problems.length === 0) take(toInvestment(row));
    else await rejects.add(row, problems);
  }
  if (count === 0) throw new SetupError(`${path} has a header and no investment.`);
  refuse(path, await rejects.end());
}

/** What an evaluation needs of a table: rows that name both sides and a day or month or year; it says how many do not. */
export async function readDeals(path: string): Promise<{ readonly deals: readonly Deal[]; readonly skipped: number }> {
  const read: (readonly [Omit<Deal, 'amount'>, string, string])[] = [];
  const currencies = new Map<string, number>();
  let count = 0;
  for await (const row of readTable(path, COLUMNS)) {
    const { company = '', investor = '', date = '', round = '', amount = '', currency = '' } = row.cells;
    count += 1;
    currencies.set(currency, (currencies.get(currency) ?? 0) + 1);
    if (shapeProblems(row).length > 0 || company === '' || investor === '' || !isPartialDate(date)) continue;
    read.push([{ company, investor, date, round: round || null }, amount, currency]);
  }
  const mainCurrency = [...currencies].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
  const deals = read.map(([deal, amount, currency]) => ({
    ...deal,
    // Amounts are compared as they stand, so those of any other currency are left out.
    amount: currency === mainCurrency ? Number(amount) || null : null,
  }));
  return { deals, skipped: count - deals.length };
}

/** What keeps a line from being read at all. */
function shapeProblems({ width, record }: TableRow): readonly string[] {
  if (width !== COLUMNS.length) {
    return [`${width === 1 ? 'it has 1 cell' : `it has ${width} cells`}, and the header ${COLUMNS.length}.`];
  }
  return COLUMNS.flatMap((column, index) => cellProblems(column, record[index] ?? ''));
}

function cellProblems(column: string, cell: string): readonly string[] {
  if (cell.length > MAX_CELL) {
    return [`\`${column}\` has ${cell.length} characters; a cell has at most ${MAX_CELL}.`];
  }
  const unsafe = unsafeIn(cell);
  if (!unsafe) return [];
  return [`\`${column}\` has the control character ${unsafe.code} at its place ${unsafe.place}; remove it.`];
}

function problemsOf(row: TableRow): readonly string[] {
  const shape = shapeProblems(row);
  return shape.length > 0 ? shape : contentProblems(row);
}

function contentProblems({ cells }: TableRow): readonly string[] {
  const { company = '', investor = '', date = '', amount = '', currency = '' } = cells;
  return [
    ...nameProblems('company', company),
    ...nameProblems('investor', investor),
    ...(nameKey(company) === nameKey(investor) && nameKey(company) !== ''
      ? [`"${shown(company)}" would invest in itself.`]
      : []),
    ...(date === '' || (isPartialDate(date) && date >= '1800' && date < '2100')
      ? []
      : [`\`date\` is "${shown(date)}"; write 2015, 2015-03 or 2015-03-26.`]),
    ...(amount === '' || /^\d{1,30}(\.\d{1,10})?$/.test(amount)
      ? []
      : [`\`amount\` is "${shown(amount)}"; write digits without separators, for instance 1500000.50.`]),
    ...(currency === '' || /^[A-Z]{3}$/.test(currency)
      ? []
      : [`\`currency\` is "${shown(currency)}"; write an ISO 4217 code such as CNY.`]),
    ...(amount !== '' && currency === '' ? ['an amount without a currency says nothing; fill in `currency`.'] : []),
  ];
}

/** What a look-up by name could never find. */
function nameProblems(column: string, name: string): readonly string[] {
  if (name === '') return [`\`${column}\` is empty.`];
  if (name.length > MAX_NAME) return [`\`${column}\` has ${name.length} characters; a name has at most ${MAX_NAME}.`];
  return nameKey(name) === '' ? [`\`${column}\` is "${shown(name)}", which has no letter or digit.`] : [];
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
