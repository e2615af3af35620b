import type { ImportColumn } from './kind.js';

/** Columns that several kinds have, each called the same in all of them. */
export const FIRM_HEADINGS = [
  ...['企业', '公司', '企业名称', '公司名称', '单位名称', '工商名称', '法人名称', '主体名称', '企业全称', '公司全称'],
  ...['company', 'company name', 'enterprise', 'enterprise name', 'firm', 'organization', 'organisation'],
] as const;

export const firm: ImportColumn = {
  name: 'name',
  headings: [...FIRM_HEADINGS, '名称', '全称', 'fullname', 'legal name'],
  isNeeded: true,
  description: { zh: '企业名称，最好是登记的全称', en: 'The name of the firm, best the registered one' },
  example: '深圳市甲子试验科技有限公司',
};

export const uscc: ImportColumn = {
  name: 'uscc',
  headings: [
    '统一社会信用代码',
    '社会信用代码',
    '信用代码',
    '统一信用代码',
    '统一代码',
    'credit code',
    'unified social credit code',
  ],
  description: {
    zh: '统一社会信用代码，18 位，以文本填写',
    en: 'Unified social credit code: 18 characters, written as text',
  },
  example: '91440300MA5EXAMP1F',
};

export const region: ImportColumn = {
  name: 'region',
  headings: [
    ...[
      '地区',
      '区域',
      '省份',
      '省',
      '省市',
      '城市',
      '所在地',
      '所在地区',
      '所属地区',
      '注册地',
      '地点',
      '所在省份',
      '所在城市',
      '所属省份',
    ],
    ...['city', 'province', 'location', 'place'],
  ],
  description: { zh: '省、市、区，由大到小', en: 'Province, city and district, the largest first' },
  example: '广东省深圳市南山区',
};

export const chain: ImportColumn = {
  name: 'chain',
  headings: ['产业链', '产业链名称', '所属产业链', '链条', 'industry chain', 'chain name'],
  description: { zh: '产业链名称', en: 'The name of the chain' },
  example: '人形机器人',
};

export const segment: ImportColumn = {
  name: 'segment',
  headings: ['环节', '产业链环节', '所属环节', '细分环节', '链条环节', 'segment name', 'link'],
  description: { zh: '产业链中的环节', en: 'A segment of the chain' },
  example: '减速器',
};

export const product: ImportColumn = {
  name: 'product',
  headings: ['产品', '产品名称', '主导产品', '主营产品', '产品/服务', 'product name', 'goods'],
  description: { zh: '产品或服务', en: 'A product or service' },
  example: '谐波减速器',
};

export const share: ImportColumn = {
  name: 'share',
  headings: ['占比', '比例', '份额', '百分比', 'percent', 'percentage', 'ratio', 'weight'],
  description: { zh: '0 到 1 的小数，或带 % 的百分比', en: 'A number from 0 to 1, or a percentage with its sign' },
  example: '25%',
};

export const industryColumn: ImportColumn = {
  name: 'industry',
  headings: ['行业', '所属行业', '行业名称', '行业分类', '国民经济行业', 'industry name', 'sector'],
  description: { zh: '所属行业', en: 'The class of industry that it is in' },
  example: '通用设备',
};

export const since: ImportColumn = {
  name: 'since',
  headings: ['起始日期', '开始时间', '起始时间', '自', '开始日期', 'start', 'start date', 'from'],
  description: { zh: '从何时起', en: 'Since when' },
  example: '2021-03',
};

export const amount: ImportColumn = {
  name: 'amount',
  headings: ['金额', '交易金额', '采购金额', '销售额', '合同金额', 'value', 'sum'],
  description: { zh: '金额，带币种', en: 'An amount, with its currency' },
  example: '150万元',
};

export const currency: ImportColumn = {
  name: 'currency',
  headings: ['币种', '货币', '币别', 'currency code'],
  description: { zh: '金额未写明时的币种', en: 'The currency of an amount that names none' },
  example: 'CNY',
};
