import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboveOf, findOwners, hhi, sumByOwner } from '../../src/analyses/common/concentration.js';

const control = (controller: string, controlled: string, share: number | null = null) => ({
  controller,
  controlled,
  share,
});
const firms = (weights: readonly number[]) => weights.map((weight, index) => ({ id: `f${index}`, weight }));
const both = (weights: readonly number[], links: readonly ReturnType<typeof control>[]) => [
  hhi(weights),
  hhi(sumByOwner(firms(weights), findOwners(links)).values()),
];

describe('concentration before and after control', () => {
  it('of five equal suppliers behind two owners, three and two: 0.20 and 0.52', () => {
    const links = [control('A', 'f0'), control('A', 'f1'), control('A', 'f2'), control('B', 'f3'), control('B', 'f4')];
    const [parts, owners] = both([1, 1, 1, 1, 1], links);
    expect(parts).toBeCloseTo(0.2, 12);
    expect(owners).toBeCloseTo((3 / 5) ** 2 + (2 / 5) ** 2, 12);
  });

  it.each([
    ['nobody', [], null],
    ['one firm', [3], 1],
    ['four equal firms', [2, 2, 2, 2], 0.25],
    ['weights 3, 1', [3, 1], 0.625],
  ])('of %s is as worked out by hand', (_, weights, expected) => {
    expect(hhi(weights)).toBe(expected);
  });

  it('is never lower after than before', () => {
    const link = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.option(fc.float({ min: 0, max: 100, noNaN: true })),
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }),
        fc.array(link, { maxLength: 15 }),
        (weights, links) => {
          const [before, after] = both(
            weights,
            links.map(([one, other, share]) => control(`f${one}`, `f${other}`, share)),
          );
          expect((after ?? 0) + 1e-12).toBeGreaterThanOrEqual(before ?? 0);
        },
      ),
    );
  });
});

describe('the ultimate controller', () => {
  it.each([
    ['is the firm itself where nobody is known', [], 'f0', 'f0'],
    ['is found over several steps', [control('b', 'f0'), control('c', 'b')], 'f0', 'c'],
    ['is the one with the greatest share', [control('a', 'f0', 30), control('b', 'f0', 51)], 'f0', 'b'],
    ['is a stated majority before an unstated share', [control('a', 'f0'), control('b', 'f0', 51)], 'f0', 'b'],
    ['is not a minority while another share is unstated', [control('a', 'f0'), control('b', 'f0', 3)], 'f0', 'f0'],
    ['is nobody above a firm that two hold alike', [control('a', 'f0', 50), control('b', 'f0', 50)], 'f0', 'f0'],
    ['of a circle is its first member', [control('b', 'a'), control('a', 'b'), control('b', 'f0')], 'f0', 'a'],
    [
      'of a circle is whoever controls the circle',
      [control('b', 'a', 10), control('a', 'b', 10), control('z', 'b', 60)],
      'a',
      'z',
    ],
    ['of a firm that holds itself is the firm', [control('f0', 'f0', 100)], 'f0', 'f0'],
  ])('%s', (_, links, firm, expected) => {
    expect(findOwners(links).of(firm)).toBe(expected);
  });

  it('is looked for to an end in every net of holdings, circles of 100 % among them, and the circles are named', () => {
    const links = [
      control('a', 'b', 100),
      control('b', 'c', 100),
      control('c', 'a', 100),
      control('a', 'f0', 100),
      control('x', 'x', 5),
    ];
    const owners = findOwners(links);
    expect(owners.of('f0')).toBe('a');
    expect(owners.circles).toEqual([['a', 'b', 'c'], ['x']]);
  });

  it('counts as above a firm with everybody on the way, circles too', () => {
    const links = [control('a', 'f0'), control('b', 'a'), control('a', 'b'), control('x', 'y')];
    expect([...aboveOf(links, ['f0'])].sort()).toEqual(['a', 'b', 'f0']);
  });

  it('is found at the end of a line of 20,000 holdings', () => {
    const links = Array.from({ length: 20_000 }, (_, step) => control(`h${step + 1}`, `h${step}`));
    expect(findOwners(links).of('h0')).toBe('h20000');
  });

  it('puts the same firms together whatever they are called', () => {
    const link = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), (links) => {
        const under = (nameOf: (number: number) => string) => {
          const owners = findOwners(links.map(([one, other, share]) => control(nameOf(one), nameOf(other), share)));
          return Array.from({ length: 7 }, (_, a) =>
            Array.from({ length: 7 }, (_b, b) => owners.of(nameOf(a)) === owners.of(nameOf(b))),
          );
        };
        expect(under((number) => `z${9 - number}`)).toEqual(under((number) => `a${number}`));
      }),
    );
  });
});
