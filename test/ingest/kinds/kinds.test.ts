import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../../src/data/ingest/kind.js';
import { KINDS } from '../../../src/data/ingest/kinds.js';
import { headerIn, isHeader } from '../../../src/data/table/header.js';
import { linksIn, nodesIn, pairsIn, understood } from './understanding.js';

describe('every kind of table', () => {
  it.each(KINDS.map((kind) => [kind.name, kind] as const))(
    '%s explains its columns, and understands its own example',
    (_, kind) => {
      const cells = Object.fromEntries(kind.table.columns.map(({ name, example }) => [name, example]));
      const { problems, says } = understood(kind.name, cells);
      expect(problems).toEqual([]);
      expect(says.nodes.length).toBeGreaterThan(0);
      const ids = new Set(says.nodes.map(({ id }) => id));
      expect(says.links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
      expect(says.aliases.filter(({ owner }) => !ids.has(owner))).toEqual([]);
      for (const { description } of kind.table.columns) expect(description.zh && description.en).toBeTruthy();
    },
  );

  it.each(KINDS.map((kind) => [kind.name, kind] as const))(
    '%s calls no two columns the same, and finds them by any heading',
    (_, kind) => {
      const { columns } = kind.table;
      for (const { name, headings } of columns) {
        for (const heading of [name, ...headings]) {
          expect([heading, [...headerIn([heading], columns).places.keys()]]).toEqual([heading, [name]]);
        }
      }
      expect(
        isHeader(
          headerIn(
            columns.map(({ headings, name }) => headings[0] ?? name),
            columns,
          ),
          columns,
        ),
      ).toBe(true);
    },
  );
});

describe('a table of firms', () => {
  it('says who a firm is, what it is called, where it is and what titles it has', () => {
    const understanding = understood('enterprises', {
      name: '深圳市甲子试验科技有限公司',
      uscc: '91440300MA5EXAMP1F',
      short: '甲子试验',
      former: '深圳市甲子机电有限公司、甲子电子厂',
      code: '300024.SZ',
      region: '广东省深圳市南山区',
      founded: '2015年3月26日',
      capital: '5000万元',
      staff: '320人',
      products: '谐波减速器、行星减速器',
      titles: '国家级专精特新“小巨人”企业、高新技术企业',
    });
    const [firm] = nodesIn(understanding, 'Enterprise');
    expect(firm?.properties).toEqual({
      name: '深圳市甲子试验科技有限公司',
      uscc: '91440300MA5EXAMP1F',
      foundedOn: '2015-03-26',
      capital: '50000000',
      capitalCurrency: 'CNY',
      staff: 320,
      productWords: ['谐波减速器', '行星减速器'],
    });
    expect(understanding.says.aliases.map(({ value, kind }) => `${kind} ${value}`)).toEqual([
      'SHORT 甲子试验',
      'FORMER 深圳市甲子机电有限公司',
      'FORMER 甲子电子厂',
      'CODE 300024',
      'CODE 300024.SZ',
    ]);
    expect(pairsIn(understanding, 'LOCATED_IN')).toEqual([['深圳市甲子试验科技有限公司', '南山区']]);
    expect(pairsIn(understanding, 'PART_OF')).toEqual([
      ['南山区', '深圳市'],
      ['深圳市', '广东省'],
    ]);
    expect(nodesIn(understanding, 'Recognition').map(({ properties }) => properties)).toEqual([
      { tier: 'LITTLE_GIANT', level: 'NATIONAL' },
      { tier: 'HIGH_TECH' },
    ]);
  });

  it('leaves "A and B" in Latin letters as it stands', () => {
    expect(
      nodesIn(understood('enterprises', { name: 'Smith and Sons Ltd.' }), 'Enterprise')[0]?.properties['name'],
    ).toBe('Smith and Sons Ltd.');
  });

  it.each([
    ['广东省深圳市南山区试验路1号', '南山区', '440305'],
    ['北京-朝阳区', '朝阳区', '110105'],
    ['陕西-西安', '西安市', '610100'],
    ['浙江 杭州', '杭州市', '330100'],
    ['中国上海市浦东新区', '浦东新区', '310115'],
    ['高明区荷城街道', '高明区', '440608'],
    ['吉林', '吉林省', '220000'],
    ['重庆', '重庆市', '500000'],
    ['东莞', '东莞市', '441900'],
    ['湖北省仙桃市', '仙桃市', '429004'],
    ['新疆维吾尔自治区', '新疆维吾尔自治区', '650000'],
    ['朝阳区', '朝阳区', undefined],
    ['Bengaluru', 'Bengaluru', undefined],
  ])('finds %s as %s', (text, name, code) => {
    const understanding = understood('enterprises', { name: '甲子', region: text });
    expect(pairsIn(understanding, 'LOCATED_IN')).toEqual([['甲子', name]]);
    const place = nodesIn(understanding, 'Region').find(({ properties }) => properties['name'] === name);
    expect(place?.properties['code']).toBe(code);
  });
});

describe('a title', () => {
  it.each([
    ['国家级专精特新“小巨人”企业', 'LITTLE_GIANT', 'NATIONAL'],
    ['专精特新“小巨人”企业', 'LITTLE_GIANT', undefined],
    ['小巨人', 'LITTLE_GIANT', undefined],
    ['广东省专精特新中小企业', 'SRDI_SME', 'PROVINCIAL'],
    ['北京市专精特新小巨人', 'LITTLE_GIANT', 'CITY'],
    ['创新型中小企业', 'INNOVATIVE_SME', undefined],
    ['国家级科技型中小企业', 'TECHNOLOGY_SME', 'NATIONAL'],
    ['国家级制造业单项冠军', 'CHAMPION', 'NATIONAL'],
    ['国家高新技术企业', 'HIGH_TECH', 'NATIONAL'],
    ['深圳市瞪羚企业', 'GAZELLE', 'CITY'],
    ['独角兽', 'UNICORN', undefined],
    ['省级隐形冠军', 'HIDDEN_CHAMPION', 'PROVINCIAL'],
  ])('%s is %s of %s', (tier, expected, level) => {
    const [title] = nodesIn(understood('recognitions', { name: '甲子试验', tier }), 'Recognition');
    expect([title?.properties['tier'], title?.properties['level']]).toEqual([expected, level]);
  });

  it('takes its level, batch and dates from columns of their own', () => {
    const [title] = nodesIn(
      understood('recognitions', {
        name: '甲子',
        tier: '小巨人',
        level: '国家级',
        batch: '第十二批',
        granted: '2025年10月',
        until: '2028-10',
      }),
      'Recognition',
    );
    expect(title?.properties).toEqual({
      tier: 'LITTLE_GIANT',
      level: 'NATIONAL',
      batch: '12',
      grantedOn: '2025-10',
      validUntil: '2028-10',
    });
  });
});

describe('a listing', () => {
  it.each([
    ['300024.SZ', '', 'CHINEXT', 'IMPLIED', '300024'],
    ['688268SH', '', 'STAR', 'IMPLIED', '688268'],
    ['SZ300024', '', 'CHINEXT', 'IMPLIED', '300024'],
    ['600519', '', 'SSE_MAIN', 'IMPLIED', '600519'],
    ['0700.HK', '', 'HKEX_MAIN', 'IMPLIED', '00700'],
    ['830799', '', undefined, undefined, '830799'],
    ['830799.BJ', '', 'BSE', 'IMPLIED', '830799'],
    ['', '科创板', 'STAR', undefined, undefined],
    ['', '港交所创业板', 'HKEX_GEM', undefined, undefined],
    ['', '深交所主板', 'SZSE_MAIN', undefined, undefined],
    ['', '纳斯达克', 'OVERSEAS', undefined, undefined],
  ])('with %s and %s is on %s', (code, board, expected, confidence, ticker) => {
    const [listing] = nodesIn(understood('listings', { name: '甲子试验', code, board }), 'Listing');
    const { properties = {} } = listing ?? {};
    expect([properties['board'], properties['confidence'], properties['ticker']]).toEqual([
      expected,
      confidence,
      ticker,
    ]);
  });

  it('is none where a cell says that a firm is not listed', () => {
    expect(nodesIn(understood('listings', { name: '甲子试验', board: '未上市' }), 'Listing')).toEqual([]);
  });
});

describe('products', () => {
  it.each([
    ['上游材料', 'MADE_FROM', ['谐波减速器', '柔轮']],
    ['下游产品', 'MADE_FROM', ['柔轮', '谐波减速器']],
    ['产品小类', 'KIND_OF', ['柔轮', '谐波减速器']],
    ['产品大类', 'KIND_OF', ['谐波减速器', '柔轮']],
  ])('stand to each other as %s says', (relation, type, pair) => {
    const understanding = understood('product-links', { product: '谐波减速器', other: '柔轮', relation });
    expect(pairsIn(understanding, type)).toEqual([pair]);
    expect(understanding.says.links).toHaveLength(1);
  });

  it('are split at marks, and not at 与 or a slash', () => {
    const understanding = understood('makes', {
      name: '甲子试验',
      product: 'LED路灯/室内灯、工程管理与服务（含运维，维修）',
    });
    expect(pairsIn(understanding, 'MAKES').map(([, made]) => made)).toEqual([
      'LED路灯/室内灯',
      '工程管理与服务（含运维，维修）',
    ]);
  });

  it.each([
    ['25%', undefined, 0.25],
    ['0.510725', undefined, 0.510725],
    ['25', '%', 0.25],
    ['1', undefined, 1],
  ])('have %s under a heading of %s as their share', (share, unit, expected) => {
    const more = unit === undefined ? {} : { units: { share: unit } };
    const [made] = linksIn(understood('makes', { name: '甲子', product: '乙', share }, more), 'MAKES');
    expect(made?.properties['share']).toBe(expected);
  });
});

describe('segments of a chain', () => {
  it('nest by their levels, and take the stage of the first', () => {
    const understanding = understood('chains', {
      chain: '人形机器人',
      level1: '上游',
      level2: '核心零部件',
      level3: '减速器',
      required: '是',
    });
    expect(pairsIn(understanding, 'PART_OF')).toEqual([['减速器', '核心零部件']]);
    expect(
      nodesIn(understanding, 'Segment').map(({ properties }) => [
        properties['name'],
        properties['stage'],
        properties['origin'],
      ]),
    ).toEqual([
      ['减速器', 'UPSTREAM', 'IMPORTED'],
      ['核心零部件', 'UPSTREAM', 'IMPORTED'],
    ]);
    expect(pairsIn(understanding, 'HAS_SEGMENT')).toContainEqual(['人形机器人', '减速器']);
  });

  it('nest by the number of their parent', () => {
    const cells = {
      chain: '人形机器人',
      segment: '减速器',
      id: '2',
      parent: '1',
      feeds: '关节模组',
      product: '谐波减速器',
    };
    const understanding = understood('chains', cells, { kept: { 1: '核心零部件', 2: '减速器' } });
    expect(pairsIn(understanding, 'PART_OF')).toEqual([['减速器', '核心零部件']]);
    expect(pairsIn(understanding, 'FEEDS')).toEqual([['减速器', '关节模组']]);
    expect(pairsIn(understanding, 'OF_PRODUCT')).toEqual([['减速器', '谐波减速器']]);
  });

  it('hold firms, each in as many as its cell names', () => {
    const understanding = understood('positions', {
      name: '甲子',
      chain: '人形机器人',
      segment: '减速器；丝杠',
      roles: '制造、供应',
    });
    expect(pairsIn(understanding, 'OCCUPIES')).toEqual([
      ['甲子', '减速器'],
      ['甲子', '丝杠'],
    ]);
    expect(linksIn(understanding, 'OCCUPIES')[0]?.properties).toEqual({ roles: ['MAKER', 'SUPPLIER'] });
  });
});

describe('links between firms', () => {
  it('are supplies, whose share is kept as a percentage', () => {
    const understanding = understood('supplies', {
      supplier: '甲子',
      customer: '乙丑、丙寅',
      product: '电机',
      share: '0.3',
      amount: '150万元',
      since: '2021',
    });
    expect(pairsIn(understanding, 'SUPPLIES')).toEqual([
      ['甲子', '乙丑'],
      ['甲子', '丙寅'],
    ]);
    expect(linksIn(understanding, 'SUPPLIES')[0]?.properties).toEqual({
      product: '电机',
      share: 30,
      since: '2021',
      amount: '1500000',
      currency: 'CNY',
    });
  });

  it('are investments, of nobody where nobody is named', () => {
    const deal = { company: '甲子', date: '2021/3/5', round: 'A轮', amount: '数千万人民币' };
    const named = understood('investments', { ...deal, investor: '乙丑资本（领投）、丙寅基金、个人投资者' });
    expect(pairsIn(named, 'INVESTED_IN')).toEqual([
      ['乙丑资本', '甲子'],
      ['丙寅基金', '甲子'],
    ]);
    expect(linksIn(named, 'INVESTED_IN')[0]).toMatchObject({
      key: 'a 2021-03-05',
      properties: { round: 'A轮', investedOn: '2021-03-05', lead: true },
    });
    expect(understood('investments', { ...deal, investor: '未披露' })).toMatchObject({
      problems: [],
      says: { links: [] },
    });
  });

  it('are holdings, with what is stated of them and no more', () => {
    const [held] = linksIn(
      understood('control', { owner: '甲子集团', owned: '乙丑', share: '51%', kind: '控股' }),
      'CONTROLS',
    );
    expect(held).toMatchObject({ key: 'SUBSIDIARY', properties: { kind: 'SUBSIDIARY', share: 51 } });
    expect(linksIn(understood('control', { owner: '甲子集团', owned: '乙丑' }), 'CONTROLS')[0]?.properties).toEqual({});
  });
});

describe('a figure', () => {
  it.each([
    ['1,025', { value: 1025 }],
    ['约120亿元', { value: 120, qualifier: '约' }],
    ['超120', { min: 120, qualifier: '超' }],
    ['不足30家', { max: 30, qualifier: '不足' }],
    ['100-120', { min: 100, max: 120 }],
    ['-3.5%', { value: -3.5 }],
  ])('%s is understood with its bounds', (value, expected) => {
    const understanding = understood('observations', {
      region: '深圳市',
      metric: '小巨人数量',
      value,
      date: '2025-06',
    });
    const [figure] = nodesIn(understanding, 'Observation');
    const { orderKey: _, asOf, ...properties } = figure?.properties ?? {};
    expect([asOf, properties]).toEqual(['2025-06', expected]);
    expect(linksIn(understanding, 'ABOUT')[0]?.to).toBe('region:440300');
  });
});

/** What may be wrong with a row, in any kind of table, and the sentence that says it. */
describe('a table of policies', () => {
  it('says who issued each, where it applies and what it offers on which conditions', () => {
    const understanding = understood('policies', {
      policy: '甲子试验产业若干措施',
      issuer: '甲子试验局、乙丑试验委',
      issued: '2025年3月18日',
      region: '广东省深圳市',
      measure: '对首台套装备给予最高500万元奖励',
      amount: '500万元',
      conditions: '注册地在深圳市',
    });
    expect(nodesIn(understanding, 'Policy').map(({ properties }) => properties)).toEqual([
      { name: '甲子试验产业若干措施', issuedOn: '2025-03-18' },
    ]);
    expect(pairsIn(understanding, 'ISSUED_BY').map(([, issuer]) => issuer)).toEqual(['甲子试验局', '乙丑试验委']);
    expect(pairsIn(understanding, 'APPLIES_IN')).toEqual([['甲子试验产业若干措施', '深圳市']]);
    expect(nodesIn(understanding, 'Measure').map(({ properties }) => properties)).toEqual([
      {
        name: '对首台套装备给予最高500万元奖励',
        kind: 'REWARD',
        max: 5_000_000,
        currency: 'CNY',
        conditions: ['注册地在深圳市'],
      },
    ]);
  });

  it.each([
    ['给予贷款贴息', 'LOAN'],
    ['支持申报', 'OTHER'],
    ['奖励或补贴', 'OTHER'],
  ])('takes the form of support of "%s" to be %s', (measure, kind) => {
    const [node] = nodesIn(understood('policies', { policy: '甲措施', measure }), 'Measure');
    expect(node?.properties['kind']).toBe(kind);
  });
});

const BROKEN: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['enterprises', { name: '' }, '`name` is empty.'],
  ['enterprises', { name: '未披露' }, '`name` is empty.'],
  ['enterprises', { name: '…！' }, '`name` is "…！", which has no letter or digit.'],
  ['enterprises', { name: '甲'.repeat(201) }, '`name` has 201 characters; a name has at most 200.'],
  [
    'enterprises',
    { name: '甲', uscc: '9.14403E+17' },
    '`uscc`: "9.14403E+17" is what a spreadsheet made of a code: its digits are lost; write all 18 characters as text.',
  ],
  [
    'enterprises',
    { name: '甲', uscc: '91440300MA5EXAMP1G' },
    '`uscc`: "91440300MA5EXAMP1G" fails its check character; correct the character that was mistyped.',
  ],
  [
    'enterprises',
    { name: '甲', uscc: '9144030' },
    '`uscc`: "9144030" has 7 characters; a code has 18; write all 18 characters as text.',
  ],
  [
    'enterprises',
    { name: '甲', uscc: '9144O300MA5EXAMP1F' },
    '`uscc`: "9144O300MA5EXAMP1F" holds "O", which no code has; write all 18 characters as text.',
  ],
  [
    'enterprises',
    { name: '甲', founded: '05/03/2021' },
    '`founded`: "05/03/2021" may be month/day or day/month; write 2015, 2015-03 or 2015-03-26.',
  ],
  [
    'enterprises',
    { name: '甲', founded: '2021-13' },
    '`founded`: "2021-13" has a month 13; write 2015, 2015-03 or 2015-03-26.',
  ],
  [
    'enterprises',
    { name: '甲', founded: '2021-02-29' },
    '`founded`: 2021-02 has no day 29; write 2015, 2015-03 or 2015-03-26.',
  ],
  [
    'enterprises',
    { name: '甲', founded: '1665年' },
    '`founded`: "1665年" is in the year 1665, which lies outside of 1800 to 2099; write 2015, 2015-03 or 2015-03-26.',
  ],
  [
    'enterprises',
    { name: '甲', founded: '早年' },
    '`founded`: "早年" is not a date; write 2015, 2015-03 or 2015-03-26.',
  ],
  [
    'enterprises',
    { name: '甲', capital: '1,5' },
    '`capital`: "1,5" has separators at places that may mean another number; write the number, for instance 1500000, 1,500,000 or 150万元.',
  ],
  [
    'enterprises',
    { name: '甲', capital: '-100万元' },
    '`capital`: "-100万元" is negative; write the number, for instance 1500000, 1,500,000 or 150万元.',
  ],
  [
    'enterprises',
    { name: '甲', revenue: '$5' },
    '`revenue`: "$5" is in the dollars of an unnamed country; write an ISO 4217 code such as CNY or USD.',
  ],
  [
    'enterprises',
    { name: '甲', staff: '12.5' },
    '`staff`: "12.5" is not a whole number from 0; write a whole number, for instance 1200 or 1.2万.',
  ],
  [
    'enterprises',
    { name: '甲', staff: '很多' },
    '`staff`: "很多" is not a number; write a whole number, for instance 1200 or 1.2万.',
  ],
  [
    'enterprises',
    { name: '甲', staff: '-3' },
    '`staff`: "-3" is not a whole number from 0; write a whole number, for instance 1200 or 1.2万.',
  ],
  [
    'enterprises',
    { name: '甲', titles: '劳动模范' },
    '`titles`: "劳动模范" is not a title that the graph has; write 专精特新“小巨人”, 专精特新中小企业, 创新型中小企业, 科技型中小企业, 单项冠军, 隐形冠军, 高新技术企业, 瞪羚 or 独角兽.',
  ],
  ['enterprises', { name: '甲', segment: '减速器' }, '`chain` is empty, and the segment beside it is of a chain.'],
  ['enterprises', { name: '甲', code: 'ABC' }, '`code`: "ABC" is not a stock code; write it as 300024 or 300024.SZ.'],
  ['recognitions', { name: '甲', tier: '' }, '`tier` is empty.'],
  [
    'recognitions',
    { name: '甲', tier: '国家级小巨人', level: '省级' },
    '`level` is PROVINCIAL, and the title says NATIONAL; correct one of them.',
  ],
  [
    'recognitions',
    { name: '甲', tier: '小巨人', level: '一级' },
    '`level`: "一级" is not a level of a title; write 国家级, 省级, 市级 or 区级.',
  ],
  ['recognitions', { name: '甲', tier: '小巨人', batch: '早期' }, '`batch`: "早期" is not a batch; write 7 or 第七批.'],
  [
    'recognitions',
    { name: '甲', tier: '小巨人', granted: '21/3/5' },
    '`granted`: "21/3/5" has a year of two digits; write 2015, 2015-03 or 2015-03-26.',
  ],
  ['listings', { name: '甲' }, '`board` is empty, and so is `code`; fill in one of them.'],
  [
    'listings',
    { name: '甲', board: '火星交易所' },
    '`board`: "火星交易所" is not a board; write 科创板, 创业板, 北交所, 上交所主板, 深交所主板, 港交所, 新三板 or 海外.',
  ],
  [
    'listings',
    { name: '甲', code: '3000' },
    '`code`: "3000" has 4 digits; a code of the mainland has 6; write it as 300024 or 300024.SZ, or 00700.HK.',
  ],
  [
    'listings',
    { name: '甲', code: '600519.SZ' },
    '`code`: "600519.SZ" is a code of SH, not of SZ; write it as 300024 or 300024.SZ.',
  ],
  [
    'listings',
    { name: '甲', code: '300024.XX' },
    '`code`: "300024.XX" names the exchange XX, which is not known; write it as 300024 or 300024.SZ.',
  ],
  [
    'listings',
    { name: '甲', code: '300024', date: '深圳证券交易所' },
    '`date`: "深圳证券交易所" is not a date; write 2015, 2015-03 or 2015-03-26.',
  ],
  ['products', { product: '' }, '`product` is empty.'],
  ['products', { product: '减速器', broader: '减速器' }, '`broader` is the product itself.'],
  ['product-links', { product: '减速器' }, 'it names no other product; fill in `material`, `broader` or `other`.'],
  ['product-links', { product: '减速器', other: '轴承' }, '`relation` is empty, and another product is named.'],
  [
    'product-links',
    { product: '减速器', other: '轴承', relation: '朋友' },
    '`relation`: "朋友" is not a relation of two products; write 上游材料, 下游产品, 产品小类 or 产品大类.',
  ],
  [
    'product-links',
    { product: '减速器', material: '减速器' },
    'the product is linked with itself; write the other product.',
  ],
  [
    'product-links',
    { product: '减速器', material: '轴承', role: '主角' },
    '`role`: "主角" is not a role of a material; write 材料, 零部件, 设备 or 服务.',
  ],
  [
    'product-links',
    { product: '减速器', material: '轴承', weight: '重' },
    '`weight`: "重" is not a number; write the number, for instance 1200, 1,200 or 1.2万.',
  ],
  ['makes', { name: '甲', product: '无' }, '`product` is empty.'],
  [
    'makes',
    { name: '甲', product: '乙', share: '1.004' },
    '`share`: "1.004" may be a percentage or more than the whole; write 0.25 or 25%.',
  ],
  ['makes', { name: '甲', product: '乙', share: '120%' }, '`share`: "120%" is more than the whole; write 0.25 or 25%.'],
  ['makes', { name: '甲', product: '乙', share: '-0.2' }, '`share`: "-0.2" is a negative share; write 0.25 or 25%.'],
  ['makes', { name: '甲', product: '乙', share: '一半' }, '`share`: "一半" is not a share; write 0.25 or 25%.'],
  [
    'makes',
    { name: '甲', product: '乙、丙', share: '25%' },
    '`share` is one share of several products; write each product in a row of its own.',
  ],
  ['industries', { code: '', name: '机器人' }, '`code` is empty.'],
  ['industries', { code: '1', name: '机器人', parent: '机器人' }, '`parent` is the class itself.'],
  [
    'industries',
    { code: '1', name: '机器人', parent: '640200' },
    '`parent` is 640200, a code that this table does not have; write the name of the parent, or add its row.',
  ],
  ['chains', { chain: '', segment: '减速器' }, '`chain` is empty.'],
  ['chains', { chain: '机器人', segment: '' }, '`segment` is empty.'],
  [
    'chains',
    { chain: '机器人', segment: '减速器', stage: '高端' },
    '`stage`: "高端" is not a stage; write 上游, 中游 or 下游.',
  ],
  [
    'chains',
    { chain: '机器人', segment: '减速器', required: '大概' },
    '`required`: "大概" is neither yes nor no; write 是 or 否.',
  ],
  [
    'chains',
    { chain: '机器人', segment: '减速器', order: '1000' },
    '`order` is not from 0 to 999; write a whole number.',
  ],
  ['chains', { chain: '机器人', segment: '减速器', feeds: '减速器' }, '`feeds` is the segment itself.'],
  ['positions', { name: '甲', chain: '机器人', segment: '' }, '`segment` is empty.'],
  ['positions', { name: '甲', chain: '', segment: '减速器' }, '`chain` is empty.'],
  [
    'positions',
    { name: '甲', chain: '机器人', segment: '减速器', roles: '看客' },
    '`roles`: "看客" is not a role in a chain; write 供应, 制造, 应用 or 服务.',
  ],
  ['leaders', { name: '甲' }, '`chain` is empty, and so is `cluster`; fill in one of them.'],
  ['supplies', { supplier: '甲', customer: '' }, '`customer` is empty.'],
  ['supplies', { supplier: '甲子', customer: '甲子公司' }, '`customer` is the supplier itself.'],
  ['supplies', { supplier: '甲', customer: '乙', amount: '100' }, '`amount` is in no currency; fill in `currency`.'],
  [
    'supplies',
    { supplier: '甲', customer: '乙', amount: '100万美元', currency: 'CNY' },
    '`amount` is in USD and `currency` CNY; correct one of them.',
  ],
  ['investments', { company: '', investor: '乙' }, '`company` is empty.'],
  ['investments', { company: '甲', investor: '' }, '`investor` is empty.'],
  ['investments', { company: '甲', investor: '甲' }, '"甲" would invest in itself.'],
  [
    'investments',
    { company: '甲', investor: '乙', amount: '100' },
    'an amount without a currency says nothing; fill in `currency`.',
  ],
  [
    'investments',
    { company: '甲', investor: '乙', currency: 'XXX' },
    '`currency`: "XXX" is not a currency; write an ISO 4217 code such as CNY or USD.',
  ],
  ['control', { owner: '', owned: '乙' }, '`owner` is empty.'],
  ['control', { owner: '乙', owned: '乙' }, '`owned` is the owner itself.'],
  [
    'control',
    { owner: '甲', owned: '乙', kind: '朋友' },
    '`kind`: "朋友" is not a way to hold a firm; write 控股, 参股 or 管理.',
  ],
  [
    'control',
    { owner: '甲、丙', owned: '乙', share: '20%' },
    '`share` is one share of several owners; write each owner in a row of its own.',
  ],
  ['members', { name: '甲', cluster: '' }, '`cluster` is empty.'],
  ['bases', { name: '甲', park: '暂无' }, '`park` is empty.'],
  [
    'observations',
    { metric: '数量', value: '3' },
    'it does not say what the figure is about; fill in one of `enterprise`, `chain`, `region`, `cluster` and `industry`.',
  ],
  [
    'observations',
    { region: '深圳市', chain: '机器人', metric: '数量', value: '3' },
    'it says that the figure is about several things; fill in one of them, and write the others as `scope`.',
  ],
  ['observations', { region: '深圳市', metric: '数量', value: '' }, '`value` is empty.'],
  [
    'observations',
    { region: '深圳市', metric: '数量', value: '三千' },
    '`value`: "三千" is not a figure; write 120, 约120, 超120 or 100-120.',
  ],
  [
    'observations',
    { region: '深圳市', metric: '数量', value: '3', period: '去年' },
    '`period`: "去年" is not a period; write 2024, 2023-11 or 2023-01/2023-09.',
  ],
  [
    'enterprises',
    { name: '甲', titles: '小巨人、高新技术企业', granted: '2022' },
    '`granted` is one date of several titles; write each title in a row of its own.',
  ],
  [
    'enterprises',
    { name: '甲', granted: '2022' },
    '`granted` is the date of a title, and `titles` is empty; write the title, or leave the date out.',
  ],
  ['policies', { policy: '' }, '`policy` is empty.'],
  [
    'policies',
    { policy: '甲措施', measure: '减免', kind: '鼓掌' },
    '`kind`: "鼓掌" is not a form of support; write 奖励, 补贴, 基金, 贷款, 担保, 空间, 人才, 政府采购, 服务, 其他.',
  ],
  [
    'policies',
    { policy: '甲措施', amount: '500万元' },
    '`measure` is empty; write what is offered beside its form, amount and conditions.',
  ],
];

