import { describe, expect, it } from 'vitest';
import { countInWords, createDistinct, createMarks } from '../../src/data/ingest/distinct.js';

describe('how many texts differ', () => {
  it('is counted one by one as long as they are few', () => {
    const distinct = createDistinct();
    for (let n = 0; n < 30_000; n += 1) distinct.add(`企业 ${n % 9_973}`);
    expect(distinct.count()).toEqual({ count: 9_973, isExact: true });
  });

  it('is estimated, and said so, once they are many', () => {
    const distinct = createDistinct(1_000);
    for (let n = 0; n < 200_000; n += 1) distinct.add(`企业 ${n}`);
    const counted = distinct.count();
    expect(counted.isExact).toBe(false);
    expect(Math.abs(counted.count / 200_000 - 1)).toBeLessThan(0.03);
    expect(countInWords(counted)).toBe(`about ${counted.count}`);
  });
});

it('a set of marks says which texts are new', () => {
  const marks = createMarks();
  const texts = Array.from({ length: 20_000 }, (_, n) => `text ${n}`);
  expect(texts.filter((text) => marks.add(text))).toEqual(texts);
  expect(texts.filter((text) => marks.add(text))).toEqual([]);
  expect(marks.size).toBe(20_000);
});
