import { describe, expect, it } from 'vitest';
import { monthsAfter } from '../../src/analyses/common/validity.js';
import { toPortfolioOverlapAnalysis } from '../../src/analyses/portfolio/overlap.js';
import { toPortfolioAnalysis } from '../../src/analyses/portfolio/shape.js';
import { holding, rowsOf, title } from './rows.js';

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
  const portfolio = toPortfolioAnalysis(rows, OPTIONS);

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
    const then = toPortfolioAnalysis(rows, { ...OPTIONS, asOf: '2021-06' });
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
  const { holdings, byChain, coverage } = toPortfolioAnalysis(rowsOf({}), OPTIONS);
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
    toPortfolioAnalysis(rowsOf({ holdings: ['a', 'b', 'c', 'd'].map((id) => holding(id)), titles }), {
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

describe('what is known of supplies to a portfolio', () => {
  const link = { from: 'a', to: 'b', kind: 'SUPPLIES', product: null, confidence: 'EXPLICIT', citations: [] };
  const supplier = (at: number) => ({ supplier: `s${at}`, holdingCount: 2, directCount: 1, holdings: ['a', 'b'] });
  const found = (synergies: number, suppliers: number) =>
    toPortfolioAnalysis(
      rowsOf({
        holdings: [{ ...holding('a'), isSupplied: true }, holding('b')],
        synergies: [{ count: synergies, links: [link] }],
        commonSuppliers: Array.from({ length: suppliers }, (_, at) => supplier(at)),
      }),
      OPTIONS,
    );

  it('is told whole, and of how many holdings a supplier is known', () => {
    const { synergies, commonSuppliers, coverage } = found(1, 100);
    expect([synergies.length, commonSuppliers.length]).toEqual([1, 100]);
    expect(coverage.note).toContain('With a known supplier: 1.');
    expect(coverage.note).not.toContain('told');
  });

  it('is told in part where there is more than a page, which says so', () => {
    const { commonSuppliers, coverage } = found(140, 101);
    expect(commonSuppliers).toHaveLength(100);
    expect(coverage.note).toContain('Supplies between two of them: 140, told: 100.');
    expect(coverage.note).toContain('Common suppliers: more than the 100 that are told.');
  });
});

describe('the overlap of two portfolios', () => {
  const other = {
    id: 'o',
    isInvestor: true,
    isSameGroup: false,
    firms: ['b', 'c', 'z'],
    chains: ['x'],
    newest: '2020',
  };
  const positions = [{ segment: keyed('s'), stage: null, chain: keyed('x'), firms: ['a'] }];

  it('is what both hold by what either holds', () => {
    const overlap = toPortfolioOverlapAnalysis(
      { holdings: ['c', 'b', 'a'].map((id) => holding(id)), positions },
      other,
      false,
    );
    expect(overlap).toMatchObject({ shared: ['b', 'c'], count: 3, otherCount: 3, jaccard: 0.5, chains: ['x'] });
    expect(overlap.dataAsOf).toBe('2020');
  });

  it('of two that hold nothing known is not a number', () => {
    const overlap = toPortfolioOverlapAnalysis(
      { holdings: [], positions: [] },
      { ...other, firms: [], newest: null },
      false,
    );
    expect(overlap).toMatchObject({ jaccard: null, sharedCount: 0 });
    expect(overlap.coverage.note).toContain('does not mean that there is none');
  });

  it('of two of one group says that the group is compared with itself', () => {
    const { coverage } = toPortfolioOverlapAnalysis(
      { holdings: [], positions: [] },
      { ...other, isSameGroup: true },
      true,
    );
    expect(coverage.note).toContain('Both belong to one group');
  });
});
