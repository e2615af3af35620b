import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareImport } from '../../../src/data/ingest/import.js';
import { shippedRecipes } from '../../../src/data/ingest/recipe.js';
import { templateOf } from '../../../src/data/ingest/template.js';
import type { Draft } from '../../../src/data/load/draft.js';
import { type Folder, openFolder } from '../folder.js';
import { kindNamed } from './understanding.js';

let folder: Folder;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder.remove());

type Request = Parameters<typeof prepareImport>[0];

/** What an import of files would bring. */
async function imported(files: readonly string[], options: Partial<Request> = {}) {
  const said: string[] = [];
  const prepared = await prepareImport({ files, writesRejects: true, ...options }, (line) => said.push(line));
  const drafts: Draft[] = [];
  for await (const draft of prepared.parts()) drafts.push(draft);
  const nodes = drafts.flatMap((draft) => draft.nodes);
  const nameOf = (id: string) => String(nodes.find((node) => node.id === id)?.properties['name'] ?? id);
  const pairs = (type: string) =>
    drafts.flatMap(({ relationships }) =>
      relationships.filter((link) => link.type === type).map(({ from, to }) => [nameOf(from), nameOf(to)]),
    );
  const named = (label: string) =>
    nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties['name']);
  return { prepared, drafts, nodes, pairs, named, said };
}

const problemOf = (files: readonly string[], options: Partial<Request> = {}) =>
  imported(files, options).then(
    () => 'none',
    (error: Error) => error.message,
  );

describe('a draft', () => {
  it('quotes the row for each fact and for what it says of a firm, and names the file as its source', async () => {
    const path = await folder.file(
      'firms.csv',
      '企业名称,成立时间,产业链,环节\n甲子试验,2015,机器人,减速器\n乙丑试验,,机器人,减速器\n',
    );
    const { drafts } = await imported([path]);
    const [draft] = drafts;
    const quotes = draft?.nodes.filter(({ labels }) => labels[0] === 'Citation') ?? [];
    expect(quotes.map(({ properties }) => properties)).toEqual([
      { quote: '甲子试验,2015,机器人,减速器', locator: 'line 2' },
      { quote: '乙丑试验,,机器人,减速器', locator: 'line 3' },
    ]);
    const firms = draft?.nodes.filter(({ labels }) => labels.includes('Enterprise')) ?? [];
    expect(firms.map(({ properties }) => properties['citations'])).toEqual([[quotes[0]?.id], undefined]);
    expect(draft?.relationships.filter(({ type }) => type === 'OCCUPIES').map(({ properties }) => properties)).toEqual([
      { confidence: 'EXPLICIT', citations: [quotes[0]?.id] },
      { confidence: 'EXPLICIT', citations: [quotes[1]?.id] },
    ]);
    expect(draft?.nodes.find(({ labels }) => labels[0] === 'Source')?.properties).toMatchObject({
      title: 'firms.csv',
      file: 'firms.csv',
    });
    expect(draft?.relationships.filter(({ type }) => type === 'FROM')).toHaveLength(2);
  });

  it('says a thing once that two rows say, with both quotes', async () => {
    const path = await folder.file('twice.csv', '企业,产品,年份\n甲子,电机,2024\n甲子,电机,2024年\n');
    const { drafts } = await imported([path]);
    const made = drafts[0]?.relationships.filter(({ type }) => type === 'MAKES') ?? [];
    expect(made).toHaveLength(1);
    expect(made[0]?.properties['citations']).toHaveLength(2);
  });

  it('has the same ids whatever the order of the rows', async () => {
    const rows = ['甲子,小巨人', '乙丑,瞪羚', '丙寅,独角兽'];
    const [one, other] = [
      await imported([await folder.file('one.csv', `企业,称号\n${rows.join('\n')}\n`)], { dataset: 'x' }),
      await imported([await folder.file('one.csv', `企业,称号\n${rows.toReversed().join('\n')}\n`)], { dataset: 'x' }),
    ];
    expect(one.nodes.map(({ id }) => id).sort()).toEqual(other.nodes.map(({ id }) => id).sort());
  });

  it('is of a thousand rows at most', async () => {
    const rows = Array.from({ length: 2_500 }, (_, n) => `企业${n},环节${n % 7},机器人\n`);
    const { drafts, named } = await imported([await folder.file('many.csv', `企业,环节,产业链\n${rows.join('')}`)]);
    expect(drafts).toHaveLength(3);
    expect(new Set(named('Enterprise')).size).toBe(2_500);
  });
});

