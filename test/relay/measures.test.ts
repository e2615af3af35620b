import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselinesOf } from '../../src/analyses/relay/baselines.js';
import { bootstrap, measuresOf } from '../../src/analyses/relay/bootstrap.js';
import { casesOf } from '../../src/analyses/relay/cases.js';
import { indexDeals, toDay } from '../../src/analyses/relay/deals.js';
import { bestRank, drawLots } from '../../src/analyses/relay/order.js';
import { solve } from '../../src/analyses/relay/softmax.js';
import { viewBefore } from '../../src/analyses/relay/view.js';
import { deals } from './tables.js';

describe('The rank of the best placed', () => {
  const lots = Float64Array.of(0.1, 0.9, 0.5, 0.3);
  test.each([
    ['first', [9, 1, 2, 3], [0], [], 1],
    ['the better of two', [9, 1, 2, 3], [1, 3], [], 2],
    ['those already in are left out', [9, 1, 2, 3], [3], [0], 1],
    ['a tie goes to the higher lot', [5, 5, 5, 5], [2], [], 2],
    ['and the other way', [5, 5, 5, 5], [0], [], 4],
    ['of a tie, those already in are left out too', [5, 5, 5, 5], [0], [1], 3],
  ] as const)('%s', (_, scores, wanted, excluded, rank) => {
    expect(bestRank(Float64Array.from(scores), lots, { wanted, excluded })).toBe(rank);
  });

  test('Lots favour nobody: over seeds, each of three comes first about as often', () => {
    const first = [0, 0, 0];
    for (let seed = 0; seed < 3000; seed += 1) {
      const draw = drawLots(3, seed);
      const best = draw.indexOf(Math.max(...draw));
      first[best] = (first[best] ?? 0) + 1;
    }
    for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('Measures over companies', () => {
  test('Hits among the first ten, and the mean of 1/rank', () => {
    const { hitsAt10, mrr } = measuresOf([1, 10, 11, 4]);
    expect(hitsAt10).toBe(0.75);
    expect(mrr).toBeCloseTo((1 + 1 / 10 + 1 / 11 + 1 / 4) / 4, 12);
    expect(measuresOf([])).toEqual({ hitsAt10: 0, mrr: 0 });
  });
  test('The bootstrap of a share finds √(p(1 − p)/n), and nothing between equals', () => {
    const ranks = Array.from({ length: 400 }, (_, company) => (company % 5 === 0 ? 1 : 50));
    expect(bootstrap(ranks, null, 3).hitsAt10.error).toBeCloseTo(Math.sqrt((0.2 * 0.8) / 400), 2);
    expect(bootstrap(ranks, ranks, 3).mrr).toEqual({ mean: 0, error: 0 });
    expect(bootstrap(ranks, null, 3)).toEqual(bootstrap(ranks, null, 3));
  });
});

describe('Which companies count', () => {
  const table = deals(`
    x a 2004-01-01
    y b 2004-01-01
    z c 2004-01-01
    x b 2005-01-01
    x b 2005-06-01
    x new 2005-06-01
    y b 2005-06-01
    z new 2005-06-01
    young a 2005-03-01
    z a 2006-06-01
  `);
  const index = indexDeals(table);
  const view = viewBefore(index, toDay('2005-01-01'));
  const named = (until: string) =>
    casesOf(index, view, toDay(until)).map(({ company, newcomers }) => [
      index.companies[company],
      newcomers.map((i) => index.investors[i]),
    ]);
  test('With a holder before, and a new holder in the window that was active before', () => {
    // The first day of the window counts; y only has b again, z a newcomer never seen, young no holder.
    expect(named('2005-12-31')).toEqual([['x', ['b']]]);
  });
  test('The last day counts', () => {
    expect(named('2006-05-31')).toHaveLength(1);
    expect(named('2006-06-01')).toEqual([
      ['x', ['b']],
      ['z', ['a']],
    ]);
  });
});

test('The baselines, by hand', () => {
  const index = indexDeals(
    deals(`
    x a 2004-01-01
    x h 2004-01-01
    y a 2004-01-01
    y h 2004-01-01
    z h 2004-01-01
    z b 2004-01-01
    w a 2004-01-01
    firm h 2004-01-01
    v b 2004-01-01
    u b 2004-01-01
  `),
  );
  const baselines = baselinesOf(viewBefore(index, toDay('2005-01-01')));
  const of = (scores: Float64Array) => Object.fromEntries(index.investors.map((name, i) => [name, scores[i]]));
  const firm = index.companies.indexOf('firm');
  expect(of(baselines.popularity(firm))).toEqual({ a: 3, b: 3, h: 4 });
  expect(of(baselines.coInvestment(firm))).toEqual({ a: 2, b: 1, h: 0 });
  expect(of(baselines.adamicAdar(firm))['a']).toBeCloseTo(2 / Math.log(4), 12);
});

test('Linear equations are solved', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 }), (numbers) => {
      const factor = numbers.slice(0, 9);
      const wanted = numbers.slice(9);
      const cell = (one: number, other: number) =>
        [0, 1, 2].reduce(
          (sum, k) => sum + (factor[one * 3 + k] ?? 0) * (factor[other * 3 + k] ?? 0),
          one === other ? 1 : 0,
        );
      const matrix = Float64Array.from({ length: 9 }, (_, place) => cell(Math.floor(place / 3), place % 3));
      const right = Float64Array.from([0, 1, 2], (row) =>
        wanted.reduce((sum, x, k) => sum + x * (matrix[row * 3 + k] ?? 0), 0),
      );
      solve(matrix, right).forEach((x, row) => {
        expect(x).toBeCloseTo(wanted[row] ?? 0, 6);
      });
    }),
  );
});
