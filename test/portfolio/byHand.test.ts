import { describe, expect, it } from 'vitest';
import { monthsAfter } from '../../src/analyses/common/validity.js';
import { analyse as byHand } from './byHand.js';
import { holding, rowsOf, supply, title } from './rows.js';

const OPTIONS = { asOf: null, includeUndated: true, months: 12, isGroup: false };
const keyed = (id: string) => ({ id, key: id });
const counts = ({ items }: { readonly items: readonly { readonly key: string | null; readonly count: number }[] }) =>
  items.map(({ key, count }) => [key, count]);

describe('a portfolio of four firms', () => {
  const rows = rowsOf({
    holdings: [holding('a', ['2022-07']), holding('b'), holding('c', ['2021', '2022-01-05']), holding('d')],
    positions: [
      { segment: keyed('s1'), stage: 'UPSTREAM', chain: keyed('x'), firms: ['a', 'b'] },
      { segment: keyed('s2'), stage: 'DOWNSTREAM', chain: keyed('x'), firms: ['a'] },
      { segment: keyed('s3'), stage: null, chain: keyed('y'), firms: ['b', 'elsewhere'] },
    ],
    places: [
      {
        id: 'region:440305',
        firms: ['a', 'b'],
        above: [
          { id: 'region:440305', key: 'nanshan', level: 'DISTRICT', code: '440305' },
          { id: 'region:440300', key: 'shenzhen', level: 'CITY', code: '440300' },
          { id: 'region:440000', key: 'guangdong', level: 'PROVINCE', code: '440000' },
          { id: 'region:100000', key: 'china', level: 'NATION', code: '100000' },
        ],
      },
      { id: 'p', firms: ['c'], above: [{ id: 'region:110000', key: 'beijing', level: 'PROVINCE', code: '110000' }] },
      { id: 'q', firms: ['d'], above: [{ id: 'region:440000', key: 'guangdong', level: 'PROVINCE', code: '440000' }] },
    ],
    listings: [
      { firm: 'a', board: 'STAR', listedOn: '2023-05' },
      { firm: 'b', board: null, listedOn: null },
    ],
  });
  const portfolio = byHand(rows, OPTIONS);

  it('counts a firm in every chain that it stands in, and says of how many it is unknown', () => {
    expect(portfolio.byChain).toEqual({
      items: [
        { key: 'x', level: null, node: 'x', count: 2, share: 0.5 },
        { key: 'y', level: null, node: 'y', count: 1, share: 0.25 },
      ],
      unknown: 2,
      hhi: (2 / 3) ** 2 + (1 / 3) ** 2,
    });
    expect(counts(portfolio.bySegment)).toEqual([
      ['s1', 2],
      ['s2', 1],
      ['s3', 1],
    ]);
    expect(counts(portfolio.byStage)).toEqual([
      ['UPSTREAM', 2],
      ['DOWNSTREAM', 1],
    ]);
  });

  it('puts firms into cities and municipalities, and one known only by its province nowhere', () => {
    expect(counts(portfolio.byRegion)).toEqual([
      ['region:440300', 2],
      ['region:110000', 1],
    ]);
    expect(portfolio.byRegion.unknown).toBe(1);
  });

  it('tells years, boards and an unnamed board from what is not known at all', () => {
    expect(counts(portfolio.byYear)).toEqual([
      ['2022', 2],
      ['2021', 1],
    ]);
    expect(portfolio.byYear.unknown).toBe(2);
    expect(counts(portfolio.byBoard)).toEqual([
      ['STAR', 1],
      [null, 1],
    ]);
    expect(portfolio.byBoard.unknown).toBe(2);
    expect(portfolio.dataAsOf).toBe('2023-05');
  });

  it('as of an earlier day leaves out what is dated later, with all that is said of such a holding', () => {
    const then = byHand(rows, { ...OPTIONS, asOf: '2021-06' });
    expect(then.holdings).toBe(3);
    expect(counts(then.byYear)).toEqual([['2021', 1]]);
    expect(counts(then.byChain)).toEqual([
      ['x', 1],
      ['y', 1],
    ]);
    expect(counts(then.byBoard)).toEqual([[null, 1]]);
    expect(then.dataAsOf).toBe('2021');
  });
});

it('An empty portfolio is answered with nothing, and why', () => {
  const { holdings, byChain, coverage } = byHand(rowsOf({}), OPTIONS);
  expect([holdings, byChain]).toEqual([0, { items: [], unknown: 0, hhi: null }]);
  expect(coverage.note).toContain('does not mean that there is none');
});