describe('the kind of a table', () => {
  it.each([
    ['企业名称,省份', 'enterprises'],
    ['序号,企业名称,称号', 'recognitions'],
    ['公司,股票代码', 'listings'],
    ['公司,投资方,轮次', 'investments'],
    ['供应商,客户,产品', 'supplies'],
    ['企业,产业链,环节', 'positions'],
    ['产业链,一级,二级,三级', 'chains'],
    ['链主企业,产业链', 'leaders'],
    ['企业名称,产业链', 'enterprises'],
    ['企业,产品,收入占比', 'makes'],
    ['产品,上游材料', 'product-links'],
    ['行业代码,行业名称,上级', 'industries'],
    ['股东,被持股企业,持股比例', 'control'],
    ['企业,集群', 'members'],
    ['企业名称,园区', 'bases'],
    ['企业名称,环节,地区,称号,认定日期', 'enterprises'],
    ['企业名称,称号,认定日期', 'recognitions'],
    ['政策名称,发布机构,发布日期', 'policies'],
    ['地区,指标,数值,单位', 'observations'],
    ['产品名称,别名', 'products'],
  ])('with the header %s is %s', async (header, kind) => {
    const { guessKind } = await import('../../../src/data/ingest/guess.js');
    expect((await guessKind(await folder.file('guessed.csv', `某表\n${header}\n`))).name).toBe(kind);
  });

  it('that is none of them, or several, is for a person to say', async () => {
    const strange = await folder.file('strange.csv', 'a,b\n1,2\n');
    expect(await problemOf([strange])).toContain(
      'has no header of a kind that is known; its first row is "a, b". Say which kind it is by --kind (enterprises, ',
    );
    expect(await problemOf([strange], { kind: 'firms' })).toContain('There is no kind "firms"; there are enterprises,');
  });

  it('has a template that is read again, without its example', async () => {
    const path = await folder.file('模板.xlsx', await templateOf(kindNamed('positions')));
    const book = new excel.Workbook();
    await book.xlsx.readFile(path);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['企业所在环节', '说明 Columns']);
    book.worksheets[0]?.addRow(['甲子试验', '减速器', '机器人']);
    await book.xlsx.writeFile(path);
    const { pairs, prepared } = await imported([path]);
    expect(pairs('OCCUPIES')).toEqual([['甲子试验', '减速器']]);
    expect(prepared.rows).toBe(1);
  });
});

describe('rows that are not understood', () => {
  const TABLE = '企业名称,统一社会信用代码,成立时间\n甲子,,2015\n乙丑,123,从前\n丙寅,,2016\n';

  it('go into a table beside the file, and the others are imported', async () => {
    const path = await folder.file('mixed.csv', TABLE);
    const { prepared, named } = await imported([path]);
    expect([prepared.rows, prepared.rejected, named('Enterprise')]).toEqual([3, 1, ['甲子', '丙寅']]);
    expect(await readFile(`${path}.rejected.csv`, 'utf8')).toBe(
      '\uFEFFrejected line,rejected column,rejected value,reason,tip,企业名称,统一社会信用代码,成立时间\n' +
        '3,uscc | founded,123 | 从前,"""123"" has 3 characters; a code has 18 | ""从前"" is not a date","write all 18 characters as text | write 2015, 2015-03 or 2015-03-26",乙丑,123,从前\n',
    );
  });

  it('can be corrected there and imported again', async () => {
    const path = await folder.file('mixed.csv', TABLE);
    await imported([path]);
    const rejected = await readFile(`${path}.rejected.csv`, 'utf8');
    const again = await folder.file('again.csv', rejected.replace('乙丑,123,从前', '乙丑,,2017'));
    expect((await imported([again])).named('Enterprise')).toEqual(['乙丑']);
  });

  it('refuse the whole where that is asked for', async () => {
    const path = await folder.file('mixed.csv', TABLE);
    const message = await problemOf([path], { strict: true });
    expect(message).toContain(
      `Rows are not understood: 1 of ${path}; nothing was written.\n  line 3: \`uscc\`: "123" has 3 characters`,
    );
  });

  it('are all there are: nothing is imported', async () => {
    expect(await problemOf([await folder.file('bad.csv', '企业名称,成立时间\n甲子,从前\n')])).toContain(
      'no row says anything that is understood.\n  line 2:',
    );
  });
});

