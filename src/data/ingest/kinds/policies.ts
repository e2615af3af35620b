import { cellsOf } from '../cells.js';
import { chain, currency } from '../columns.js';
import { type ImportKind, SAYS_NOTHING, type Said, together } from '../kind.js';
import { authority, event, fact, linkOf, thing } from '../says.js';
import { kindInWords, understandMeasureKind } from '../words/measure.js';
import { region } from '../words/place.js';

/** Policies, and what each offers: a row for each measure, or one for a policy of which none is listed. */
export const policies: ImportKind = {
  name: 'policies',
  title: { zh: '产业政策', en: 'Policies' },
  table: {
    row: 'policy',
    columns: [
      {
        name: 'policy',
        headings: ['政策', '政策名称', '文件名称', '政策文件', '标题', 'policy name', 'title'],
        isNeeded: true,
        description: { zh: '政策名称', en: 'The name of the policy' },
        example: '深圳市甲子试验产业若干措施',
      },
      {
        name: 'issuer',
        headings: ['发布机构', '发文机关', '发布单位', '发文单位', '颁布部门', '主管部门', 'issued by', 'authority'],
        description: { zh: '发布机构，多个用顿号分隔', en: 'Who issued it, or several separated by commas' },
        example: '甲子试验局',
      },
      {
        name: 'issued',
        headings: ['发布日期', '发布时间', '印发日期', '成文日期', '发文日期', 'issued on', 'date'],
        description: { zh: '发布日期', en: 'When it was issued' },
        example: '2025-03-18',
      },
      {
        name: 'region',
        headings: ['适用地区', '适用范围', '地区', '区域', '省份', '城市', 'applies in', 'city', 'province'],
        description: { zh: '适用的省、市、区', en: 'Where it applies: province, city and district, the largest first' },
        example: '广东省深圳市',
      },
      {
        ...chain,
        description: {
          zh: '涉及的产业链，多个用顿号分隔',
          en: 'The chain that it concerns, or several separated by commas',
        },
      },
      {
        name: 'status',
        headings: ['状态', '政策状态', '效力', '有效性', 'state'],
        description: { zh: '状态，如现行有效、征求意见', en: 'Its status, in the words of the table' },
        example: '现行有效',
      },
      {
        name: 'measure',
        headings: ['措施', '政策措施', '支持内容', '支持措施', '扶持内容', '条款', 'support', 'what it offers'],
        description: { zh: '一项支持措施', en: 'One thing that it offers' },
        example: '对首台套装备给予奖励',
      },
      {
        name: 'kind',
        headings: ['支持方式', '扶持方式', '政策类型', '措施类型', 'form of support'],
        description: {
          zh: '支持方式：奖励、补贴、基金、贷款、担保、空间、人才、政府采购、服务、其他；未填时以措施原文所写为准',
          en: 'The form of support; where it is empty, the one that the words of the measure name',
        },
        example: '奖励',
      },
      {
        name: 'amount',
        headings: ['最高金额', '支持金额', '最高额度', '额度', '金额', 'most', 'up to'],
        description: { zh: '最高金额', en: 'The largest amount' },
        example: '500万元',
      },
      currency,
      {
        name: 'conditions',
        headings: ['条件', '申报条件', '适用对象', '支持对象', '申请条件', 'condition', 'who may apply'],
        description: { zh: '条件，原文', en: 'On what conditions, in the words of the table' },
        example: '注册地在深圳市',
      },
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('policy');
    const issuers = cells.names('issuer');
    const issuedOn = cells.date('issued');
    const where = cells.nameOrNull('region');
    const status = cells.text('status');
    const chains = cells.items('chain').map((each) => thing('Chain', each));
    const measure = cells.text('measure');
    const stated = cells.text('kind') === null ? null : cells.read('kind', understandMeasureKind);
    const amount = cells.money('amount', 'currency');
    const conditions = cells.text('conditions');
    if (measure === null && (amount !== null || stated !== null || conditions !== null))
      cells.refuse('measure', 'is empty', 'write what is offered beside its form, amount and conditions');
    return cells.understanding(() => {
      const { id, said } = thing('Policy', name, { properties: { issuedOn, status } });
      const place = where === null ? null : region(where);
      const offered = measure && {
        name: measure,
        kind: stated ?? kindInWords(measure),
        max: amount && Number(amount.amount),
        currency: amount?.currency ?? null,
        conditions: conditions === null ? [] : [conditions],
      };
      return together(
        said,
        ...issuers.flatMap((issuer) => {
          const by = authority(issuer);
          return [by.said, fact('ISSUED_BY', id, by.id)];
        }),
        place ? together(place.said, fact('APPLIES_IN', id, place.id)) : SAYS_NOTHING,
        ...chains.map((of) => together(of.said, fact('CONCERNS', id, of.id))),
        offered ? measureOf(id, context.dataset, offered) : SAYS_NOTHING,
      );
    });
  },
};

interface Offered {
  readonly name: string;
  readonly kind: string;
  readonly max: number | null;
  readonly currency: string | null;
  readonly conditions: readonly string[];
}

function measureOf(policy: string, dataset: string, offered: Offered): Said {
  const { name, kind, max, conditions } = offered;
  const node = event({
    label: 'Measure',
    dataset,
    parts: [policy, name, kind, max, ...conditions],
    properties: { ...offered },
  });
  return { nodes: [node], aliases: [], links: [linkOf('OFFERS', policy, node.id)] };
}
