import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkDraft, NodeDraft } from '../../src/data/load/draft.js';
import { openMadeUp } from '../portfolio/madeUp.js';
import type { TestApp } from '../support/app.js';

const LABELS: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['Organization', 'Enterprise'],
  investor: ['Organization', 'Investor'],
  park: ['Park'],
  industry: ['Industry'],
  recognition: ['Recognition'],
};
const node = (id: string, more: NodeDraft['properties'] = {}): NodeDraft => {
  return { id, labels: LABELS[id.split(':')[0] ?? ''] ?? [], properties: { name: id, nameKey: id, ...more } };
};
const link = (type: string, from: string, to: string, more: LinkDraft['properties'] = {}): LinkDraft => {
  return { type, from, to, key: `${from} ${to}`, properties: { confidence: 'CURATED', citations: [], ...more } };
};
const FIRMS = ['a', 'b', 'c', 'd', 'e'].map((name) => `enterprise:${name}`);
const [A = '', B = '', C = '', D = '', E = ''] = FIRMS;
const FUND = 'investor:fund';

let test: TestApp;
beforeAll(async () => {
  test = await openMadeUp({
    nodes: [
      ...[...FIRMS, FUND, 'park:one', 'park:two', 'industry:whole', 'industry:part'].map((id) => node(id)),
      node('recognition:a', { tier: 'GAZELLE', level: 'CITY', grantedOn: '2015', confidence: 'CURATED' }),
      node('recognition:b', { tier: 'GAZELLE', level: 'CITY', grantedOn: '2023-05', confidence: 'CURATED' }),
      node('recognition:c', { tier: 'CHAMPION', level: 'CITY', grantedOn: '2019', confidence: 'CURATED' }),
    ],
    aliases: [],
    relationships: [
      ...[link('BASED_IN', A, 'park:one'), link('BASED_IN', B, 'park:one'), link('BASED_IN', C, 'park:two')],
      ...[link('PART_OF', 'industry:part', 'industry:whole'), link('IN_INDUSTRY', B, 'industry:part')],
      ...[link('IN_INDUSTRY', D, 'industry:whole'), link('IN_INDUSTRY', B, 'industry:whole')],
      // A firm with a title before a span and one behind it has none within.
      ...[link('RECOGNIZED_AS', A, 'recognition:a'), link('RECOGNIZED_AS', A, 'recognition:b')],
      link('RECOGNIZED_AS', C, 'recognition:c'),
      ...[
        link('INVESTED_IN', FUND, A, { investedOn: '2021-05' }),
        link('INVESTED_IN', FUND, B, { investedOn: '2023' }),
      ],
      ...[link('INVESTED_IN', FUND, C, { investedOn: '2021' }), link('INVESTED_IN', FUND, D)],
      link('INVESTED_IN', FUND, E, { investedOn: '2019-11-02' }),
    ],
  });
});
afterAll(() => test.close());

const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
async function firms(filter: string): Promise<readonly string[]> {
  const { data, errors } = await test.ask(`{ enterprises(filter: { ${filter} }) { totalCount nodes { id } } }`);
  expect(errors).toBeUndefined();
  expect(data.enterprises.totalCount).toBe(data.enterprises.nodes.length);
  return idsOf(data.enterprises.nodes);
}

describe('firms', () => {
  it.each([
    ['park: "park:one"', [A, B]],
    ['park: "park:none"', []],
    ['industry: "industry:whole"', [B, D]],
    ['industry: "industry:part"', [B]],
    ['park: "park:one", industry: "industry:whole"', [B]],
    ['granted: { from: "2016", to: "2022" }', [C]],
    ['granted: { to: "2015" }', [A]],
    ['granted: { from: "2023", to: "2023" }', [A]],
    ['granted: { from: "2010", tiers: [CHAMPION, UNICORN] }', [C]],
    ['granted: { from: "2010" }, park: "park:one"', [A]],
  ])('are found by %s', async (filter, found) => {
    expect(await firms(filter)).toEqual(found);
  });
});

describe('a portfolio', () => {
  const page = async (rest: string) => {
    const { data, errors } = await test.ask(
      `{ investor(by: { id: "${FUND}" }) { portfolio(${rest}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.investor.portfolio;
  };

  it.each([
    ['orderBy: INVESTED_ON_DESC', [B, A, C, E, D]],
    ['orderBy: INVESTED_ON_ASC', [D, E, C, A, B]],
    ['orderBy: NAME_ASC', [A, B, C, D, E]],
    ['filter: { investedFrom: "2021-02" }', [A, B]],
    ['filter: { investedTo: "2021" }', [A, C, E]],
    ['filter: { investedFrom: "2019", investedTo: "2021" }, orderBy: INVESTED_ON_ASC', [E, C, A]],
    ['filter: { tier: GAZELLE }', [A]],
  ])('asked with %s has its firms in that order, page by page too', async (rest, found) => {
    const { nodes, totalCount } = await page(`first: 100, ${rest}`);
    expect(idsOf(nodes)).toEqual(found);
    expect(totalCount).toBe(found.length);
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { nodes: some, pageInfo } = await page(`first: 2, ${rest}${after}`);
      seen.push(...idsOf(some));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(found);
  });
});
