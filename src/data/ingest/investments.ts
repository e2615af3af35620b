import type { Deal } from '../../analyses/relay/deals.js';
import { SetupError } from '../../errors.js';
import { nameKey } from '../../names/index.js';
import { understandDate } from '../table/date.js';
import { type Money, understandCurrency, understandMoney } from '../table/money.js';
import { type Parties, understandParties } from '../table/parties.js';
import { shown } from '../table/quote.js';
import { refuse } from '../table/refuse.js';
import { openRejects } from '../table/rejects.js';
import { openTable, type Table, type TableKind, type TableRow } from '../table/table.js';
import { saysNothing, type Understood } from '../table/value.js';
import { createDistinct } from './distinct.js';

const KIND: TableKind = {
  row: 'investment',
  // Some three million investments; their names have to stand in memory together to be resolved.
  maxMegabytes: 256,
  columns: [
    {
      name: 'company',
      headings: [
        ...[
          '公司',
          '企业',
          '公司名称',
          '企业名称',
          '被投企业',
          '被投公司',
          '被投资企业',
          '被投资方',
          '标的',
          '标的企业',
          '融资方',
          '融资企业',
          '项目',
          '项目名称',
        ],
        ...[
          'company name',
          'startup',
          'startup name',
          'organization',
          'organization name',
          'target',
          'target company',
          'portfolio company',
          'investee',
        ],
      ],
      isNeeded: true,
    },
    {
      name: 'investor',
      headings: [
        ...['投资方', '投资人', '投资者', '投资机构', '投资方名称', '投资机构名称', '出资方', '参投方'],
        ...['investors', 'investor name', 'investor names', 'investors name', 'fund', 'funds'],
      ],
      isNeeded: true,
    },
    {
      name: 'date',
      headings: [
        ...[
          '日期',
          '时间',
          '融资时间',
          '融资日期',
          '投资时间',
          '投资日期',
          '披露时间',
          '披露日期',
          '交易时间',
          '交易日期',
        ],
        ...['invested on', 'investment date', 'deal date', 'announced date', 'announced on', 'funding date'],
      ],
    },
    {
      name: 'round',
      headings: ['轮次', '融资轮次', '投资轮次', '融资阶段', 'stage', 'series', 'investment type', 'funding round'],
    },
    {
      name: 'amount',
      headings: [
        '金额',
        '融资金额',
        '投资金额',
        '交易金额',
        '融资额',
        '投资额',
        'amount raised',
        'raised',
        'money raised',
        'deal size',
      ],
    },
    { name: 'currency', headings: ['币种', '货币', '币别', 'currency code'] },
  ],
};

/** As long as a name that can be looked up. */
const MAX_NAME = 200;
/** As many digits as an amount may have before and after its point. */
const AMOUNT = /^\d{1,30}(?:\.\d{1,10})?$/;

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
export async function countInvestments(
  path: string,
): Promise<{ readonly count: number; readonly said: readonly string[] }> {
  const distinct = createDistinct();
  const said = await eachInvestment(path, {}, ({ text, investor }) => distinct.add(`${text}\n${nameKey(investor)}`));
  return { count: distinct.count(), said };
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
function understood({ line, text, cells, problems: shape }: TableRow, { units }: Table): Understanding {
  if (shape.length > 0) return { problems: shape, investments: [] };
  const { company = '', investor = '', date = '', round = '', amount = '', currency = '' } = cells;
  const named = understandParties(investor);
  const on = understandDate(date);
  const money = understandMoney(withUnit(amount, units.get('amount')));
  const code = understandCurrency(currency);
  const value = moneyOf(valueIn(money), valueIn(code));
  const problems = [
    ...(saysNothing(company) ? ['`company` is empty.'] : nameProblems('company', company)),
    ...investorProblems(company, investor, named),
    ...[problemIn('date', on), problemIn('amount', money), problemIn('currency', code)].flat(),
    ...value.problems,
  ];
  const said = {
    line,
    text,
    company,
    date: valueIn(on),
    round: saysNothing(round) ? null : round,
    amount: value.amount,
    currency: value.currency,
  };
  return {
    problems,
    investments: named.parties.map(({ name }) => ({ ...said, investor: name })),
  };
}

function investorProblems(company: string, investor: string, { parties, unnamed }: Parties): readonly string[] {
  if (investor === '') return ['`investor` is empty.'];
  if (parties.length === 0)
    return unnamed.length > 0 || saysNothing(investor) ? [] : nameProblems('investor', investor);
  const key = nameKey(company);
  const isItself = key !== '' && parties.some(({ name }) => nameKey(name) === key);
  return [
    ...parties.flatMap(({ name }) => nameProblems('investor', name)),
    ...(isItself ? [`"${shown(company)}" would invest in itself.`] : []),
  ];
}

function valueIn<T>(cell: Understood<T>): T | null {
  return cell.is === 'value' ? cell.value : null;
}

function problemIn(column: string, cell: Understood<unknown>): readonly string[] {
  return cell.is === 'problem' ? [`\`${column}\`: ${cell.reason}; ${cell.tip}.`] : [];
}

/** A bare number under a heading such as 金额（万元）is of that unit. */
function withUnit(cell: string, unit: string | undefined): string {
  return unit !== undefined && /^[\d.,，\s]+$/u.test(cell) ? `${cell}${unit}` : cell;
}

function moneyOf(
  money: Money | null,
  column: string | null,
): { readonly amount: string | null; readonly currency: string | null; readonly problems: readonly string[] } {
  if (!money) return { amount: null, currency: null, problems: [] };
  const { amount, currency } = money;
  const code = currency ?? column;
  const problems = [
    ...(AMOUNT.test(amount)
      ? []
      : [`\`amount\` has ${amount.length} characters; it has at most 30 digits before its point and 10 after it.`]),
    ...(code === null ? ['an amount without a currency says nothing; fill in `currency`.'] : []),
    ...(currency !== null && column !== null && currency !== column
      ? [`\`amount\` is in ${currency} and \`currency\` ${column}; correct one of them.`]
      : []),
  ];
  return { amount, currency: code, problems };
}

/** What a look-up by name could never find. */
function nameProblems(column: string, name: string): readonly string[] {
  if (name === '') return [`\`${column}\` is empty.`];
  if (name.length > MAX_NAME) return [`\`${column}\` has ${name.length} characters; a name has at most ${MAX_NAME}.`];
  return nameKey(name) === '' ? [`\`${column}\` is "${shown(name)}", which has no letter or digit.`] : [];
}
