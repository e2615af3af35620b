import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface Named {
  readonly name: string;
}

describe('an investment team', () => {
  it('sees the portfolio of 粤科金融 and which firms it shares with which investors', async () => {
    const { data, errors } = await test.ask(`{
      investor(by: { name: "粤科金融" }) {
        __typename
        portfolio { totalCount edges { round investedOn amount { amount } lead node { name } citations { quote source { id } } } }
        coInvestors(first: 50) { totalCount edges { sharedCount sameRoundCount shared { name } node { __typename name } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const { portfolio, coInvestors } = data.investor;
    expect(data.investor.__typename).toBe('InvestmentFirm');
    expect(portfolio.edges.map(({ node }: { node: Named }) => node.name).sort()).toEqual(
      ['云从科技', '基本半导体'].sort(),
    );
    expect(portfolio.totalCount).toBe(2);
    for (const edge of portfolio.edges) {
      // No document gives a round, a date or an amount.
      expect(edge).toMatchObject({ round: null, amount: null, lead: null });
      expect(edge.citations.length).toBeGreaterThan(0);
    }
    const shared = Object.fromEntries(
      coInvestors.edges.map((edge: { node: Named; shared: Named[] }) => [
        edge.node.name,
        edge.shared.map(({ name }) => name),
      ]),
    );
    expect(shared).toMatchObject({
      广汽资本: ['基本半导体'],
      松禾资本: ['基本半导体'],
      佳都科技: ['云从科技'],
      越秀产业基金: ['云从科技'],
      广州基金: ['云从科技'],
      南沙金控: ['云从科技'],
    });
    for (const edge of coInvestors.edges)
      expect(edge).toMatchObject({ sharedCount: edge.shared.length, sameRoundCount: null });
  });

  it('meets 比亚迪 as the enterprise that it is, with a portfolio and a place in the chain', async () => {
    const { data } = await test.ask(`{
      investor(by: { name: "比亚迪" }) {
        __typename
        portfolio { nodes { name } }
        ... on Enterprise { chainPositions { segment { stage chain { name } } } }
      }
    }`);
    expect(data.investor.__typename).toBe('Enterprise');
    expect(data.investor.portfolio.nodes).toContainEqual({ name: '速腾聚创' });
    expect(data.investor.chainPositions).toContainEqual({
      segment: { stage: 'DOWNSTREAM', chain: { name: '人形机器人' } },
    });
  });

  it('keeps 广汽集团 and 广汽资本 apart, and counts them as one group on request', async () => {
    const { data } = await test.ask(`{
      group: investor(by: { name: "广汽集团" }) { id controls { organization { name } } portfolio { nodes { name } } }
      fund: investor(by: { name: "广汽资本" }) { id controlledBy { organization { name } } portfolio { nodes { name } } }
      apart: investor(by: { name: "粤科金融" }) { coInvestors(first: 50) { nodes { name } } }
      merged: investor(by: { name: "粤科金融" }) { coInvestors(first: 50, mergeGroups: true) { nodes { name } } }
    }`);
    expect(data.group.id).not.toBe(data.fund.id);
    expect(data.group.controls).toContainEqual({ organization: { name: '广汽资本' } });
    expect(data.fund.controlledBy).toContainEqual({ organization: { name: '广汽集团' } });
    const names = (answer: { coInvestors: { nodes: Named[] } }) => answer.coInvestors.nodes.map(({ name }) => name);
    expect(names(data.apart)).toContain('广汽资本');
    expect(names(data.merged)).toContain('广汽集团');
    expect(names(data.merged)).not.toContain('广汽资本');
  });

  it.each([
    [
      '粤科金融',
      {
        云从科技: ['佳都科技', '南沙金控', '广州基金', '越秀产业基金'],
        基本半导体: ['中车时代高新投资', '广汽资本', '松禾资本', '深投控'],
      },
    ],
    ['深创投', { 宝德计算机系统股份有限公司: ['宝创资本', '深圳高新投'], 欣旺达动力: ['IDG资本', '粤财创投'] }],
    [
      '深圳高新投',
      { 宝德计算机系统股份有限公司: ['宝创资本', '深创投'], 深圳飞骧科技股份有限公司: ['中金资本', '鎰昊资本'] },
    ],
  ])(
    'sees which firms %s shares with which investors, all of it and no more, and no date or lead that nobody tells',
    async (name, firms) => {
      const { data, errors } = await test.ask(
        `query ($name: String!) { investor(by: { name: $name }) { coInvestors(first: 100) { totalCount edges {
        sharedCount sameRoundCount firstOn lastOn leadCount jaccard adamicAdar circular shared { name } members { name } node { name }
      } } } }`,
        { name },
      );
      expect(errors).toBeUndefined();
      const { totalCount, edges } = data.investor.coInvestors;
      const found = Object.entries(firms).map(([firm, investors]) => {
        const sharing = edges.filter(({ shared }: { shared: Named[] }) => shared.some((each) => each.name === firm));
        expect(sharing.map(({ node }: { node: Named }) => node.name).sort()).toEqual([...investors].sort());
        return sharing.length;
      });
      expect(found.reduce((sum, count) => sum + count, 0)).toBe(totalCount);
      for (const { node, members, ...edge } of edges) {
        expect(edge).toMatchObject({
          sharedCount: 1,
          sameRoundCount: null,
          firstOn: null,
          lastOn: null,
          leadCount: null,
        });
        expect(members).toEqual([node]);
        expect(edge.circular).toBe(false);
      }
    },
  );

  it('measures likeness: 深创投 and 深圳高新投 share one firm of three, which has three investors', async () => {
    const { data } = await test.ask(
      '{ investor(by: { name: "深创投" }) { coInvestors(orderBy: NAME_ASC) { edges { jaccard adamicAdar node { name } } } } }',
    );
    const edge = data.investor.coInvestors.edges.find(({ node }: { node: Named }) => node.name === '深圳高新投');
    expect(edge.jaccard).toBeCloseTo(1 / 3, 12);
    expect(edge.adamicAdar).toBeCloseTo(1 / Math.log(3), 8);
  });

  it('narrows co-investors by what teams ask for; both sides of every investment are cited', async () => {
    const { data, errors } = await test.ask(`{
      investor(by: { name: "粤科金融" }) {
        all: coInvestors(filter: { withEvidence: true }) { totalCount }
        dated: coInvestors(filter: { since: "2000" }) { totalCount }
        shenzhen: coInvestors(filter: { region: "region:440300" }) { edges { shared { name } } }
        giants: coInvestors(filter: { tier: LITTLE_GIANT, kind: INDUSTRIAL }) { nodes { investorKind } }
        none: coInvestors(filter: { chain: "chain:apparel" }) { totalCount }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.investor).toMatchObject({ all: { totalCount: 8 }, dated: { totalCount: 0 }, none: { totalCount: 0 } });
    for (const { shared } of data.investor.shenzhen.edges) expect(shared).toEqual([{ name: '基本半导体' }]);
    for (const { investorKind } of data.investor.giants.nodes) expect(investorKind).toBe('INDUSTRIAL');
  });

  it('merges 广汽资本 into 广汽集团 on request: its firms are then the group’s', async () => {
    const { data } = await test.ask(`{
      investor(by: { name: "广汽集团" }) {
        apart: coInvestors { edges { node { name } shared { name } } }
        merged: coInvestors(mergeGroups: true) { edges { node { name } shared { name } } }
      }
    }`);
    const firms = ({ edges }: { edges: { shared: Named[] }[] }) =>
      [...new Set(edges.flatMap(({ shared }) => shared.map(({ name }) => name)))].sort();
    expect(firms(data.investor.apart)).toEqual(['速腾聚创']);
    expect(firms(data.investor.merged)).toEqual(['基本半导体', '速腾聚创'].sort());
    const names = data.investor.merged.edges.map(({ node }: { node: Named }) => node.name);
    expect(names).not.toContain('广汽资本');
    expect(names).toEqual(expect.arrayContaining(['比亚迪', '吉利控股集团', '松禾资本']));
  });

  it('finds the three investors of which documents name two firms or more', async () => {
    const query = (after: string) =>
      `{ investors(first: 100 ${after}) { pageInfo { hasNextPage endCursor } nodes { name portfolio { totalCount } } } }`;
    const several: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { data } = await test.ask(query(after));
      for (const { name, portfolio } of data.investors.nodes) if (portfolio.totalCount > 1) several.push(name);
      after = data.investors.pageInfo.hasNextPage ? `after: "${data.investors.pageInfo.endCursor}"` : null;
    }
    expect(several.sort()).toEqual(['深创投', '深圳高新投', '粤科金融'].sort());
  });

  it('sees the five investors of 云从科技 and its listing', async () => {
    const { data } = await test.ask(
      '{ enterprise(by: { name: "云从科技" }) { investments { totalCount nodes { name } } listings { board listedOn } } }',
    );
    const { investments, listings } = data.enterprise;
    expect(investments.totalCount).toBe(5);
    expect(investments.nodes.map(({ name }: Named) => name).sort()).toEqual(
      ['佳都科技', '南沙金控', '广州基金', '粤科金融', '越秀产业基金'].sort(),
    );
    expect(listings).toEqual([{ board: 'STAR', listedOn: '2022-05' }]);
  });

  it('asks for a least number of shared firms', async () => {
    const { data } = await test.ask(
      '{ investor(by: { name: "粤科金融" }) { coInvestors(minShared: 2) { totalCount nodes { name } } } }',
    );
    expect(data.investor.coInvestors).toEqual({ totalCount: 0, nodes: [] });
  });

  it('gets no round, date or amount that no document gives, for any investor', async () => {
    const { data } = await test.ask(
      '{ investors(first: 100) { nodes { portfolio(first: 100) { edges { round investedOn amount { amount } } } } } }',
    );
    const edges = data.investors.nodes.flatMap(
      (investor: { portfolio: { edges: unknown[] } }) => investor.portfolio.edges,
    );
    expect(edges.length).toBeGreaterThan(30);
    for (const edge of edges) expect(edge).toMatchObject({ round: null, amount: null });
    // One document dates one: 广宇 took its shareholder in 2022-07.
    const dated = edges.filter(({ investedOn }: { investedOn: string | null }) => investedOn !== null);
    expect(dated.map(({ investedOn }: { investedOn: string }) => investedOn)).toEqual(['2022-07']);
  });
});

describe('a firm that capital has not seen', () => {
  const unseen = async (filter: string, rest = '') => {
    const { data, errors } = await test.ask(
      `{ enterprises(first: 100, ${rest} filter: { ${filter} }) { totalCount nodes { name statedWithoutCapital investments { totalCount } recognitions { tier } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.enterprises;
  };

  it('is stated of 虹科 alone, in the document’s own words', async () => {
    const { data } = await test.ask(`{
      enterprise(by: { name: "虹科" }) {
        statedWithoutCapital capitalStatements { statedBy wording confidence source { id } citations { quote } }
      }
      enterprises(filter: { unseen: { statedOnly: true } }) { totalCount nodes { name } }
    }`);
    const { statedWithoutCapital, capitalStatements } = data.enterprise;
    expect(statedWithoutCapital).toBe(true);
    expect(capitalStatements).toEqual([
      {
        statedBy: '自称',
        wording: '从没做过资本融资，也没有获得过政府引导基金和国有资本的关注',
        confidence: 'EXPLICIT',
        source: { id: 'source:002' },
        citations: [{ quote: expect.stringContaining('就自称从没做过资本融资') }],
      },
    ]);
    expect(data.enterprises).toEqual({ totalCount: 1, nodes: [{ name: '广州虹科电子科技有限公司' }] });
  });

  it('is never said to be without capital because no document names an investor', async () => {
    const { nodes } = await unseen('tier: LITTLE_GIANT, unseen: { investor: NONE_KNOWN }');
    expect(nodes.length).toBeGreaterThan(20);
    for (const { name, statedWithoutCapital, investments } of nodes) {
      expect(investments.totalCount).toBe(0);
      expect(statedWithoutCapital).toBe(name === '广州虹科电子科技有限公司' ? true : null);
    }
  });

  it('or is seen by state capital: six firms, 云从科技 among them; with the others they are all', async () => {
    const seen = await unseen('unseen: { stateCapital: KNOWN }');
    const names = seen.nodes.map(({ name }: Named) => name);
    expect(names).toEqual(expect.arrayContaining(['云从科技', '基本半导体', '芯联集成']));
    const [all, without] = [await unseen(''), await unseen('unseen: { stateCapital: NONE_KNOWN }')];
    expect(seen.totalCount + without.totalCount).toBe(all.totalCount);
  });

  it('has no round since 2022, since the one dated round is of 2022-07', async () => {
    const [all, since, later] = [
      await unseen(''),
      await unseen('unseen: { noRoundSince: "2022" }'),
      await unseen('unseen: { noRoundSince: "2022-08" }'),
    ];
    expect(all.totalCount - since.totalCount).toBe(1);
    expect(later.totalCount).toBe(all.totalCount);
  });

  it('is listed by its highest title on request', async () => {
    const { nodes } = await unseen('region: "region:440000"', 'orderBy: TIER_DESC,');
    const ranks = nodes.map(({ recognitions }: { recognitions: { tier: string }[] }) => {
      const tiers = recognitions.map(({ tier }) => tier);
      if (tiers.includes('CHAMPION')) return 5;
      if (tiers.includes('LITTLE_GIANT') || tiers.includes('HIDDEN_CHAMPION')) return 4;
      if (tiers.includes('SRDI_SME')) return 3;
      return tiers.length > 0 ? 2 : 0;
    });
    expect(ranks[0]).toBe(5);
    expect(ranks).toEqual(ranks.toSorted((one: number, other: number) => other - one));
  });
});

describe('capital for a gap', () => {
  it('is not made up where the documents name none, and the answer says how little they tell', async () => {
    const { data, errors } = await test.ask(
      '{ chain(by: { id: "chain:integrated-circuit" }) { capitalPaths(region: "region:440300") { items { length } method { name } coverage { known expected note } } } }',
    );
    expect(errors).toBeUndefined();
    const { items, coverage, method } = data.chain.capitalPaths;
    expect(items).toEqual([]);
    expect(method.name).toBe('Capital paths (以投代招)');
    expect(coverage.note).toMatch(/partial \(部分\)/);
    expect(coverage.note).toMatch(/too little is known to say whether they are gaps/);
  });
});
