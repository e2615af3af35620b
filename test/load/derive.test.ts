import { expect, it } from 'vitest';
import { bestPositions, differenceOf, type Position } from '../../src/data/load/derive.js';
import { factIdOf } from '../../src/data/load/facts.js';

const position = (firm: string, via: readonly string[], citations: readonly string[] = []): Position => {
  return { place: 's', firm, via, citations };
};
const stored = (of: Position) => {
  const { place, firm } = of;
  return {
    ...of,
    factId: factIdOf('dataset:derived', { type: 'OCCUPIES', from: firm, to: place, key: '', properties: {} }),
  };
};

it('A firm that several ways lead to a segment stands there once, by the shortest, and of two as short by the first', () => {
  const far = position('a', ['p3', 'p2', 'p1']);
  const [near, beside] = [position('a', ['p4', 'p1'], ['c2', 'c1', 'c2']), position('a', ['p5', 'p1'])];
  const best = [{ ...near, citations: ['c1', 'c2'] }];
  expect(bestPositions([far, near, beside])).toEqual(best);
  expect(bestPositions([beside, near, far])).toEqual(best);
});

it('Only what differs is written, and what another way leads to now is written again', () => {
  const [same, gone, came] = [position('a', ['p']), position('b', ['p']), position('c', ['p'])];
  const [before, now] = [position('d', ['q', 'p']), position('d', ['p'])];
  const difference = differenceOf('OCCUPIES', [same, came, now], [same, gone, before].map(stored));
  expect(difference.written).toEqual([came, now]);
  expect(difference.dropped).toEqual([gone, before].map((each) => stored(each)));
});
