import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.js';
import { openMadeUp } from './madeUp.js';

let test: TestApp;
beforeAll(async () => {
  test = await openMadeUp();
});
afterAll(() => test.close());

interface Stake {
  readonly organization: { readonly name: string };
  readonly integratedPercent: number | null;
}
const LOOK = `lookThrough {
  holdings { organization { name } integratedPercent isLowerBound } owners { organization { name } integratedPercent isLowerBound }
  circles { organizations { name } closed } linkCount linksWithoutShare truncated dataAsOf }`;
async function look(name: string) {
  const { data, errors } = await test.ask(`{ enterprise(by: { id: "enterprise:${name}" }) { ${LOOK} } }`);
  expect(errors).toBeUndefined();
  return data.enterprise.lookThrough;
}
const numbers = (stakes: readonly Stake[]) =>
  Object.fromEntries(stakes.map(({ organization, integratedPercent }) => [organization.name, integratedPercent]));

describe('whoever looks through a circle of holdings', () => {
  it('downwards gets each share once: a holds 80 % of b, 40 % of c and 20 % of d', async () => {
    const { holdings, circles } = await look('a');
    expect(numbers(holdings)).toEqual({ b: 80, c: 40, d: 20 });
    expect(circles[0]).toEqual({ organizations: [{ name: 'a' }, { name: 'b' }, { name: 'c' }], closed: false });
  });

  it('upwards sees that x ends with half of a, of which the circle holds the rest, and that y has a share nobody knows', async () => {
    const { owners, linkCount, linksWithoutShare, dataAsOf } = await look('a');
    expect(numbers(owners)).toEqual({ x: 50, y: null, c: 50, b: 25 });
    expect(owners.find(({ organization }: Stake) => organization.name === 'y').isLowerBound).toBe(true);
    expect([linkCount, linksWithoutShare, dataAsOf]).toEqual([6, 1, '2020']);
  });

  it('of 100 % is answered that it is closed, without a number', async () => {
    const { holdings, owners, circles } = await look('r1');
    expect(numbers(holdings)).toEqual({ r2: null, r3: null, d: 60 });
    expect(numbers(owners)).toEqual({ r2: null, r3: null });
    expect(circles).toEqual([{ organizations: ['r1', 'r2', 'r3'].map((name) => ({ name })), closed: true }]);
  });
});

describe('whoever holds h1 and h2', () => {
  it('learns that one supplies the other, and that both hang on a firm that neither names', async () => {
    const { data, errors } = await test.ask(`{ investor(by: { id: "investor:one" }) { portfolioAnalysis {
      synergies { supplier { name } customer { name } product confidence }
      commonSuppliers { supplier { name } holdingCount directCount holdings { name } paths { length nodes { id } links { from to product } } }
      byYear { items { key count } unknown } dataAsOf } } }`);
    expect(errors).toBeUndefined();
    const { synergies, commonSuppliers, byYear, dataAsOf } = data.investor.portfolioAnalysis;
    expect(synergies).toEqual([
      { supplier: { name: 'h1' }, customer: { name: 'h2' }, product: 'parts', confidence: 'CURATED' },
    ]);
    expect(commonSuppliers.map(({ supplier }: { supplier: { name: string } }) => supplier.name)).toEqual([
      'common',
      'rare',
    ]);
    expect(commonSuppliers[0]).toMatchObject({
      holdingCount: 2,
      directCount: 1,
      holdings: [{ name: 'h1' }, { name: 'h2' }],
    });
    expect(commonSuppliers[0].paths[1]).toMatchObject({
      length: 2,
      nodes: [{ id: 'enterprise:common' }, { id: 'enterprise:h1' }, { id: 'enterprise:h2' }],
    });
    expect(byYear).toEqual({
      items: [
        { key: '2021', count: 1 },
        { key: '2023', count: 1 },
      ],
      unknown: 0,
    });
    expect(dataAsOf).toBe('2023');
  });

  it('as of 2022 holds h1 alone, and shares nothing that a later day shares', async () => {
    const { data } = await test.ask(`{ investor(by: { id: "investor:one" }) {
      portfolioAnalysis(asOf: "2022") { holdings synergies { product } dataAsOf }
      portfolioOverlap(other: "investor:two") { shared { name } jaccard dataAsOf } } }`);
    expect(data.investor).toEqual({
      portfolioAnalysis: { holdings: 1, synergies: [], dataAsOf: '2021-03' },
      portfolioOverlap: { shared: [{ name: 'h2' }], jaccard: 1 / 3, dataAsOf: '2023' },
    });
  });
});
