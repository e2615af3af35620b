import { describe, expect, it } from 'vitest';
import { ranked } from '../../../web/src/gap/rank';
import { groupedByNeed, isUpperBound, stillNeeded, titlesOfRank } from '../../../web/src/gap/reason';

describe('the order of gaps', () => {
  it('is by gravity, then by the order of filling, then by nearness, unknown last', () => {
    const rows = [
      { id: 'covered', verdict: 'COVERED', fillOrder: null, fillability: null },
      { id: 'far', verdict: 'MISSING', fillOrder: null, fillability: null },
      { id: 'second', verdict: 'MISSING', fillOrder: 2, fillability: 0.9 },
      { id: 'unknown', verdict: 'INSUFFICIENT_DATA', fillOrder: null, fillability: null },
      { id: 'first', verdict: 'MISSING', fillOrder: 1, fillability: 0.5 },
      { id: 'broken', verdict: 'BROKEN', fillOrder: 3, fillability: 0.1 },
      { id: 'weak', verdict: 'WEAK', fillOrder: null, fillability: null },
    ] as const;
    expect(ranked(rows).map(({ id }) => id)).toEqual([
      'broken',
      'first',
      'second',
      'far',
      'weak',
      'unknown',
      'covered',
    ]);
  });
});

describe('a test in words', () => {
  it('asks concentration to be low and all else to be high', () => {
    expect(isUpperBound('HHI')).toBe(true);
    expect(isUpperBound('HHI_CONSOLIDATED')).toBe(true);
    expect(isUpperBound('LOCATION_QUOTIENT')).toBe(false);
  });

  it('names the titles of a rank, and none of rank 0', () => {
    expect(titlesOfRank(3)).toEqual(['SRDI_SME']);
    expect(titlesOfRank(0)).toEqual([]);
  });

  it('says how many more firms must be known', () => {
    const reasons = [{ test: 'SEGMENT_COVERAGE', value: 1, threshold: 3 }] as const;
    expect(stillNeeded({ reasons })).toEqual([{ test: 'SEGMENT_COVERAGE', count: 2 }]);
  });

  it('puts segments with the same need together', () => {
    const reason = (value: number) => ({ reasons: [{ test: 'SEGMENT_COVERAGE' as const, value, threshold: 3 }] });
    expect(groupedByNeed([reason(0), reason(1), reason(0)]).map((group) => group.length)).toEqual([2, 1]);
  });
});
