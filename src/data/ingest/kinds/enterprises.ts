import { understandParties } from '../../table/parties.js';
import type { Understood } from '../../table/value.js';
import { type Cells, cellsOf } from '../cells.js';
import { chain, firm, industryColumn, region as regionColumn, segment as segmentColumn, uscc } from '../columns.js';
import { type ImportKind, type RowContext, type Said, together } from '../kind.js';
import { enterprise, eventOf, fact, industry, located, segment, thing } from '../says.js';
import { codeNames, type StockCode, understandStockCode } from '../words/listing.js';
import { region } from '../words/place.js';
import { type Title, understandTitle } from '../words/title.js';

/** What is longer is a sentence about what a firm does, and no product. */
const MAX_PRODUCT = 30;

/** A table of firms: each row is one, with whatever else is known of it. */
export const enterprises: ImportKind = {
  name: 'enterprises',
  title: { zh: '企业', en: 'Firms' },
  table: {
    row: 'firm',
    columns: [
      firm,
      uscc,
      {
        name: 'short',
        headings: ['简称', '企业简称', '公司简称', '证券简称', '股票简称', '品牌名', 'short name', 'brand', 'alias'],
        description: { zh: '常用的简称', en: 'A short name in common use' },
        example: '甲子试验',
      },
      {
        name: 'former',
        headings: ['曾用名', '原名', '原名称', '更名前', '前称', 'former name', 'former names', 'previous name'],
        description: { zh: '曾用名，多个用顿号分隔', en: 'Former names, separated by commas' },
        example: '深圳市甲子机电有限公司',
      },
      {
        name: 'english',
        headings: ['英文名', '英文名称', 'english name', 'name en'],
        description: { zh: '英文名', en: 'The English name' },
        example: 'Jiazi Test Technology',
      },
      {
        name: 'code',
        headings: ['股票代码', '证券代码', '代码', 'stock code', 'ticker'],
        description: { zh: '股票代码，可带交易所后缀', en: 'The stock code, with or without its exchange' },
        example: '300024.SZ',
      },
      regionColumn,
      {
        name: 'address',
        headings: ['地址', '注册地址', '办公地址', '详细地址', '企业地址', '通讯地址', 'registered address', 'office'],
        description: {
          zh: '地址；只取其中的省、市、区',
          en: 'An address, of which the province, city and district are taken',
        },
        example: '广东省深圳市南山区试验路1号',
      },
      {
        name: 'founded',
        headings: [
          '成立时间',
          '成立日期',
          '成立年份',
          '注册日期',
          '注册时间',
          'founded on',
          'founded year',
          'established',
          'incorporated',
        ],
        description: { zh: '成立日期', en: 'When it was founded' },
        example: '2015-03-26',
      },
      {
        name: 'capital',
        headings: ['注册资本', '注册资金', '实缴资本', 'registered capital'],
        description: { zh: '注册资本', en: 'The registered capital' },
        example: '5000万元',
      },
      {
        name: 'staff',
        headings: ['员工人数', '人员规模', '员工数', '职工人数', '从业人数', 'employees', 'headcount'],
        description: { zh: '员工人数', en: 'How many people it employs' },
        example: '320',
      },
      {
        name: 'revenue',
        headings: ['营业收入', '营收', '年营业收入', '营业额', '年收入', 'turnover', 'sales'],
        description: { zh: '年营业收入', en: 'Its revenue in a year' },
        example: '1.2亿元',
      },
      {
        name: 'products',
        headings: ['主营产品', '主导产品', '产品', '主要产品', 'main products', 'product'],
        description: { zh: '主要产品，多个用顿号分隔', en: 'Its main products, separated by commas' },
        example: '谐波减速器、行星减速器',
      },
      industryColumn,
      {
        name: 'industryScheme',
        headings: ['行业标准', '行业分类标准', 'industry scheme', 'industry standard'],
        description: { zh: '行业属于哪个分类标准', en: 'The scheme that the class of industry is of' },
        example: '',
      },
      { ...chain, description: { zh: '所在产业链，须同时填环节', en: 'The chain of the segment beside it' } },
      {
        ...segmentColumn,
        description: {
          zh: '所在环节，多个用顿号分隔',
          en: 'The segment that it works in, or several separated by commas',
        },
      },
      {
        name: 'titles',
        headings: ['称号', '资质', '资质荣誉', '企业称号', '认定称号', '梯度培育', 'title', 'honours'],
        description: { zh: '称号，多个用顿号分隔', en: 'Its titles, separated by commas' },
        example: '国家级专精特新“小巨人”企业、高新技术企业',
      },
      {
        name: 'granted',
        headings: ['认定日期', '认定时间', '认定年份', '授予时间', '获评时间', '获评年份', 'granted on'],
        description: {
          zh: '称号的认定日期，该行须只有一个称号',
          en: 'When its title was granted, where the row names one title',
        },
        example: '',
      },
      {
        name: 'website',
        headings: ['网址', '官网', '公司网址', '网站', '企业官网', 'homepage', 'url', 'web site'],
        description: { zh: '官网', en: 'Its website' },
        example: 'https://example.com',
      },
      {
        name: 'description',
        headings: ['简介', '企业简介', '公司简介', '主营业务', '经营范围', 'about', 'business'],
        description: { zh: '简介', en: 'What it does, in a sentence' },
        example: '研发和生产精密减速器',
      },
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const code = cells.read('code', understandStockCode);
    const titles = cells.read('titles', understandTitles);
    const grantedOn = cells.date('granted');
    if (grantedOn !== null && titles?.length !== 1) {
      cells.refuse(
        'granted',
        titles ? 'is one date of several titles' : 'is the date of a title, and `titles` is empty',
        titles ? 'write each title in a row of its own' : 'write the title, or leave the date out',
      );
    }
    const words = wordsOf(cells, code);
    const place = cells.text('region') ?? cells.text('address');
    const kept = {
      industry: cells.nameOrNull('industry'),
      chain: cells.nameOrNull('chain'),
      segments: cells.items('segment'),
      products: cells.items('products').filter((product) => product.length <= MAX_PRODUCT),
    };
    if (kept.segments.length > 0 && kept.chain === null)
      cells.refuse('chain', 'is empty, and the segment beside it is of a chain');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, words);
      const basis = cells.text('region') === null ? 'REGISTERED' : 'STATED';
      return together(
        said,
        located(id, place === null ? null : region(place), basis),
        ...(kept.industry === null ? [] : [inIndustry(id, kept.industry, cells.text('industryScheme'))]),
        ...kept.segments.map((each) => inSegment(id, each, kept.chain ?? '')),
        ...kept.products.map((each) => making(id, each)),
        ...(titles ?? []).map((title) => titled(id, { ...title, grantedOn }, context)),
      );
    });
  },
};