describe('JSON', () => {
  const FIRMS = [
    { 企业名称: '甲子', 成立时间: 2015, 曾用名: ['甲厂', '甲社'] },
    { 企业名称: '乙丑', more: { x: 1 } },
  ];

  it.each([
    ['a list', JSON.stringify(FIRMS, null, 2)],
    ['lines', FIRMS.map((each) => JSON.stringify(each)).join('\n')],
    ['lines with a byte order mark', `\uFEFF${FIRMS.map((each) => JSON.stringify(each)).join('\r\n')}\r\n`],
  ])('as %s is a table of rows with named fields', async (_, content) => {
    const { named, drafts, said } = await imported([await folder.file('firms.json', content)]);
    expect(named('Enterprise')).toEqual(['甲子', '乙丑']);
    expect(drafts[0]?.aliases.map(({ value }) => value)).toEqual(['甲厂', '甲社']);
    expect(said).toContain('Left out, since they are not columns of it: more.x.');
  });

  it('may be packed by gzip, as any table', async () => {
    const lines = FIRMS.map((each) => JSON.stringify(each)).join('\n');
    expect((await imported([await folder.file('firms.jsonl.gz', gzipSync(lines))])).named('Enterprise')).toEqual([
      '甲子',
      '乙丑',
    ]);
    expect(
      (await imported([await folder.file('firms.csv.gz', gzipSync('企业名称\n甲子\n'))])).named('Enterprise'),
    ).toEqual(['甲子']);
    const broken = gzipSync('企业名称\n甲子\n').subarray(0, 20);
    expect(await problemOf([await folder.file('broken.gz', broken)])).toMatch(
      /broken\.gz is not a gzip file that can be read \(Z_\w+\)\.$/,
    );
  });

  it('within a document is found by a path, with what stands around it', async () => {
    const content = { data: { lists: [{ title: '瞪羚', items: [{ name: '甲子' }, { name: '乙丑' }] }] } };
    const path = await folder.file('lists.json', JSON.stringify(content, null, 1));
    expect(await problemOf([path])).toContain('is one JSON object and no list; say where its list is by `rows`');
    const map = await folder.file(
      'lists.yaml',
      'kind: recognitions\nrows: $.data.lists.*.items.*\naround: [title]\ncolumns: { name: name, tier: ^.title }\n',
    );
    const { pairs, nodes } = await imported([path], { map });
    expect(pairs('RECOGNIZED_AS').map(([firm]) => firm)).toEqual(['甲子', '乙丑']);
    expect(
      nodes.filter(({ labels }) => labels[0] === 'Recognition').map(({ properties }) => properties['tier']),
    ).toEqual(['GAZELLE', 'GAZELLE']);
  });

  it.each([
    ['a line that is none', '{"企业名称":"甲子"}\n{"企业名称"\n', 'line 2: it is not JSON'],
    ['a line that is a list', '{"企业名称":"甲子"}\n[1]\n', 'line 2: it is not an object with named fields.'],
    [
      'a number of too many digits',
      '{"企业名称":"甲子"}\n{"企业名称":"乙","统一社会信用代码":914403001234567890}\n',
      'line 2: `统一社会信用代码` is a number of more digits',
    ],
    [
      'a cell too long',
      `{"企业名称":"甲子"}\n{"企业名称":"乙","简介":"${'x'.repeat(10_001)}"}\n`,
      'line 2: `description` has 10001 characters; a cell has at most 10000.',
    ],
  ])('with %s has that row refused', async (_, content, words) => {
    const { prepared } = await imported([await folder.file('bad.jsonl', content)]);
    expect(prepared.tables[0]?.checked.rejected.first.join('\n')).toContain(words);
  });

  it.each([
    ['a document that breaks off', '[{"企业名称":"甲子"},', 'is not JSON that can be read'],
    [
      'a row without end',
      `{"企业名称":"甲子"}\n{"企业名称":"${'x'.repeat(1_100_000)}"}\n`,
      'in the row that begins in line 2; a row has at most 1000000',
    ],
    [
      'an object without end',
      `[\n{"企业名称":"甲子"},\n{"a":"${'x'.repeat(1_100_000)}"}\n]`,
      'in the row that begins in line 3; a row has at most 1000000',
    ],
    [
      'names where values belong',
      `[{${Array.from({ length: 1_001 }, (_, n) => `"k${n}":1`).join(',')}}]`,
      'has more than 1000 names of fields',
    ],
  ])('with %s is refused in a sentence', async (_, content, words) => {
    expect(await problemOf([await folder.file('refused.json', content)])).toContain(words);
  });
});

