import { SetupError } from '../errors.js';
import { isPartialDate } from '../partialDate.js';
import type { Deal } from '../relay/deals.js';
import { readTable, type TableRow } from './table.js';

const COLUMNS = ['company', 'investor', 'date', 'round', 'amount', 'currency'];
/** As many lines as a person reads before going back to the file. */
const SHOWN = 20;

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
  const problems = rows.flatMap((row) => problemsOf(row).map((problem) => `  line ${row.line}: ${problem}`));
  if (problems.length > 0) {
    const more = problems.length > SHOWN ? `\n  … and ${problems.length - SHOWN} more` : '';
    throw new SetupError(
      `${path} has ${problems.length === 1 ? 'a line' : `${problems.length} cells`} to mend; nothing was written.\n${problems.slice(0, SHOWN).join('\n')}${more}`,
    );
  }
  return rows.map(toInvestment);
}

/** What an evaluation needs of a table: rows that name both sides and a day or month or year; it says how many do not. */
export async function readDeals(path: string): Promise<{ readonly deals: readonly Deal[]; readonly skipped: number }> {
  const rows = await readTable(path, COLUMNS);
  const usual = mostFrequent(rows.map(({ cells }) => cells['currency'] ?? ''));
  const deals = rows.flatMap(({ cells }): Deal[] => {
    const { company = '', investor = '', date = '', round = '', amount = '', currency = '' } = cells;
    if (company === '' || investor === '' || !isPartialDate(date)) return [];
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

function problemsOf({ cells }: TableRow): readonly string[] {
  const { company = '', investor = '', date = '', amount = '', currency = '' } = cells;
  return [
    ...(company === '' ? ['`company` is empty.'] : []),
    ...(investor === '' ? ['`investor` is empty.'] : []),
    ...(date === '' || isPartialDate(date) ? [] : [`\`date\` is "${date}"; write 2015, 2015-03 or 2015-03-26.`]),
    ...(amount === '' || /^\d+(\.\d+)?$/.test(amount)
      ? []
      : [`\`amount\` is "${amount}"; write digits without separators, for instance 1500000.50.`]),
    ...(currency === '' || /^[A-Z]{3}$/.test(currency)
      ? []
      : [`\`currency\` is "${currency}"; write an ISO 4217 code such as CNY.`]),
    ...(amount !== '' && currency === '' ? ['an amount without a currency says nothing; fill in `currency`.'] : []),
  ];
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