function wordsOf(cells: Cells, code: StockCode | null) {
  const capital = cells.money('capital');
  const revenue = cells.money('revenue');
  const products = cells.items('products');
  const other = (column: string, kind: 'SHORT' | 'FORMER' | 'ENGLISH') =>
    cells.names(column).map((value) => ({ value, kind }));
  return {
    uscc: cells.uscc('uscc'),
    others: [
      ...other('short', 'SHORT'),
      ...other('former', 'FORMER'),
      ...other('english', 'ENGLISH'),
      ...(code === null ? [] : codeNames(code).map((value) => ({ value, kind: 'CODE' as const }))),
    ],
    properties: {
      foundedOn: cells.date('founded'),
      capital: capital?.amount,
      capitalCurrency: capital?.currency,
      staff: cells.count('staff'),
      revenue: revenue?.amount,
      revenueCurrency: revenue?.currency,
      productWords: products.length === 0 ? null : products,
      website: cells.text('website'),
      description: cells.text('description'),
    },
  };
}

function inIndustry(firmId: string, name: string, scheme: string | null): Said {
  const named = industry(name, { scheme });
  return together(named.said, fact('IN_INDUSTRY', firmId, named.id));
}

function inSegment(firmId: string, name: string, chainName: string): Said {
  const named = segment(name, chainName);
  return together(named.said, fact('OCCUPIES', firmId, named.id));
}

function making(firmId: string, name: string): Said {
  const named = thing('Product', name);
  return together(named.said, fact('MAKES', firmId, named.id));
}

function titled(
  owner: string,
  { tier, level, grantedOn }: Title & { readonly grantedOn: string | null },
  { dataset }: RowContext,
): Said {
  const parts = [tier, level, ...(grantedOn === null ? [] : [grantedOn])];
  return eventOf(owner, { label: 'Recognition', dataset, parts, properties: { tier, level, grantedOn } });
}

function understandTitles(cell: string): Understood<readonly Title[]> {
  const titles: Title[] = [];
  for (const { name } of understandParties(cell).parties) {
    const title = understandTitle(name);
    if (title.is === 'problem') return title;
    if (title.is === 'value') titles.push(title.value);
  }
  return titles.length === 0 ? { is: 'nothing' } : { is: 'value', value: titles };
}
