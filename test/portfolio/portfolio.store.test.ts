import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

async function ofInvestor(name: string, selection: string) {
  const { data, errors } = await test.ask(`query ($name: String!) { investor(by: { name: $name }) { ${selection} } }`, {
    name,
  });
  expect(errors).toBeUndefined();
  return data.investor;
}
const PARTS = '{ items { key level node { ... on Named { name } } count share } unknown hhi }';
interface Item {
  readonly key: string;
  readonly count: number;
  readonly node: { readonly name: string } | null;
}
const named = ({ items }: { readonly items: readonly Item[] }) =>
  items.map(({ key, count, node }) => [node?.name ?? key, count]);

describe('an investment team that asks what 粤科金融 holds', () => {
  it('sees its two firms by chain, stage and city, a firm of twelve chains in each', async () => {
    const { portfolioAnalysis } = await ofInvestor(
      '粤科金融',
      `portfolioAnalysis { holdings byChain ${PARTS} byStage ${PARTS} byRegion ${PARTS} coverage { known expected note } }`,
    );
    expect(portfolioAnalysis.holdings).toBe(2);
    expect(named(portfolioAnalysis.byChain)).toEqual([
      ['服务机器人', 2],
      ['智慧城市', 2],
      ['电子信息制造', 1],
      ['低空经济', 1],
      ['动力电池与储能', 1],
      ['高端医疗器械', 1],
      ['工业传感与机器视觉', 1],
      ['工业机器人', 1],
      ['集成电路', 1],
      ['氢能', 1],
      ['人形机器人', 1],
      ['智能网联与新能源汽车', 1],
    ]);
    expect(portfolioAnalysis.byChain).toMatchObject({ unknown: 0 });
    expect(portfolioAnalysis.byChain.hhi).toBeCloseTo(18 / 196, 12);
    expect(named(portfolioAnalysis.byStage)).toEqual([
      ['MIDSTREAM', 2],
      ['UPSTREAM', 2],
    ]);
    expect(named(portfolioAnalysis.byRegion)).toEqual([
      ['广州市', 1],
      ['深圳市', 1],
    ]);
    expect(portfolioAnalysis.coverage).toMatchObject({ known: 2, expected: null });
    expect(portfolioAnalysis.coverage.note).toContain('never all');
  });

  it('is told that no document dates an investment, and that of one firm no listing is known', async () => {
    const { portfolioAnalysis } = await ofInvestor(
      '粤科金融',
      `portfolioAnalysis { byYear ${PARTS} byBoard ${PARTS} synergies { product } commonSuppliers { holdingCount } method { parameters reference } dataAsOf }`,
    );
    expect(portfolioAnalysis.byYear).toEqual({ items: [], unknown: 2, hhi: null });
    expect(portfolioAnalysis.byBoard).toMatchObject({ items: [{ key: 'STAR', count: 1, share: 0.5 }], unknown: 1 });
    expect(portfolioAnalysis.synergies).toEqual([]);
    expect(portfolioAnalysis.commonSuppliers).toEqual([]);
    expect(portfolioAnalysis.method.parameters.join(' ')).toContain('holds for 3 years');
    // 云从科技's title of 2023-07.
    expect(portfolioAnalysis.dataAsOf).toBe('2023-07');
  });

  it("sees in spring 2026 that 云从科技's national title runs out in July, estimated, with the words that name it", async () => {
    const { portfolioAnalysis } = await ofInvestor(
      '粤科金融',
      `portfolioAnalysis(asOf: "2026-03", includeUndated: true, expiringWithinMonths: 6) { byTier ${PARTS} expiryUnknown
        expiring { enterprise { name } recognition { tier level grantedOn citations { quote } } expiresOn stated } coverage { note } }`,
    );
    const [title, ...others] = portfolioAnalysis.expiring;
    expect(others).toEqual([]);
    expect(title).toMatchObject({
      enterprise: { name: '云从科技' },
      recognition: { tier: 'LITTLE_GIANT', level: 'NATIONAL', grantedOn: '2023-07' },
      expiresOn: '2026-07',
      stated: false,
    });
    expect(title.recognition.citations.length).toBeGreaterThan(0);
    expect(portfolioAnalysis.expiryUnknown).toBe(1);
    // Its high-tech title of 2021-01 has run out by then, and nobody says whether it was renewed.
    expect(named(portfolioAnalysis.byTier)).toEqual([['LITTLE_GIANT', 2]]);
    expect(portfolioAnalysis.coverage.note).toContain('perhaps renewed since: 1.');
  });
});

