import { describe, expect, it } from 'vitest';
import { toPortfolioOverlapAnalysis } from '../../src/analyses/portfolio/overlap.js';
import type { PortfolioRows } from '../../src/analyses/portfolio/queries.js';
import { toPortfolioAnalysis } from '../../src/analyses/portfolio/shape.js';
import { holding } from './rows.js';

const OPTIONS = { asOf: null, includeUndated: true, months: 12, isGroup: false };
const keyed = (id: string) => ({ id, key: id });

describe('a portfolio as the store counts it', () => {
  const link = { from: 'a', to: 'b', kind: 'SUPPLIES' as const, product: null, confidence: 'EXPLICIT' as const };
  const supplier = (at: number) => ({ supplier: `s${at}`, holdingCount: 2, directCount: 1, holdings: ['a', 'b'] });
  const expiring = { enterprise: 'a', recognition: 'r', expiresOn: '2024', stated: true };
  const found = ({ synergies = 1, suppliers = 1, titles = 0, known = 4 } = {}): PortfolioRows => ({
    synergies: [{ count: synergies, links: [{ ...link, citations: [] }] }],
    commonSuppliers: Array.from({ length: suppliers }, (_, at) => supplier(at)),
    expiring: Array.from({ length: titles }, () => expiring),
    held: [{ known, dated: 3, supplied: 1, undated: 0 }],
    years: [{ key: '2022', count: 3, newest: '2022-07' }],
    parts: [
      { of: 'CHAIN', id: 'y', rank: 'y', count: 1 },
      { of: 'CHAIN', id: 'x', rank: 'x', count: 2 },
      { of: 'STAGE', id: 'UPSTREAM', rank: 'UPSTREAM', count: 2 },
      { of: 'STAGE', id: null, rank: null, count: 1 },
      { of: 'ANY', id: null, rank: null, count: 2 },
      { of: 'ANY_STAGE', id: null, rank: null, count: 1 },
      { of: null, id: null, rank: null, count: 1 },
    ],
    cities: [],
    titles: [],
    boards: [
      { of: 'BOARD', board: null, count: 1, undated: 0, newest: null },
      { of: 'BOARD', board: 'STAR', count: 1, undated: 0, newest: '2023-05' },
      { of: 'ANY', board: null, count: 2, undated: 0, newest: '2023-05' },
    ],
  });

  it('has its largest parts first, those of one size by name, with what is not known of any', () => {
    const portfolio = toPortfolioAnalysis(found(), OPTIONS);
    expect(portfolio.byChain).toEqual({
      items: [
        { key: 'x', level: null, node: 'x', count: 2, share: 0.5 },
        { key: 'y', level: null, node: 'y', count: 1, share: 0.25 },
      ],
      unknown: 2,
      hhi: (2 / 3) ** 2 + (1 / 3) ** 2,
    });
    expect(portfolio.byStage).toMatchObject({ items: [{ key: 'UPSTREAM', node: null, count: 2 }], unknown: 3 });
    expect(portfolio.byBoard.items.map(({ key }) => key)).toEqual(['STAR', null]);
    expect(portfolio.byRegion).toEqual({ items: [], unknown: 4, hhi: null });
    expect(portfolio.dataAsOf).toBe('2023-05');
  });

  it('tells all supplies, and of how many holdings a supplier is known', () => {
    const { synergies, commonSuppliers, coverage } = toPortfolioAnalysis(found({ suppliers: 100 }), OPTIONS);
    expect([synergies.length, commonSuppliers.length]).toEqual([1, 100]);
    expect(coverage.note).toBe('Holdings named: 4; the documents list some, never all. With a known supplier: 1.');
  });

  it('says where it tells the first of more, or looks at a part', () => {
    const more = toPortfolioAnalysis(
      found({ synergies: 1_400, suppliers: 1_001, titles: 1_001, known: 12_000 }),
      OPTIONS,
    );
    expect(more.commonSuppliers).toHaveLength(100);
    expect(more.expiring).toHaveLength(100);
    expect(more.coverage.note).toContain('Supplies of an arbitrary 10,000 of them are looked at.');
    expect(more.coverage.note).toContain('Supplies between two of them: 1400, told: 100.');
    expect(more.coverage.note).toContain('Common suppliers: more than the 100 that are told.');
    expect(more.coverage.note).toContain('Titles about to expire: more than the 100 that are told.');
    expect(more.coverage.note).not.toContain('Positions');
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
