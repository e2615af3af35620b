import { foldRound } from '../../../analyses/common/rounds.js';
import { nameKey } from '../../../names/index.js';
import type { Parties } from '../../table/parties.js';
import { shown } from '../../table/quote.js';
import type { TableRow } from '../../table/table.js';
import { saysNothing } from '../../table/value.js';
import { type Cells, cellsOf } from '../cells.js';
import { type CellProblem, type ImportKind, type RowContext, SAYS_NOTHING, type Said, together } from '../kind.js';
import { enterprise, fact, investor } from '../says.js';

/** What a row says of one deal: who took part, and what is told of it. */
export interface Deal {
  readonly company: string;
  readonly investors: readonly { readonly name: string; readonly isLead: boolean | null }[];
  readonly date: string | null;
  readonly round: string | null;
  /** A decimal; null where it is not told, or only vaguely. */
  readonly amount: string | null;
  readonly currency: string | null;
}

const COMPANY = [
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
];
const INVESTOR = [
  ...['投资方', '投资人', '投资者', '投资机构', '投资方名称', '投资机构名称', '出资方', '参投方'],
  ...['investors', 'investor name', 'investor names', 'investors name', 'fund', 'funds'],
];
const DATE = [
  ...['日期', '时间', '融资时间', '融资日期', '投资时间', '投资日期', '披露时间', '披露日期', '交易时间', '交易日期'],
  ...['invested on', 'investment date', 'deal date', 'announced date', 'announced on', 'funding date'],
];

/** Who invested in which firm, when and how much. */
export const investments: ImportKind = {
  name: 'investments',
  title: { zh: '投资事件', en: 'Investments' },
  table: {
    row: 'investment',
    columns: [
      {
        name: 'company',
        headings: COMPANY,
        isNeeded: true,
        description: { zh: '被投企业', en: 'The firm that is invested in' },
        example: '深圳市甲子试验科技有限公司',
      },
      {
        name: 'investor',
        headings: INVESTOR,
        isNeeded: true,
        description: { zh: '投资方，多个用顿号分隔', en: 'The investor, or several separated by commas' },
        example: '乙丑试验资本（领投）、丙寅试验基金',
      },
      {
        name: 'date',
        headings: DATE,
        description: { zh: '投资日期', en: 'When it was' },
        example: '2021-03-05',
      },
      {
        name: 'round',
        headings: ['轮次', '融资轮次', '投资轮次', '融资阶段', 'stage', 'series', 'investment type', 'funding round'],
        description: { zh: '轮次', en: 'The round' },
        example: 'A轮',
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
        description: { zh: '本轮金额，带币种', en: 'What was raised in the round, with its currency' },
        example: '1500万元',
      },
      {
        name: 'currency',
        headings: ['币种', '货币', '币别', 'currency code'],
        description: { zh: '金额未写明时的币种', en: 'The currency of an amount that names none' },
        example: 'CNY',
      },
    ],
  },
  understand: (row, context) => {
    const { cells, deal } = dealIn(row, context);
    return cells.understanding(() => dealSays(deal));
  },
};

/** The firm and its investors, and what each put in. */
export function dealSays(deal: Deal): Said {
  const firm = enterprise(deal.company);
  return together(
    firm.said,
    ...deal.investors.map(({ name, isLead }) => {
      const from = investor(name);
      return together(from.said, fact('INVESTED_IN', from.id, firm.id, investedIn(deal, isLead)));
    }),
  );
}

/** The same deal in another spelling of its round is the same. */
function investedIn({ date, round, amount, currency }: Deal, lead: boolean | null) {
  const said = [round === null ? null : foldRound(round), date, amount, currency].filter((part) => part !== null);
  return { key: said.join(' '), properties: { round, investedOn: date, amount, currency, lead } };
}

/** What a row says of its deal, or what is wrong with it. */
export function understoodDeal(
  row: TableRow,
  context: Pick<RowContext, 'units'>,
): { readonly problems: readonly CellProblem[]; readonly deal: Deal } {
  const { cells, deal } = dealIn(row, { ...context, dataset: '', kept: new Map() });
  return { problems: cells.understanding(() => SAYS_NOTHING).problems, deal };
}

function dealIn(row: TableRow, context: RowContext): { readonly cells: Cells; readonly deal: Deal } {
  const cells = cellsOf(row, context);
  const company = cells.name('company');
  const named = investorsIn(cells, company, row.cells['investor'] ?? '');
  const date = cells.date('date');
  const money = cells.money('amount', 'currency');
  if (money !== null && money.currency === null) {
    cells.refuse(null, 'an amount without a currency says nothing', 'fill in `currency`');
  }
  const deal = {
    company,
    investors: named,
    date,
    round: cells.text('round'),
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
  };
  return { cells, deal };
}

function investorsIn(cells: Cells, company: string, written: string): Parties['parties'] {
  const { parties, unnamed } = cells.parties('investor');
  if (written === '') cells.refuse('investor', 'is empty');
  else if (parties.length === 0 && unnamed.length === 0 && !saysNothing(written)) cells.name('investor');
  const key = nameKey(company);
  if (key !== '' && parties.some(({ name }) => nameKey(name) === key)) {
    cells.refuse(null, `"${shown(company)}" would invest in itself`);
  }
  return parties;
}
