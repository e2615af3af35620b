import { cellsOf } from '../cells.js';
import { currency, firm, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, fact, thing } from '../says.js';

/** What firms got out of policies (获得的政策支持): a row for each. */
export const support: ImportKind = {
  name: 'support',
  title: { zh: '企业获得的政策支持', en: 'What firms got out of policies' },
  table: {
    row: 'support',
    columns: [
      firm,
      {
        name: 'policy',
        headings: ['政策', '政策名称', '依据政策', '资助政策', '专项资金', '补助政策', 'policy name', 'funded by'],
        isNeeded: true,
        description: { zh: '政策或专项资金的名称', en: 'The name of the policy or the fund' },
        example: '深圳市甲子试验产业若干措施',
      },
      {
        name: 'programme',
        headings: ['项目', '项目名称', '资助项目', '补助项目', '支持项目', 'programme name', 'program'],
        description: { zh: '项目名称', en: 'What it was called' },
        example: '首台套装备资助项目',
      },
      {
        name: 'amount',
        headings: ['资助金额', '补助金额', '补贴金额', '奖励金额', '支持金额', 'granted amount', 'received'],
        description: { zh: '金额，带币种', en: 'The amount, with its currency' },
        example: '150万元',
      },
      currency,
      {
        name: 'on',
        headings: ['资助时间', '补助时间', '拨付日期', '公示日期', '获得时间', 'received on', 'date'],
        description: { zh: '获得时间', en: 'When it was received' },
        example: '2024-06',
      },
      uscc,
    ],
  },
  telling: /资助|补助|补贴金额|奖励金额|拨付|获得时间|programme|received|funded/iu,
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const policy = cells.name('policy');
    const programme = cells.text('programme');
    const amount = cells.money('amount', 'currency');
    const on = cells.date('on');
    const code = cells.uscc('uscc');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, { uscc: code });
      const by = thing('Policy', policy);
      const properties = { programme, on, amount: amount?.amount ?? null, currency: amount?.currency ?? null };
      const key = [programme ?? '', on ?? ''].join(' ').trim();
      return together(said, by.said, fact('RECEIVED', id, by.id, { key, properties }));
    });
  },
};