describe('a mapping', () => {
  it('says which heading is which column, with constants, filled down', async () => {
    const path = await folder.file('chain.csv', '大类,主体,说明\n减速器,甲子,x\n,乙丑,\n丝杠,丙寅,跳过\n');
    const map = await folder.file(
      'chain.yaml',
      `kind: positions
columns: { name: 主体, segment: 大类 }
constants: { chain: 机器人 }
fillDown: { when: 大类, columns: [大类] }
except: { 说明: 跳过 }
`,
    );
    const { pairs, said } = await imported([path], { map });
    expect(pairs('OCCUPIES')).toEqual([
      ['甲子', '减速器'],
      ['乙丑', '减速器'],
    ]);
    expect(said).toContain('主体 is `name`, 大类 is `segment`.');
  });

  it.each([
    ['kind: firms', '`kind`: '],
    [
      'kind: positions\ncolumns: { boss: 主体 }',
      'fills the column "boss", which positions do not have; they have name, segment, chain,',
    ],
    ['kind: positions\ncolumns: { name: { from: 主体, take: "(" } }', 'cannot be used: `columns.name'],
    ['columns: { name: 主体 }', 'A mapping needs a kind: write `kind:` in it, or add --kind.'],
    ['kind: [', 'is not YAML'],
    ['kind: enterprises\ncolumns: { name: 老板 }', 'has no header with `=老板`'],
  ])('that is %j is refused in a sentence', async (content, words) => {
    const path = await folder.file('mapped.csv', '主体,环节\n甲子,减速器\n');
    expect(await problemOf([path], { map: await folder.file('bad.yaml', content) })).toContain(words);
  });
});

