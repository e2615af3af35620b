import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

it('An investment team that asks who may follow into 云从科技 sees who its holders know, with the firm and the words, and that no date is known', async () => {
  const { data, errors } = await test.ask(`{
    enterprise(by: { name: "云从科技" }) {
      investments { nodes { name } }
      nextInvestors(first: 20) {
        items { investor { name } score parts { name value weight } evidence { enterprise { name } investors { name } on citations { quote } } }
        coverage { known expected note }
        dataAsOf
        method { name reference }
      }
    }
  }`);
  expect(errors).toBeUndefined();
  const { investments, nextInvestors } = data.enterprise;
  const holders = investments.nodes.map(({ name }: { name: string }) => name);
  expect(nextInvestors.items.length).toBeGreaterThan(0);
  for (const { investor, parts, evidence } of nextInvestors.items) {
    expect(holders).not.toContain(investor.name);
    expect(parts.find(({ name }: { name: string }) => name === 'RELAY').value).toBeNull();
    expect(holders).toContain(evidence[0].investors[0].name);
    expect(evidence[0]).toMatchObject({ on: null });
    expect(evidence[0].citations.length).toBeGreaterThan(0);
  }
  expect(nextInvestors.coverage.known).toBe(0);
  expect(nextInvestors.dataAsOf).toBeNull();
});

it('Whoever asks for the relay of 粤科金融 is told that no deal is dated, not that nobody follows it', async () => {
  const { data, errors } = await test.ask(
    '{ investor(by: { name: "粤科金融" }) { relay { follows { count } followedBy { count } coverage { known expected note } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.investor.relay).toMatchObject({ follows: [], followedBy: [], coverage: { known: 0, expected: 2 } });
});

it('An investor finds who its co-investors invest beside, in a chain or a region, and nobody that it shares a firm with', async () => {
  const { data, errors } = await test.ask(`{
    investor(by: { name: "粤科金融" }) {
      coInvestors(first: 100) { nodes { id } }
      recommendedCoInvestors { items { investor { id name } evidence { enterprise { name } } } }
      elsewhere: recommendedCoInvestors(region: "region:220000") { items { score } }
      inChain: recommendedCoInvestors(chain: "chain:humanoid-robot") { items { score } }
    }
  }`);
  expect(errors).toBeUndefined();
  const { coInvestors, recommendedCoInvestors, elsewhere, inChain } = data.investor;
  const known = coInvestors.nodes.map(({ id }: { id: string }) => id);
  for (const { investor } of recommendedCoInvestors.items) expect(known).not.toContain(investor.id);
  expect(elsewhere.items).toEqual([]);
  for (const item of inChain.items)
    expect(recommendedCoInvestors.items.map(({ score }: { score: number }) => score)).toContain(item.score);
});

it.each([
  [
    '{ investor(by: { name: "粤科金融" }) { recommendedCoInvestors(region: "region:999999") { dataAsOf } } }',
    'NOT_FOUND',
  ],
  [
    '{ investor(by: { name: "粤科金融" }) { recommendedCoInvestors(chain: "chain:nowhere") { dataAsOf } } }',
    'NOT_FOUND',
  ],
  ['{ investor(by: { name: "粤科金融" }) { recommendedCoInvestors(chain: "x") { dataAsOf } } }', 'BAD_USER_INPUT'],
  ['{ investor(by: { name: "粤科金融" }) { relay(first: 0) { dataAsOf } } }', 'BAD_USER_INPUT'],
])('%s is refused with %s', async (query, code) => {
  const { errors } = await test.ask(query);
  expect(errors?.[0]?.extensions['code']).toBe(code);
});

it('Whoever asks a ranking for none, or for fewer, is told how many it gives', async () => {
  const fields = (first: number) => [
    `enterprise(by: { name: "云从科技" }) { nextInvestors(first: ${first}) { dataAsOf } }`,
    `investor(by: { name: "粤科金融" }) { relay(first: ${first}) { dataAsOf } }`,
    `chain(by: { name: "人形机器人" }) { targets(region: "region:440300", first: ${first}) { dataAsOf } }`,
    `enterprise(by: { name: "云从科技" }) { eligiblePolicies(first: ${first}) { dataAsOf } }`,
  ];
  for (const first of [0, -1, 101]) {
    for (const field of fields(first)) {
      const { errors } = await test.ask(`{ ${field} }`);
      expect(errors?.[0]?.message, field).toBe(`\`first\` is ${first}; it must be between 1 and 100.`);
    }
  }
  const { data } = await test.ask(
    '{ investor(by: { name: "粤科金融" }) { coInvestors(first: 0) { totalCount nodes { name } } } }',
  );
  expect(data.investor.coInvestors).toEqual({ totalCount: 8, nodes: [] });
});
