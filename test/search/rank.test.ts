import { expect, it } from 'vitest';
import type { Hit } from '../../src/analyses/search/queries.js';
import { rank } from '../../src/analyses/search/rank.js';
import { typed } from '../../src/analyses/search/typed.js';
import { aliasKeys } from '../../src/names/index.js';

/** What the store returns of a name that it found by its characters, unless another way is given. */
const hit = (value: string, { how = 'TEXT', label = 'Enterprise' }: Partial<Hit> = {}): Hit => {
  const { key, pinyin, initials, words } = aliasKeys(value);
  const spellings: Partial<Record<Hit['how'], string>> = { INITIALS: initials, WORDS: words };
  return { id: value, label, value, kind: 'NAME', key, how, spelling: spellings[how] ?? pinyin };
};
const LABELS = ['Enterprise', 'Chain', 'Segment', 'Region'];
const ranked = (query: string, hits: readonly Hit[]) =>
  rank(hits, typed(query), LABELS).map(({ id, score }) => [id, score]);

it('puts the very name before one that is read like it, that before names that have it whole, in parts, and with a slip', () => {
  const hits = [
    hit('速腾聚仓科技'),
    hit('速腾的聚创'),
    hit('速腾和聚创试验'),
    hit('试验速腾聚创'),
    hit('速腾聚创试验'),
    hit('苏藤聚窗', { how: 'SOUND' }),
    hit('速腾聚创', { how: 'SAME' }),
    hit('聚创科技'),
  ];
  expect(ranked('速腾聚创', hits)).toEqual([
    ['速腾聚创', 1],
    ['苏藤聚窗', 0.9],
    ['试验速腾聚创', 0.86],
    ['速腾聚创试验', 0.86],
    ['速腾的聚创', 0.772],
    ['速腾和聚创试验', 0.751],
  ]);
});

it('shows nothing that only shares characters with the query, or differs in its last character', () => {
  expect(ranked('绿的谐波', [hit('谐波减速器'), hit('绿的试验')])).toEqual([]);
  expect(ranked('中国中车', [hit('中国中铁'), hit('中国中小企业')])).toEqual([]);
  expect(ranked('北京某某科技', [hit('北京中科试验科技')])).toEqual([]);
});

it.each([
  ['wrong', '速腾某创'],
  ['missing', '速聚创业'],
  ['added', '速腾聚某创业'],
  ['exchanged', '速聚腾创'],
])('forgives a character that is %s', (_, query) => {
  expect(ranked(query, [hit('速腾聚创业')])).toEqual([['速腾聚创业', expect.closeTo(0.58, 1)]]);
});

it('forgives none in a text of three characters, where half of all names are one away', () => {
  expect(ranked('大某创', [hit('大疆创')])).toEqual([]);
});

it('finds the names that a longer text is made of, but not every short one that stands in it', () => {
  expect(ranked('优必选人形机器人', [hit('优必选'), hit('人形机器人', { label: 'Chain' }), hit('机器')])).toEqual([
    ['优必选', 0.634],
    ['人形机器人', 0.656],
  ]);
});

it('lets a single character find names that begin with it', () => {
  expect(ranked('深', [hit('深创投'), hit('北深')])).toEqual([['深创投', 0.83]]);
});

it('puts firms before other kinds where scores are alike, and never before a better match', () => {
  const hits = [
    hit('人形机器人', { label: 'Segment' }),
    hit('机器人学', { label: 'Region' }),
    hit('某某机器人试验', { label: 'Enterprise' }),
    hit('机器人', { how: 'SAME', label: 'Chain' }),
  ];
  expect(ranked('机器人', hits).map(([id]) => id)).toEqual(['机器人', '某某机器人试验', '人形机器人', '机器人学']);
});

it('gives an entity its best name', () => {
  const hits = [hit('机器人试验公司甲'), hit('机器人')].map((one) => ({ ...one, id: 'one' }));
  expect(rank(hits, typed('机器人'), LABELS)).toEqual([
    { id: 'one', label: 'Enterprise', score: 1, matched: { value: '机器人', kind: 'NAME' } },
  ]);
});

it('puts words of a name before one that only begins so, that before one with a slip, and the shorter name first', () => {
  const words = { how: 'WORDS' } as const;
  const hits = [
    hit('Perkims', words),
    hit('Perkinson', words),
    hit('Kleiner Perkins Caufield Byers', words),
    hit('Perkins Shiyan', words),
    hit('Perkin', words),
    hit('Perkins', words),
  ];
  expect(ranked('Perkins', hits)).toEqual([
    ['Perkins', 0.99],
    ['Perkin', 0.877],
    ['Perkins Shiyan', 0.848],
    ['Kleiner Perkins Caufield Byers', 0.823],
    ['Perkinson', 0.77],
    ['Perkims', 0.59],
  ]);
});

it('takes the beginning of letters for the beginning of a word, never of two run together', () => {
  expect(ranked('robots', [hit('Robot SoC'), hit('Robot SoC', { how: 'PINYIN' })])).toEqual([]);
});

it('reads pinyin and initials, whole before begun', () => {
  const hits = [hit('深圳', { how: 'PINYIN' }), hit('深圳试验', { how: 'PINYIN' })];
  expect(ranked('shenzhen', hits)).toEqual([
    ['深圳', 0.99],
    ['深圳试验', 0.751],
  ]);
  expect(ranked('sz', [hit('深圳', { how: 'INITIALS' }), hit('深圳试验', { how: 'INITIALS' })])).toEqual([
    ['深圳', 0.89],
    ['深圳试验', 0.645],
  ]);
});

const cpuOf = (work: () => void) => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
};

it('takes four times as long for a text four times as long, not sixteen times', () => {
  const hits = Array.from({ length: 2_000 }, (_, at) => hit(`深圳市科技${at}`));
  const of = (length: number) => {
    const asked = typed('深圳市'.repeat(length / 3));
    return cpuOf(() => rank(hits, asked, LABELS));
  };
  of(120);
  expect(of(480)).toBeLessThan(10 * of(120));
});
