import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coverer, greedyCover } from '../../src/analyses/common/cover.js';

const firm = (gaps: readonly number[], score = 0): Coverer => ({ gaps, score });
/** Σ weight × (1 − ½^firms for the gap), straight from the definition. */
const coverageBy = (chosen: readonly Coverer[], weights: ReadonlyMap<number, number>) =>
  [...weights].reduce(
    (sum, [gap, weight]) => sum + weight * (1 - 0.5 ** chosen.filter(({ gaps }) => gaps.includes(gap)).length),
    0,
  );

describe('a set of firms for several gaps', () => {
  const weights = new Map([
    [0, 1],
    [1, 0.8],
    [2, 0.4],
  ]);

  it('closes each gap before it doubles one of the same gravity', () => {
    const alike = new Map([
      [0, 1],
      [1, 1],
    ]);
    const chosen = greedyCover([firm([0], 0.9), firm([0], 0.8), firm([1], 0.1)], alike, 2);
    expect(chosen.map(({ candidate }) => candidate)).toEqual([0, 2]);
  });

  it('takes the firm for two gaps first, and the better score among equals', () => {
    const chosen = greedyCover([firm([0]), firm([1, 2], 0.1), firm([0], 0.5)], weights, 3);
    expect(chosen.map(({ candidate, opens }) => [candidate, opens])).toEqual([
      [1, [1, 2]],
      [2, [0]],
      [0, []],
    ]);
  });

  it('opens a small gap before it doubles a great one at the same gain, whatever the scores', () => {
    const gravity = new Map([
      [0, 0.8],
      [1, 0.4],
    ]);
    const chosen = greedyCover([firm([0], 0.9), firm([0], 0.8), firm([1], 0.1)], gravity, 3);
    expect(chosen.map(({ candidate }) => candidate)).toEqual([0, 2, 1]);
  });

  it('stops when nobody adds anything', () => {
    expect(greedyCover([firm([7]), firm([])], weights, 5)).toEqual([]);
  });

  const candidate = fc.record({
    gaps: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
    score: fc.float({ min: 0, max: 1, noNaN: true }),
  });
  const gravity = fc
    .array(fc.constantFrom(0.4, 0.8, 1), { minLength: 5, maxLength: 5 })
    .map((list) => new Map(list.map((w, i) => [i, w] as const)));

  it('never covers less with one more firm, and covers what its definition says', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 9 }), gravity, (candidates, gaps) => {
        let last = 0;
        greedyCover(candidates, gaps, 9).forEach(({ covered }, index, all) => {
          expect(covered).toBeGreaterThan(last);
          last = covered;
          const chosen = all.slice(0, index + 1).map((choice) => candidates[choice.candidate] as Coverer);
          expect(covered).toBeCloseTo(coverageBy(chosen, gaps), 9);
        });
      }),
    );
  });

  it('reaches at least 1 − 1/e of the best set of as many', () => {
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 1, maxLength: 7 }), gravity, (candidates, gaps) => {
        const greedy = greedyCover(candidates, gaps, 3).at(-1)?.covered ?? 0;
        const sets = candidates.flatMap((a, i) =>
          candidates.slice(i).flatMap((b, j) => candidates.slice(i + j).map((c) => [...new Set([a, b, c])])),
        );
        const best = Math.max(...sets.map((set) => coverageBy(set, gaps)));
        expect(greedy + 1e-9).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
      }),
    );
  });
});
