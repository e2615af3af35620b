import { expect, test } from 'vitest';
import { linesOf } from '../../../web/src/picture/lines';

test('a long name goes on in the next line, and nothing of it is lost', () => {
  const name = '国家级专精特新“小巨人”企业';
  const lines = linesOf(name, 6);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(name);
  expect(linesOf('', 6)).toEqual([]);
});

test('Latin letters take about half the room', () => {
  expect(linesOf('ABCDEFGHIJ', 6)).toHaveLength(1);
  expect(linesOf('一二三四五六七八九十', 6)).toHaveLength(2);
});