describe('a recipe', () => {
  it('is one of those that come with the program, or a file', async () => {
    expect(await shippedRecipes()).toEqual([
      'bods',
      'chain-knowledge-graph',
      'crunchbase-deals',
      'district-chains',
      'followthemoney',
      'it-juzi',
      'standup',
      'startup-funding',
    ]);
    expect(await problemOf([folder.at('x')], { recipe: 'none' })).toContain(
      'There is no recipe "none"; there are bods, chain-knowledge-graph,',
    );
    expect(await problemOf([folder.at('x')], { recipe: folder.at('none.yaml') })).toContain('cannot be read (ENOENT)');
  });

  it('joins the firms of one code, names a code in doubt, and turns products the right way', async () => {
    const at = folder.at('ckg');
    await mkdir(at);
    const write = (name: string, rows: readonly object[]) =>
      writeFile(`${at}/${name}`, rows.map((row) => JSON.stringify(row)).join('\n'));
    const firm = (name: string, fullname: string, code: string, time: string) => ({
      name,
      fullname,
      code,
      location: '深圳证券交易所',
      time,
    });
    await write('company.json', [
      firm('甲子新材', '甲子新材料股份有限公司', '300001.SZ', '2011-02-01'),
      firm('甲子股份', '甲子化工股份有限公司', '300001', '2011-02-01'),
      firm('乙丑', '乙丑股份有限公司', '688002', '2020-04-09'),
      firm('乙丑', '丙寅港口股份有限公司', '688002', '2010-12-06'),
      firm('丁卯', '丁卯股份有限公司', '000003.SZ', '深圳证券交易所'),
    ]);
    await write('industry.json', [
      { code: '110000', name: '农林牧渔' },
      { code: '110100', name: '种植业' },
    ]);
    await write('industry_industry.json', [
      { from_code: '110100', from_industry: '种植业', rel: '上级行业', to_industry: '农林牧渔', to_code: '110000' },
    ]);
    await write('company_industry.json', [
      {
        company_code: '300001.SZ',
        industry_code: '110100',
        industry_name: '种植业',
        company_name: '甲子',
        rel: '所属行业',
      },
      {
        company_code: '999999.SZ',
        industry_code: '110100',
        industry_name: '种植业',
        company_name: '戊',
        rel: '所属行业',
      },
    ]);
    await write('product.json', [{ name: '电机' }]);
    await write('company_product.jsonl', [
      { company_code: '300001SZ', product_name: '电机', rel: '主营产品', rel_weight: '0.5' },
      { company_code: '300001SZ', product_name: '平衡项目', rel: '主营产品', rel_weight: '0.1' },
      { company_code: '688002SH', product_name: '电机', rel: '主营产品', rel_weight: '0.1' },
    ]);
    await write('product_product.jsonl', [
      { from_entity: '电机', to_entity: '磁钢', rel: '上游材料' },
      { from_entity: '电机', to_entity: '电动车', rel: '下游产品' },
      { from_entity: '电机', to_entity: '伺服电机', rel: '产品小类' },
      { from_entity: '电机', to_entity: '电机', rel: '上游材料' },
    ]);
    const { pairs, named, drafts, prepared, nodes } = await imported([at], { recipe: 'chain-knowledge-graph' });
    expect(new Set(named('Enterprise'))).toEqual(new Set(['甲子新材料股份有限公司', '丁卯股份有限公司']));
    expect(drafts.flatMap(({ aliases }) => aliases).map(({ kind, value }) => `${kind} ${value}`)).toContain(
      'FORMER 甲子化工股份有限公司',
    );
    expect(pairs('PART_OF')).toEqual([['种植业', '农林牧渔']]);
    expect(pairs('IN_INDUSTRY')).toEqual([['甲子新材料股份有限公司', '种植业']]);
    expect(pairs('MAKES')).toEqual([['甲子新材料股份有限公司', '电机']]);
    expect(pairs('MADE_FROM')).toEqual([
      ['电机', '磁钢'],
      ['电动车', '电机'],
    ]);
    expect(pairs('KIND_OF')).toEqual([['伺服电机', '电机']]);
    expect(
      nodes.filter(({ labels }) => labels[0] === 'Listing').map(({ properties }) => properties['listedOn']),
    ).toEqual(['2011-02-01', undefined]);
    const rejected = prepared.tables.flatMap(({ checked }) => checked.rejected.first);
    expect(rejected).toContain('line 3: `name` is "688002", which stands for several: lines 3 and 4 differ in `time`.');
    expect(rejected).toContain('line 2: `name` is "999999", which `firms` does not have.');
    expect(await readFile(`${at}/company.json.rejected.csv`, 'utf8')).toContain('688002');
  });

  it('fills a firm down over its rounds, in a workbook as in a CSV', async () => {
    const header = ['公司名称', '工商名称', '公司网址', '成立时间', '地点', '融资时间', '轮次', '融资金额', '投资方'];
    const rows = [
      [
        '甲子AI',
        '甲子试验有限公司',
        'http://example.com',
        '2011-03',
        '陕西-西安',
        '2016-05-17',
        'B轮',
        '1亿人民币',
        '乙丑资本,丙寅(丁卯，基金)',
      ],
      ['', '', '', '', '', '2014-10-14', '天使轮', '数百万人民币', '-'],
      ['戊辰AI', '-', '-', '2012', '北京-朝阳区', '', '', '', '-'],
    ];
    const csv = await folder.file(
      'juzi.csv',
      [header, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'),
    );
    const book = new excel.Workbook();
    const sheet = book.addWorksheet('表');
    sheet.addRows([header, ...rows]);
    for (const column of ['A', 'B', 'C', 'D', 'E']) sheet.mergeCells(`${column}2:${column}3`);
    await book.xlsx.writeFile(folder.at('juzi.xlsx'));
    for (const path of [csv, folder.at('juzi.xlsx')]) {
      const { pairs, named, prepared } = await imported([path], { recipe: 'it-juzi' });
      expect(prepared.rejected).toBe(0);
      expect(pairs('INVESTED_IN')).toEqual([
        ['乙丑资本', '甲子试验有限公司'],
        ['丙寅(丁卯，基金)', '甲子试验有限公司'],
      ]);
      expect([...new Set(named('Enterprise'))]).toEqual(['甲子试验有限公司', '戊辰AI']);
      expect(pairs('LOCATED_IN')).toEqual([
        ['甲子试验有限公司', '西安市'],
        ['戊辰AI', '朝阳区'],
      ]);
    }
  });

  it('reads entities and ownerships of FollowTheMoney, and of nobody who is a person', async () => {
    const entity = (id: string, schema: string, caption: string, properties: object) => ({
      id,
      schema,
      caption,
      properties,
    });
    const path = await folder.file(
      'ftm.json',
      [
        entity('a', 'Company', 'Acme Holding', { name: ['Acme Holding'], incorporationDate: ['1999-01-02'] }),
        entity('b', 'Company', 'Acme Robotics', { name: ['Acme Robotics'] }),
        entity('p', 'Person', 'A Person', { name: ['A Person'] }),
        entity('o', 'Ownership', 'Ownership', { owner: ['a'], asset: ['b'], percentage: ['51'], startDate: ['2020'] }),
        entity('q', 'Ownership', 'Ownership', { owner: ['p'], asset: ['b'] }),
      ]
        .map((each) => JSON.stringify(each))
        .join('\n'),
    );
    const { pairs, named, drafts } = await imported([path], { recipe: 'followthemoney' });
    expect(pairs('CONTROLS')).toEqual([['Acme Holding', 'Acme Robotics']]);
    expect(
      drafts.flatMap(({ relationships }) => relationships).find(({ type }) => type === 'CONTROLS')?.properties,
    ).toMatchObject({ share: 51, validFrom: '2020' });
    expect([...named('Enterprise'), ...named('Investor')]).not.toContain('A Person');
  });

  it('reads statements of BODS 0.4', async () => {
    const statement = (recordType: string, recordId: string, recordDetails: object) => ({
      statementId: `s-${recordId}`,
      recordId,
      recordType,
      recordDetails,
    });
    const path = await folder.file(
      'bods.json',
      JSON.stringify([
        statement('entity', 'a', {
          name: 'Acme Holding',
          entityType: { type: 'registeredEntity' },
          foundingDate: '1999-01-02',
        }),
        statement('entity', 'b', { name: 'Acme Robotics', entityType: { type: 'registeredEntity' } }),
        statement('person', 'p', { names: [{ fullName: 'A Person' }] }),
        statement('relationship', 'r', {
          subject: 'b',
          interestedParty: 'a',
          interests: [{ type: 'shareholding', share: { exact: 60 }, startDate: '2020-01-01' }],
        }),
        statement('relationship', 't', {
          subject: 'b',
          interestedParty: 'p',
          interests: [{ type: 'shareholding', share: { exact: 40 } }],
        }),
      ]),
    );
    const { pairs, drafts } = await imported([path], { recipe: 'bods' });
    expect(pairs('CONTROLS')).toEqual([['Acme Holding', 'Acme Robotics']]);
    expect(
      drafts.flatMap(({ relationships }) => relationships).find(({ type }) => type === 'CONTROLS')?.properties,
    ).toMatchObject({ kind: 'SHAREHOLDING', share: 60 });
  });

  it('reads only real nodes of a district, and lists of titles but no ranks', async () => {
    const nodes = [
      {
        id: 'e1',
        type: 'enterprise',
        name: '甲子纺织',
        sub_industry: '织造',
        chain_stage: '中游',
        address: '高明区荷城',
      },
      { id: 'e2', type: 'enterprise', name: '乙丑印染', sub_industry: '印染', chain_stage: '上游', address: '高明区' },
      { id: 'c1', type: 'chain', name: '纺织服装产业链' },
      { id: 'o1', type: 'opportunity', name: '一个设想' },
    ];
    const edges = [
      { source: 'e1', target: 'c1', type: 'belongs_to' },
      { source: 'e2', target: 'e1', type: 'supply_chain' },
      { source: 'o1', target: 'c1', type: 'opportunity_in' },
    ];
    const district = await imported([await folder.file('graph.json', JSON.stringify({ nodes, edges }))], {
      recipe: 'district-chains',
    });
    expect(district.pairs('OCCUPIES')).toEqual([['甲子纺织', '织造']]);
    expect(district.pairs('SUPPLIES')).toEqual([['乙丑印染', '甲子纺织']]);
    expect(district.nodes.map(({ properties }) => properties['name'])).not.toContain('一个设想');
  });
});
