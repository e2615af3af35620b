import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, stillToAsk } from '../../../web/src/review/queue';

const pair = (one: string, other: string) => ({ id: `${one}${other}`, a: { id: one }, b: { id: other } });
const idsOf = (pairs: readonly { readonly id: string }[]) => pairs.map(({ id }) => id);
const [AB, AC, BC, DE] = [pair('a', 'b'), pair('a', 'c'), pair('b', 'c'), pair('d', 'e')];

describe('What is still to be asked', () => {
  it('is what was not decided, in its order', () => {
    expect(idsOf(stillToAsk([AB, DE, AC], [{ pair: DE, verdict: null }]))).toEqual(['ab', 'ac']);
  });

  it('is asked once where two of three are the same', () => {
    expect(idsOf(stillToAsk([AB, AC, BC, DE], [{ pair: AB, verdict: 'SAME' }]))).toEqual(['ac', 'de']);
    expect(idsOf(stillToAsk([AB, AC, BC], [{ pair: AB, verdict: 'DIFFERENT' }]))).toEqual(['ac', 'bc']);
  });

  it('is nothing that follows from what was said', () => {
    const same = [AB, AC].map((each) => ({ pair: each, verdict: 'SAME' as const }));
    expect(stillToAsk([AB, AC, BC], same)).toEqual([]);
    const told = [
      { pair: AC, verdict: 'DIFFERENT' as const },
      { pair: AB, verdict: 'SAME' as const },
    ];
    expect(stillToAsk([AB, AC, BC], told)).toEqual([]);
  });
});

describe('The pieces of two names', () => {
  it('tell what only one of them has', () => {
    expect(piecesOf('深圳市甲乙科技', '甲乙技术')).toEqual([
      [
        { text: '深圳市', isShared: false },
        { text: '甲乙', isShared: true },
        { text: '科', isShared: false },
        { text: '技', isShared: true },
      ],
      [
        { text: '甲乙技', isShared: true },
        { text: '术', isShared: false },
      ],
    ]);
  });

  it('give back both names, and the same shared text of both', () => {
    const name = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '𠮷'), maxLength: 8 });
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [left, right] = piecesOf(one, other);
        const text = (pieces: typeof left) => pieces.map((piece) => piece.text).join('');
        expect([text(left), text(right)]).toEqual([one, other]);
        const shared = (pieces: typeof left) => text(pieces.filter(({ isShared }) => isShared));
        expect(shared(left)).toBe(shared(right));
      }),
    );
  });
});