describe('titles about to run out', () => {
  const titles = [
    title('a', '2020-11'),
    title('a', '2023-07'),
    title('b', '2021-01-15'),
    title('c', null, '2024-03'),
    title('d', null),
  ];
  const held = (asOf: string | null, months = 12) =>
    byHand(rowsOf({ holdings: ['a', 'b', 'c', 'd'].map((id) => holding(id)), titles }), {
      ...OPTIONS,
      asOf,
      months,
    });
  const dates = (asOf: string | null, months?: number) =>
    held(asOf, months).expiring.map(({ enterprise, expiresOn, stated }) => [enterprise, expiresOn, stated]);

  it.each([
    ['without a date all, soonest first, a renewed one once', null, 12, ['b 2024-01-15', 'c 2024-03', 'a 2026-07']],
    ['those within the months asked', '2023-12', 3, ['b 2024-01-15', 'c 2024-03']],
    ['none that has run out', '2024-02', 12, ['c 2024-03']],
    ['one that runs out in the very month', '2024-03-20', 0, ['c 2024-03']],
    ['of a whole year those of the year and the months after', '2023', 1, ['b 2024-01-15']],
  ])('are %s', (_, asOf, months, expected) => {
    expect(dates(asOf, months).map(([firm, on]) => `${firm} ${on}`)).toEqual(expected);
  });

  it('are stated, or estimated from when they were granted; of a third kind nobody knows', () => {
    expect(dates(null).map(([firm, , stated]) => [firm, stated])).toEqual([
      ['b', false],
      ['c', true],
      ['a', false],
    ]);
    expect(held(null).expiryUnknown).toBe(1);
  });

  it('count no more once they have run out, since nobody says whether they were renewed', () => {
    const { byTier, coverage } = held('2024-02');
    expect(byTier.items).toEqual([{ key: 'LITTLE_GIANT', level: 'NATIONAL', node: null, count: 3, share: 0.75 }]);
    expect(byTier.unknown).toBe(1);
    expect(coverage.note).toContain('perhaps renewed since: 2.');
  });

  it.each([
    ['2024-11', 3, '2025-02'],
    ['2024-11-05', 13, '2025-12-05'],
    ['2024', 0, '2024-12'],
    ['2024', 6, '2025-06'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(monthsAfter(date, months)).toBe(expected);
  });
});

describe('supplies around a portfolio', () => {
  const analyse = (supplies: readonly object[]) =>
    byHand(rowsOf({ holdings: ['h1', 'h2', 'h3'].map((id) => holding(id)), supplies }), OPTIONS);

  it('between two of its firms are synergies', () => {
    const { synergies } = analyse([supply('h1', 'h2', '电机'), supply('h1', 'h1'), supply('x', 'h1')]);
    expect(synergies).toEqual([supply('h1', 'h2', '电机')]);
  });

  it('show a firm that two of them depend on, one directly and one through a firm between', () => {
    const { commonSuppliers } = analyse([supply('m', 'h2'), supply('x', 'm'), supply('x', 'h1'), supply('y', 'h3')]);
    expect(commonSuppliers).toEqual([
      {
        supplier: 'x',
        holdingCount: 2,
        holdings: ['h1', 'h2'],
        directCount: 1,
        paths: [
          { nodes: ['x', 'h1'], links: [supply('x', 'h1')] },
          { nodes: ['x', 'm', 'h2'], links: [supply('x', 'm'), supply('m', 'h2')] },
        ],
      },
    ]);
  });

  it('through a firm of the portfolio count too, and a direct supply before a longer way', () => {
    const { commonSuppliers } = analyse([supply('x', 'h1'), supply('h1', 'h2'), supply('x', 'h2')]);
    expect(commonSuppliers.map(({ supplier, directCount }) => [supplier, directCount])).toEqual([['x', 2]]);
  });

  it('never name a firm of the portfolio, one holding alone, or a way that turns back', () => {
    expect(analyse([supply('h1', 'h2'), supply('h1', 'h3')]).commonSuppliers).toEqual([]);
    expect(analyse([supply('x', 'h1'), supply('x', 'm'), supply('m', 'h1')]).commonSuppliers).toEqual([]);
    expect(analyse([supply('h1', 'm'), supply('m', 'h1')]).commonSuppliers).toEqual([]);
  });
});
