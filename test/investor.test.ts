import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from './support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

interface Named {
  readonly name: string;
}

describe('an investment team', () => {
  it('sees the portfolio of 粤科金融 and with whom it shares which firm', async () => {
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