describe('a table of what firms ask for, won and received', () => {
  it('says of a need what sort it is, who is asked and which chain it is about', () => {
    const understanding = understood('needs', {
      name: '甲子试验',
      text: '希望链主引进更多上游企业',
      of: '链主企业',
      chain: '人形机器人',
    });
    const [need] = nodesIn(understanding, 'Need');
    expect(need?.properties).toEqual({
      kind: 'SUPPLY_CHAIN',
      text: '希望链主引进更多上游企业',
      askedOf: '链主企业',
    });
    expect(linksIn(understanding, 'ASKS_FOR').map(({ to }) => to)).toEqual([need?.id]);
    expect(linksIn(understanding, 'CONCERNS').map(({ from }) => from)).toEqual([need?.id]);
  });

  it.each([
    ['中国机械工业科学技术奖', 'AWARD'],
    ['质量管理体系认证', 'CERTIFICATE'],
    ['工业机器人国家标准', 'STANDARD'],
  ])('tells that %s is of the kind %s', (award, kind) => {
    const [node] = nodesIn(understood('awards', { name: '甲子试验', award }), 'Award');
    expect(node?.properties['kind']).toBe(kind);
  });

  it('says which policy a firm received from, as what and how much, and which chain a policy concerns', () => {
    const received = understood('support', {
      name: '甲子试验',
      policy: '甲措施',
      programme: '乙项目',
      amount: '150万元',
    });
    expect(linksIn(received, 'RECEIVED').map(({ properties }) => properties)).toEqual([
      { programme: '乙项目', amount: '1500000', currency: 'CNY' },
    ]);
    expect(linksIn(understood('policies', { policy: '甲措施', chain: '人形机器人、氢能' }), 'CONCERNS')).toHaveLength(
      2,
    );
  });
});

describe('a row that is not understood', () => {
  it.each(BROKEN)('of %s with %j says why', (kind, cells, words) => {
    const { problems, says } = understood(kind, cells);
    expect(problems.map(problemInWords)).toEqual([words]);
    expect(says).toEqual({ nodes: [], aliases: [], links: [] });
  });
});
