import { expect, it } from 'vitest';
import type { Hit } from '../../src/analyses/search/queries.js';
import { rank } from '../../src/analyses/search/rank.js';

const hit = (id: string, key: string, more: Partial<Hit> = {}): Hit => ({
  id,
  value: key,
  kind: 'NAME',
  key,
  words: '',
  how: 'TEXT',
  score: 1,
  ...more,
});

it('a name itself comes before what contains it, that before its sound, and scattered pairs of characters last', () => {
  const hits = [
    hit('scattered', '深圳光电科技'),
    hit('none', '北京'),
    hit('part', '深圳科技'),
    hit('sound', '', { how: 'PINYIN', score: 0.6 }),
    hit('contained', '深圳科技园'),
    hit('contained', '深圳科技园区'),
    hit('𠮷', '𠮷深圳𠮷'),
  ];
  const ranked = rank(hits, ['深圳科技', '深圳𠮷']).map(({ id, score, matched }) => [id, score, matched.value]);
  expect(ranked).toEqual([
    ['part', 0.95, '深圳科技'],
    ['contained', 0.874, '深圳科技园'],
    ['𠮷', 0.823, '𠮷深圳𠮷'],
    ['sound', 0.72, ''],
    ['scattered', 0.211, '深圳光电科技'],
  ]);
});

it('a word of a name comes before one that only begins with it, that before one with a slip, and the shorter name first', () => {
  const named = (id: string, words: string) => hit(id, words.replaceAll(' ', ''), { how: 'WORDS', words });
  const hits = [
    named('slip', 'perkims'),
    named('begun', 'perkinson'),
    named('long', 'kleiner perkins caufield byers'),
    named('short', 'perkins shiyan'),
    hit('sound', 'perkinsx', { how: 'PINYIN', score: 1 }),
  ];
  const ranked = rank(hits, ['perkins'], ['perkins']).map(({ id, score }) => [id, score]);
  expect(ranked).toEqual([
    ['short', 0.944],
    ['long', 0.922],
    ['sound', 0.9],
    ['begun', 0.747],
    ['slip', 0.568],
  ]);
});

const cpuOf = (work: () => void) => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
};

it('takes four times as long for a text four times as long, not sixteen times', () => {
  const hits = Array.from({ length: 2_000 }, (_, at) => hit(`e${at}`, `深圳市科技${at}`));
  const of = (length: number) => cpuOf(() => rank(hits, ['深圳市'.repeat(length / 3)]));
  of(120);
  expect(of(480)).toBeLessThan(10 * of(120));
});
