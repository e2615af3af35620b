import { describe, expect, it } from 'vitest';
import { afterChoice, filledByChoice } from '../../../web/src/candidate/list';
import { readNotes, withNote } from '../../../web/src/candidate/noteBook';
import { inputOf, normalized, USUAL_WEIGHTS, weightsParam } from '../../../web/src/candidate/weights';

const target = (id: string, fills: string, ...also: string[]) => ({
  enterprise: { id, name: id, region: null, recognitions: [], productWords: null },
  segment: { id: fills, name: fills },
  alsoFills: also.map((other) => ({ id: other, name: other })),
  score: 0.5,
  parts: [],
  paths: [],
});

describe('a choice of firms', () => {
  it('fills every gap of each firm, those that rest on one firm first', () => {
    const filled = filledByChoice([target('x', 's1', 's2'), target('y', 's1'), target('z', 's3')], new Set(['x', 'y']));
    expect(filled).toEqual([
      { id: 's2', name: 's2', by: ['x'] },
      { id: 's1', name: 's1', by: ['x', 'y'] },
    ]);
  });

  it('makes what was missing weak, and nothing better than the rule is sure of', () => {
    const verdicts = [
      { segment: { id: 's1' }, verdict: 'BROKEN' },
      { segment: { id: 's2' }, verdict: 'MISSING' },
      { segment: { id: 's3' }, verdict: 'WEAK' },
      { segment: { id: 's4' }, verdict: 'COVERED' },
    ] as const;
    const counts = new Map(afterChoice(verdicts, new Set(['s1', 's3'])).map(({ verdict, count }) => [verdict, count]));
    expect(Object.fromEntries(counts)).toEqual({ WEAK: 2, MISSING: 1, COVERED: 1 });
  });
});

describe('weights', () => {
  it('are read from an address only where they sum to 1', () => {
    expect(weightsParam.read('0.5,0.1,0.1,0.1,0.1,0.1')).toEqual([0.5, 0.1, 0.1, 0.1, 0.1, 0.1]);
    for (const wrong of [null, '', '1', '0.5,0.5,0.5,0,0,0', '2,-1,0,0,0,0', 'a,b,c,d,e,f']) {
      expect(weightsParam.read(wrong)).toEqual(USUAL_WEIGHTS);
    }
  });

  it('are left out of the address and of the question where they are the usual ones', () => {
    expect(weightsParam.write(USUAL_WEIGHTS)).toBeNull();
    expect(inputOf(USUAL_WEIGHTS)).toBeNull();
  });

  it('are scaled to sum to 1 whatever was typed, and are none of nothing', () => {
    const scaled = normalized([1, 1, 1, 0, 0, 0]);
    expect(scaled?.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 10);
    expect(weightsParam.read(scaled?.join(',') ?? null)).toEqual(scaled);
    expect(normalized([0, 0, 0, 0, 0, 0])).toBeNull();
  });
});

describe('notes', () => {
  it('are kept by firm, and an empty one is none', () => {
    const notes = withNote(readNotes(null), 'x', '先电话联系');
    expect(readNotes(JSON.stringify(notes))).toEqual({ x: '先电话联系' });
    expect(withNote(notes, 'x', '  ')).toEqual({});
  });

  it('are none where something else was stored', () => {
    expect(readNotes('[')).toEqual({});
    expect(readNotes('{"x":1}')).toEqual({});
  });
});
