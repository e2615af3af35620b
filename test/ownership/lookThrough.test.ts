import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseOfRest, look, type Matrix, multiply, sharesOf, stake, stakesOf } from './stakes.js';

/** Weights of n owners for n bodies, with what outsiders hold: at least `outside`. */
const holdings = (outside: number) =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((size) =>
      fc.tuple(
        fc.array(
          fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), { minLength: size, maxLength: size }),
          { minLength: size, maxLength: size },
        ),
        fc.array(fc.integer({ min: outside, max: 9 }), { minLength: size, maxLength: size }),
      ),
    );
/** Columns sum to 1 less what outsiders hold. */
const toShares = ([weights, outside]: readonly [Matrix, readonly number[]]): number[][] =>
  weights.map((row) =>
    row.map(
      (weight, j) =>
        weight /
        Math.max(
          weights.reduce((sum, own) => sum + (own[j] ?? 0), outside[j] ?? 0),
          1,
        ),
    ),
  );
const NAMES = 'abcdefg';

describe('integrated ownership', () => {
  it('is V(i,j) / (1 + V(i,i)) of the dense V = (I − A)⁻¹A, downwards and upwards', () => {
    fc.assert(
      fc.property(holdings(1), (given) => {
        const shares = toShares(given);
        const all = multiply(inverseOfRest(shares), shares);
        const stakes = stakesOf(shares);
        shares.forEach((_, i) => {
          const { holdings: down, owners: up } = look(NAMES[i] ?? '', stakes);
          for (const { organization, integratedPercent } of down) {
            const j = NAMES.indexOf(organization);
            expect((integratedPercent ?? -1) / 100).toBeCloseTo((all[i]?.[j] ?? 0) / (1 + (all[i]?.[i] ?? 0)), 9);
          }
          for (const { organization, integratedPercent } of up) {
            const j = NAMES.indexOf(organization);
            expect((integratedPercent ?? -1) / 100).toBeCloseTo((all[j]?.[i] ?? 0) / (1 + (all[j]?.[j] ?? 0)), 9);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('ends with a number of 0–1, never under the direct share, or with null and a closed circle, in every net', () => {
    fc.assert(
      fc.property(holdings(0), (given) => {
        const { holdings: down, owners: up, circles } = look('a', stakesOf(toShares(given)));
        const closed = new Set(circles.flatMap((circle) => (circle.closed ? circle.organizations : [])));
        for (const { organization, directPercent, integratedPercent } of [...down, ...up]) {
          if (integratedPercent === null) expect(closed).toContain(organization);
          else {
            expect(integratedPercent).toBeGreaterThanOrEqual((directPercent ?? 0) - 1e-9);
            expect(integratedPercent).toBeLessThanOrEqual(100);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('on a tree is the product of the shares on the way', () => {
    const tree = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(tree, (branches) => {
        const parents = branches.map(([parent], index) => parent % (index + 1));
        const stakes = branches.map(([, share], index) => stake(`n${parents[index]}`, `n${index + 1}`, share));
        const products = [1];
        const levels = [0];
        branches.forEach(([, share], index) => {
          products.push(((products[parents[index] ?? 0] ?? 0) * share) / 100);
          levels.push((levels[parents[index] ?? 0] ?? 0) + 1);
        });
        const found = sharesOf(look('n0', stakes).holdings);
        products.forEach((product, body) => {
          if (body === 0) return;
          if ((levels[body] ?? 0) > 6) expect(found.has(`n${body}`)).toBe(false);
          else expect(found.get(`n${body}`)).toBeCloseTo(product, 10);
        });
      }),
    );
  });

  it('of a 60 % daughter that holds 50 % of a firm of which 10 % are held directly is 40 %, by two ways', () => {
    const {
      holdings: [daughter, firm],
    } = look('a', [stake('a', 'b', 60), stake('b', 'c', 50), stake('a', 'c', 10)]);
    expect(daughter).toMatchObject({
      organization: 'b',
      level: 1,
      directPercent: 60,
      integratedPercent: 60,
      isLowerBound: false,
    });
    expect(firm).toMatchObject({ organization: 'c', level: 1, directPercent: 10, isLowerBound: false });
    expect(firm?.integratedPercent).toBe(40);
    expect(firm?.paths.map(({ nodes }) => nodes.join('>'))).toEqual(['a>c', 'a>b>c']);
    expect(firm?.paths[1]?.links).toEqual([
      { from: 'a', to: 'b', kind: 'CONTROLS', product: null, confidence: 'EXPLICIT', citations: [] },
      { from: 'b', to: 'c', kind: 'CONTROLS', product: null, confidence: 'EXPLICIT', citations: [] },
    ]);
  });

  it('tells the ways of an owner from the owner down', () => {
    const { owners } = look('c', [stake('a', 'b', 60), stake('b', 'c', 50)]);
    expect(owners.map(({ organization, integratedPercent }) => [organization, integratedPercent])).toEqual([
      ['b', 50],
      ['a', 30],
    ]);
    expect(owners[1]?.paths[0]).toMatchObject({ nodes: ['a', 'b', 'c'], links: [{ from: 'a' }, { from: 'b' }] });
  });
});

describe('circular holdings', () => {
  it('are computed through and counted once: 80 % of a firm that holds 50 % of its owner is 80 %, not 133 %', () => {
    const { holdings, circles } = look('a', [stake('a', 'b', 80), stake('b', 'a', 50), stake('b', 'c', 100)]);
    expect(sharesOf(holdings)).toEqual(
      new Map([
        ['b', 0.8],
        ['c', 0.8],
      ]),
    );
    expect(circles).toEqual([{ organizations: ['a', 'b'], closed: false }]);
  });

  it('give an outside owner what the circle does not own of itself: 20 % of such a firm is 25 % in the end', () => {
    const { owners } = look('b', [stake('x', 'b', 20), stake('c', 'b', 20), stake('b', 'c', 100), stake('y', 'b', 60)]);
    expect(sharesOf(owners).get('x')).toBe(0.25);
    expect(sharesOf(owners).get('y')).toBe(0.75);
  });

  it('of 100 % are said to be closed, without a number, and what they own outside has one', () => {
    const ring = [stake('a', 'b', 100), stake('b', 'c', 100), stake('c', 'a', 100), stake('c', 'd', 60)];
    const { holdings, owners, circles } = look('a', ring);
    expect(sharesOf(holdings)).toEqual(
      new Map([
        ['d', 0.6],
        ['b', null],
        ['c', null],
      ]),
    );
    expect(sharesOf(owners)).toEqual(
      new Map([
        ['c', null],
        ['b', null],
      ]),
    );
    expect(circles).toEqual([{ organizations: ['a', 'b', 'c'], closed: true }]);
  });

  it('of 99.99 % settle', () => {
    const ring = [stake('a', 'b', 99.99), stake('b', 'a', 99.99), stake('x', 'a', 0.01)];
    expect(sharesOf(look('b', ring).owners).get('x')).toBeCloseTo((0.0001 * 0.9999) / (1 - 0.9999 ** 2), 9);
  });

  it('of unknown shares are circles of which nobody knows whether they are closed', () => {
    const { holdings, circles } = look('a', [stake('a', 'b'), stake('b', 'a')]);
    expect(sharesOf(holdings)).toEqual(new Map([['b', null]]));
    expect(circles).toEqual([{ organizations: ['a', 'b'], closed: null }]);
  });

  it('are found in a firm that holds shares of its own, which belong to its other owners', () => {
    const { owners, circles } = look('a', [stake('a', 'a', 20), stake('x', 'a', 80)]);
    expect(sharesOf(owners).get('x')).toBe(1);
    expect(circles).toEqual([{ organizations: ['a'], closed: false }]);
  });
});

describe('what is unknown', () => {
  it('is never a number: a link without a share is control, and what lies beyond it a lower bound', () => {
    const stakes = [stake('a', 'b'), stake('b', 'c', 50), stake('a', 'c', 10)];
    const { holdings, linkCount, linksWithoutShare, coverage } = look('a', stakes);
    expect(holdings).toMatchObject([
      { organization: 'c', directPercent: 10, integratedPercent: 10, isLowerBound: true },
      { organization: 'b', directPercent: null, integratedPercent: null, isLowerBound: true },
    ]);
    expect([linkCount, linksWithoutShare]).toEqual([3, 1]);
    expect(coverage).toMatchObject({ known: 2, expected: 3 });
  });

  it('includes shares of one firm that sum to more than 101 %, while 100.5 % is rounding', () => {
    const contradictory = look('a', [stake('a', 'c', 60), stake('b', 'c', 60)]);
    expect(contradictory.holdings).toMatchObject([{ organization: 'c', directPercent: 60, integratedPercent: null }]);
    expect(contradictory.overstated).toEqual(['c']);
    const rounded = look('a', [stake('a', 'c', 50.5), stake('b', 'c', 50)]);
    expect(sharesOf(rounded.holdings).get('c')).toBeCloseTo(0.505 / 1.005, 10);
    expect(rounded.overstated).toEqual([]);
  });

  it('of two statements on one link takes the greater share', () => {
    expect(look('a', [stake('a', 'b', 30), stake('a', 'b', 51), stake('a', 'b')]).holdings[0]?.directPercent).toBe(51);
  });

  it('begins beyond six levels, and the answer says that there is more', () => {
    const line = (length: number) => Array.from({ length }, (_, i) => stake(`n${i}`, `n${i + 1}`, 100));
    expect(look('n0', line(6))).toMatchObject({ holdingCount: 6, truncated: false });
    expect(look('n0', line(7))).toMatchObject({ holdingCount: 6, truncated: true });
    expect(look('n7', line(7))).toMatchObject({ ownerCount: 6, truncated: true });
  });

  it('of an organization without a known link is all', () => {
    const { holdings, owners, coverage } = look('a', []);
    expect([holdings, owners]).toEqual([[], []]);
    expect(coverage).toEqual({ known: 0, expected: 0, share: null, note: expect.stringContaining('does not mean') });
  });
});

it('A net of 20,000 stakes in circles is looked through', () => {
  const size = 4_000;
  const stakes = Array.from({ length: size * 5 }, (_, i) =>
    stake(`n${i % size}`, `n${(i * 7 + Math.floor(i / size) * 13 + 1) % size}`, 18),
  );
  const { holdings, owners } = look('n0', stakes);
  expect(holdings.length + owners.length).toBeGreaterThan(100);
});