describe('an investment team that asks for a group', () => {
  it('sees 深创投 alone with two firms, and with 深圳国资 and its other platforms with four', async () => {
    const { own, merged } = await ofInvestor(
      '深创投',
      `own: portfolioAnalysis { holdings byRegion ${PARTS} } merged: portfolioAnalysis(mergeGroups: true) { holdings byRegion ${PARTS} method { parameters } }`,
    );
    expect([own.holdings, merged.holdings]).toEqual([2, 4]);
    expect(merged.byRegion).toMatchObject({ items: [{ key: 'region:440300', count: 3, share: 0.75 }], unknown: 1 });
    expect(merged.method.parameters[0]).toContain('whole group');
  });

  it('finds that 广汽资本 shares nothing with 比亚迪, and its group 速腾聚创', async () => {
    const { own, merged } = await ofInvestor(
      '广汽资本',
      `own: portfolioOverlap(other: "enterprise:byd") { sharedCount jaccard count otherCount }
       merged: portfolioOverlap(other: "enterprise:byd", mergeGroups: true) { other { name } shared { name } jaccard count otherCount chains { name } }`,
    );
    expect(own).toEqual({ sharedCount: 0, jaccard: 0, count: 1, otherCount: 1 });
    expect(merged).toEqual({
      other: { name: '比亚迪' },
      shared: [{ name: '速腾聚创' }],
      jaccard: 0.5,
      count: 2,
      otherCount: 1,
      chains: [
        '低空经济',
        '服务机器人',
        '工业传感与机器视觉',
        '工业机器人',
        '轨道交通装备',
        '激光雷达',
        '精密仪器',
        '人形机器人',
        '智慧城市',
        '智能家电',
        '智能网联与新能源汽车',
        '智能应急装备',
      ].map((name) => ({ name })),
    });
  });

  it('learns that 广汽集团 and 广汽资本 are one, and are compared with themselves', async () => {
    const { apart, merged } = await ofInvestor(
      '广汽集团',
      `apart: portfolioOverlap(other: "investor:gac-capital") { jaccard }
       merged: portfolioOverlap(other: "investor:gac-capital", mergeGroups: true) { jaccard coverage { note } }`,
    );
    expect(apart.jaccard).toBe(0);
    expect(merged.jaccard).toBe(1);
    expect(merged.coverage.note).toContain('Both belong to one group');
  });
});

it('The other four investors of 云从科技 share that firm with 粤科金融, its chains, and nothing else that a document names', async () => {
  const { data } = await test.ask(
    '{ enterprise(by: { name: "云从科技" }) { investments { nodes { id portfolioOverlap(other: "investor:yueke") { shared { name } count chains { name } } } } } }',
  );
  const others = data.enterprise.investments.nodes.filter(({ id }: { id: string }) => id !== 'investor:yueke');
  expect(others).toHaveLength(4);
  for (const { portfolioOverlap } of others) {
    expect(portfolioOverlap).toEqual({
      shared: [{ name: '云从科技' }],
      count: 1,
      chains: [{ name: '服务机器人' }, { name: '智慧城市' }],
    });
  }
});

it('佛山智慧城市科技 is known to have invested in 2022, and 华为 in nothing that a document names', async () => {
  const { portfolioAnalysis } = await ofInvestor('佛山智慧城市科技有限公司', `portfolioAnalysis { byYear ${PARTS} }`);
  expect(portfolioAnalysis.byYear).toMatchObject({ items: [{ key: '2022', count: 1, share: 1 }], unknown: 0 });
  const huawei = await ofInvestor('华为', `portfolioAnalysis { holdings byChain ${PARTS} coverage { note } }`);
  expect(huawei.portfolioAnalysis).toMatchObject({ holdings: 0, byChain: { items: [], unknown: 0, hhi: null } });
  expect(huawei.portfolioAnalysis.coverage.note).toContain('does not mean that there is none');
});

it.each([
  ['an unknown investor', 'portfolioOverlap(other: "investor:none") { count }', 'NOT_FOUND', 'no investor with the id'],
  ['a chain', 'portfolioOverlap(other: "chain:humanoid-robot") { count }', 'BAD_USER_INPUT', 'not a known investor'],
  [
    'a firm that invests in none',
    'portfolioOverlap(other: "enterprise:ubtech") { count }',
    'BAD_USER_INPUT',
    'not a known',
  ],
  ['a name for an id', 'portfolioOverlap(other: "比亚迪") { count }', 'BAD_USER_INPUT', 'is not a valid id'],
  ['months below 0', 'portfolioAnalysis(expiringWithinMonths: -1) { holdings }', 'BAD_USER_INPUT', 'between 0 and 120'],
])('A question with %s is refused in a sentence', async (_, selection, code, words) => {
  const { errors } = await test.ask(`{ investor(by: { name: "粤科金融" }) { ${selection} } }`);
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(words), extensions: { code } });
});

it('A portfolio and its overlap are one statement each, and so is all that they name and are asked alike', async () => {
  test.takeStatements();
  await ofInvestor('粤科金融', 'portfolioAnalysis { holdings } portfolioOverlap(other: "enterprise:byd") { jaccard }');
  expect(test.takeStatements()).toHaveLength(2);
  await ofInvestor('粤科金融', `portfolioAnalysis { byChain ${PARTS} byRegion ${PARTS} }`);
  expect(test.takeStatements()).toHaveLength(2);
});
