import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface Edge {
  readonly score: number;
  readonly node: { readonly id: string };
}

const SEARCH = `query ($query: String!, $kinds: [EntityKind!], $first: Int = 100) { search(query: $query, kinds: $kinds, first: $first) {
  totalCount edges { score node { id } } } suggest(query: $query, kinds: $kinds) { kind totalCount edges(first: 2) { node { id } } } }`;
const search = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const { data, errors } = await test.ask(SEARCH, { query, ...variables });
  expect(errors).toBeUndefined();
  return { ...data.search, groups: data.suggest } as {
    readonly totalCount: number;
    readonly groups: readonly { readonly kind: string; readonly totalCount: number; readonly edges: readonly Edge[] }[];
    readonly edges: readonly Edge[];
  };
};

describe('what people type finds first what they mean', () => {
  it.each([
    // Firms, investors and institutions, by any of their names.
    ['速騰聚創', 'enterprise:robosense'],
    ['速腾', 'enterprise:robosense'],
    ['stjc', 'enterprise:robosense'],
    ['比亞迪', 'enterprise:byd'],
    ['byd', 'enterprise:byd'],
    ['biyadi', 'enterprise:byd'],
    ['大疆', 'enterprise:dji'],
    ['優必選', 'enterprise:ubtech'],
    ['云从', 'enterprise:cloudwalk'],
    ['yuncong', 'enterprise:cloudwalk'],
    ['crrc', 'enterprise:crrc'],
    ['比亚迪汽车', 'enterprise:byd'],
    ['深创投', 'investor:scgc'],
    ['shenchuangtou', 'investor:scgc'],
    ['idg', 'investor:idg'],
    ['高瓴', 'investor:gaoling'],
    ['北交所', 'institution:bse'],
    ['工信部', 'institution:miit'],
    ['北京市经信局', 'institution:beijing-economy-it-bureau'],
    // Chains, by everyday names too.
    ['人形機器人', 'chain:humanoid-robot'],
    ['humanoid robot', 'chain:humanoid-robot'],
    ['humanoid robots', 'chain:humanoid-robot'],
    ['芯片', 'chain:integrated-circuit'],
    ['半导体', 'chain:integrated-circuit'],
    ['激光雷达', 'chain:lidar'],
    ['lidar', 'chain:lidar'],
    ['jiguangleida', 'chain:lidar'],
    ['低空经济', 'chain:low-altitude-economy'],
    ['机床', 'chain:machine-tool'],
    ['储能', 'chain:power-battery-energy-storage'],
    // Products and segments, in both languages.
    ['机器人关节', 'product:joint-module'],
    ['谐波减速机', 'product:harmonic-reducer'],
    ['harmonic drive', 'product:harmonic-reducer'],
    ['reducer', 'product:precision-reducer'],
    ['减速器', 'product:precision-reducer'],
    ['drone', 'product:uav'],
    ['drones', 'product:uav'],
    ['wafer', 'product:silicon-wafer'],
    ['光刻机', 'product:lithography'],
    ['semiconductor', 'product:semiconductor-chip'],
    ['battery cell', 'product:lithium-cell'],
    ['oled', 'product:oled-panel'],
    ['cnc', 'product:cnc-system'],
    ['单片机', 'product:mcu'],
    ['芯片设计', 'segment:ic-design'],
    // Places.
    ['深圳', 'region:440300'],
    ['shēnzhèn', 'region:440300'],
    ['南山区', 'region:440305'],
    ['珠三角', 'region:pearl-river-delta'],
    ['松山湖', 'park:songshan-lake'],
    ['中关村房山园', 'park:zgc-fangshan'],
    ['宝安电子装备集群', 'cluster:baoan-longhua-electronic-equipment'],
    // Policies, schemes and titles.
    ['20+8', 'policy:shenzhen-20-8'],
    ['优化营商环境条例', 'policy:business-environment-regulation'],
    ['优质中小企业梯度培育2026', 'ladder:national-2026'],
    ['隐形冠军', 'rung:fangshan-hidden-champion'],
    ['小巨人', 'rung:leap-path-little-giant'],
    // Metrics.
    ['按成立年限的“小巨人”企业数量', 'metric:little-giant-age-count'],
    ['GDP', 'metric:gdp'],
    ['研发投入', 'metric:rd-spending'],
    ['R&D intensity', 'metric:rd-intensity'],
    ['market share', 'metric:market-share'],
    ['little giants', 'metric:little-giant-count'],
    ['市值', 'metric:total-market-value'],
    // Events, persons and documents.
    ['进博会', 'event:import-expo-6'],
    ['广州车展', 'event:guangzhou-auto-show-2023'],
    ['袁锋', 'person:yuan-feng'],
    ['zhouweiran', 'person:zhou-weiran'],
    ['小巨人成长手册', 'source:002'],
    // One slip, or the wrong character of the same sound.
    ['速腾某创', 'enterprise:robosense'],
    ['速腾创聚', 'enterprise:robosense'],
    ['速腾巨创', 'enterprise:robosense'],
    ['sutengjuchaung', 'enterprise:robosense'],
    ['比雅迪', 'enterprise:byd'],
    ['优必先', 'enterprise:ubtech'],
    ['人形机器仁', 'chain:humanoid-robot'],
    ['photoresits', 'product:photoresist'],
  ])('%s is %s', async (query, id) => {
    expect((await search(query)).edges[0]?.node.id).toBe(id);
  });
});

