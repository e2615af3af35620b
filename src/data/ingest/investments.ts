import type { Deal } from '../../analyses/relay/deals.js';
import { SetupError } from '../../errors.js';
import { nameKey } from '../../names/index.js';
import { refuse } from '../table/refuse.js';
import { openRejects } from '../table/rejects.js';
import { openTable, type Table, type TableKind, type TableRow } from '../table/table.js';
import { type Count, createDistinct } from './distinct.js';
import { problemInWords } from './kind.js';
import { investments, understoodDeal } from './kinds/investments.js';

/** Some three million investments; their names have to stand in memory together to be resolved. */
const KIND: TableKind = { ...investments.table, maxMegabytes: 256 };

/** One investor in one deal, as a row of a table gives it. */
export interface InvestmentRow {
  readonly line: number;
  readonly text: string;
  readonly company: string;
  readonly investor: string;
  readonly date: string | null;
  readonly round: string | null;
  /** A decimal; null where it is not told, or only vaguely. */
  readonly amount: string | null;
  readonly currency: string | null;
}

export interface InvestmentTable {
  readonly rows: readonly InvestmentRow[];
  /** What was understood, in sentences. */
  readonly said: readonly string[];
}

/** What is done with bad lines. */
export interface ReadOptions {
  /** Into `FILE.rejected.csv`, besides the message. */
  readonly rejects?: boolean;
  /** Goes on without them instead of refusing the table. */
  readonly skipsBad?: boolean;
}

/** An investment table: every line of it good, or an error that names each bad one, unless these are to be left out. */
export async function readInvestments(path: string, options: ReadOptions = {}): Promise<InvestmentTable> {
  // The same row again says nothing more; it counts where it stands first, as what it says where it stands last.
  const rows = new Map<string, InvestmentRow>();
  const said = await eachInvestment(path, options, (row) => rows.set(`${row.text}\n${nameKey(row.investor)}`, row));
  return { rows: [...rows.values()], said };
}

/** How many investments a good table has, and what was understood of it; it holds none of them. */
export async function countInvestments(path: string): Promise<Count & { readonly said: readonly string[] }> {
  const distinct = createDistinct();
  const said = await eachInvestment(path, {}, ({ text, investor }) => distinct.add(`${text}\n${nameKey(investor)}`));
  return { ...distinct.count(), said };
}

async function eachInvestment(
  path: string,
  { rejects: isWritten = false, skipsBad = false }: ReadOptions,
  take: (row: InvestmentRow) => void,
): Promise<readonly string[]> {
  const table = await openTable(path, KIND);
  const rejects = openRejects(path, isWritten ? table.header : null);
  let lines = 0;
  let bad = 0;
  let unnamed = 0;
  for await (const row of table.rows) {
    const { problems, investments } = understood(row, table);
    lines += 1;
    if (problems.length > 0) {
      bad += 1;
      await rejects.add(row, problems);
    } else if (investments.length === 0) unnamed += 1;
    for (const investment of problems.length > 0 ? [] : investments) take(investment);
  }
  if (lines === 0) throw new SetupError(`${path} has a header and no investment.`);
  const found = await rejects.end();
  if (!skipsBad) refuse(path, found);
  return [
    ...table.said,
    ...(unnamed === 0 ? [] : [`${linesInWords(unnamed)} no investor by name, and say nothing of who invested.`]),
    ...(bad === 0 ? [] : [`${bad} of ${lines} lines are left out. ${found.where ?? ''}`.trim()]),
  ];
}

function linesInWords(count: number): string {
  return count === 1 ? '1 line has' : `${count} lines have`;
}

/** What an evaluation needs of a table: rows that name both sides and a day or month or year; it says how many do not. */
export async function readDeals(path: string): Promise<{ readonly deals: readonly Deal[]; readonly skipped: number }> {
  const read: InvestmentRow[] = [];
  const currencies = new Map<string, number>();
  const table = await openTable(path, KIND);
  let skipped = 0;
  for await (const row of table.rows) {
    const { problems, investments } = understood(row, table);
    const dated = problems.length > 0 ? [] : investments.filter(({ date }) => date !== null);
    if (dated.length === 0) skipped += 1;
    for (const investment of dated) {
      const { currency } = investment;
      if (currency !== null) currencies.set(currency, (currencies.get(currency) ?? 0) + 1);
      read.push(investment);
    }
  }
  const mainCurrency = [...currencies].sort(([, one], [, other]) => other - one)[0]?.[0];
  const deals = read.map(({ company, investor, date, round, amount, currency }) => ({
    company,
    investor,
    date: date ?? '',
    round,
    // Amounts are compared as they stand, so those of any other currency are left out.
    amount: currency === mainCurrency ? Number(amount) || null : null,
  }));
  return { deals, skipped };
}

interface Understanding {
  readonly problems: readonly string[];
  readonly investments: readonly InvestmentRow[];
}

/** What a row says: an investment for each investor that it names, or what is wrong with it. */
function understood(row: TableRow, table: Table): Understanding {
  const { problems, deal } = understoodDeal(row, table);
  const { investors, ...said } = deal;
  const { line, text } = row;
  return {
    problems: problems.map(problemInWords),
    investments: problems.length > 0 ? [] : investors.map(({ name }) => ({ ...said, line, text, investor: name })),
  };
}