describe('every kind', () => {
  it.each([
    ['ENTERPRISE', '比亚迪', 'enterprise:byd'],
    ['INVESTOR', '比亚迪', 'enterprise:byd'],
    ['INVESTOR', '深创投', 'investor:scgc'],
    ['INSTITUTION', '广交会', 'institution:canton-fair'],
    ['CHAIN', '石墨烯', 'chain:graphene'],
    ['PRODUCT', '激光雷达', 'product:lidar'],
    ['SEGMENT', '关节模组', 'segment:humanoid-robot-joint-module'],
    ['CLUSTER', '泛家居集群', 'cluster:foshan-dongguan-home-furnishing'],
    ['PARK', '石墨烯种子园', 'park:graphene-seed'],
    ['REGION', '房山', 'region:110111'],
    ['POLICY', '1+N', 'policy:business-environment-1-n'],
    ['LADDER', '全生命周期梯次培育体系', 'ladder:full-life-cycle'],
    ['RUNG', '领航企业', 'rung:full-life-cycle-pilot'],
    ['METRIC', '企业数量', 'metric:enterprise-count'],
    ['EVENT', '133届广交会', 'event:canton-fair-133'],
    ['PERSON', '周伟然', 'person:zhou-weiran'],
    ['SOURCE', '超越京滬深圳登頂專精特新第一城', 'source:001'],
  ])('%s is found by a name: %s', async (kind, query, id) => {
    const { edges, groups } = await search(query, { kinds: [kind] });
    expect(edges[0]).toMatchObject({ score: 1, node: { id } });
    expect(groups.map((group) => group.kind)).toEqual([kind]);
  });
});

describe('the floor', () => {
  it.each([
    '绿的谐波',
    '没有这样的企业',
    '今天天气怎么样',
    '火星旅行',
    '阿斯顿发斯蒂芬',
    '哈哈哈哈',
    '北京某某科技有限公司',
    'asdfgh',
    'qwrtzx',
    'zzzz',
    '的',
    '吗',
    '龘',
  ])('shows nothing for %s', async (query) => {
    expect(await search(query)).toMatchObject({ totalCount: 0, edges: [], groups: [] });
  });

  it('is half a point: nothing that is shown scores less', async () => {
    for (const query of ['机器人', '深', 'sz', 'robot', 'shenzhen', '优必选人形机器人']) {
      const { edges } = await search(query);
      expect(edges.length).toBeGreaterThan(0);
      for (const { score } of edges) expect(score).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('lets a single character find names that begin with it alone', async () => {
    const { data } = await test.ask('{ search(query: "深", first: 100) { edges { matched { value } } } }');
    const names = data.search.edges.map(({ matched }: { matched: { value: string } }) => matched.value);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name: string) => !name.replace(/^[“《]/, '').startsWith('深'))).toEqual([]);
  });
});

describe('the order', () => {
  it('puts firms first where answers are alike', async () => {
    const kinds = (await search('深圳', { first: 50 })).edges.map(({ node }) => node.id.split(':')[0]);
    // The very name is of a region; then firms, investors, institutions, and the rest.
    expect(kinds[0]).toBe('region');
    expect(kinds.slice(1, 5)).toEqual(['enterprise', 'enterprise', 'enterprise', 'enterprise']);
    const alike = kinds.slice(1).filter((kind) => ['enterprise', 'investor', 'institution'].includes(String(kind)));
    expect(alike.lastIndexOf('enterprise')).toBeLessThan(alike.indexOf('institution'));
  });

  it('is that of the suggestions, each with its count and its best', async () => {
    const { edges, groups, totalCount } = await search('机器人');
    expect(groups.reduce((sum, group) => sum + group.totalCount, 0)).toBe(totalCount);
    const kinds = new Set(groups.map(({ kind }) => kind));
    expect(kinds.size).toBe(groups.length);
    expect(groups[0]?.edges[0]).toEqual({ node: edges[0]?.node });
    for (const group of groups) expect(group.edges.length).toBeLessThanOrEqual(2);
  });
});

describe('a suggestion', () => {
  const SUGGEST = `query ($query: String!) { suggest(query: $query) { kind totalCount edges(first: 3) { matched { value } node { __typename id ... on Named { name } } } } }`;

  it('costs two statements, whatever is found: the search, and the names of what is offered', async () => {
    for (const query of ['机器人', '深', 'GDP']) {
      test.takeStatements();
      const { data, errors } = await test.ask(SUGGEST, { query });
      expect(errors).toBeUndefined();
      const offered = data.suggest.flatMap(({ edges }: { edges: readonly object[] }) => edges);
      const names = test.takeStatements().map(({ statement }) => statement.name);
      expect(names).toEqual(['search/byText', 'lookup/byId Node']);
      expect(offered.length).toBeGreaterThan(0);
    }
    test.takeStatements();
    await test.ask(SUGGEST, { query: '绿的谐波' });
    expect(test.takeStatements()).toHaveLength(1);
  });

  it('is of a text that never changes, with one full-text index for each way and the bound given to the index', async () => {
    test.takeStatements();
    for (const query of ['机器人', 'robot']) await test.ask(SUGGEST, { query });
    const texts = new Set(
      test.takeStatements().flatMap(({ statement }) => (statement.name === 'search/byText' ? [statement.text] : [])),
    );
    expect(texts.size).toBe(1);
    const [text = ''] = texts;
    expect(text.match(/db\.index\.fulltext/g)).toHaveLength(1);
    expect(text).toContain('{limit: $window}');
    expect(text.match(/\bCALL\b/g)).toHaveLength(2);
    expect(text.length).toBeLessThan(1_800);
  });
});
