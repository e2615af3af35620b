import { expect, test } from 'vitest';
import { byYear, toBars } from '../../../web/src/investor/breakdown';

const item = (key: string, count: number) => ({ key, level: null, count, share: count / 10, node: null });
const breakdown = { unknown: 2, hhi: 0.5, items: [item('2021', 5), item('2019', 3)] };

test('what is unknown stands beside the bars in words', () => {
  const said = {
    amount: ({ count }: { count: number }) => `${count} 家`,
    unknown: (count: number) => `未载明 ${count} 家`,
  };
  const bars = toBars({ title: '按年份', breakdown, nameOf: ({ key }) => key ?? '' }, said);
  expect(bars.note).toBe('未载明 2 家');
  expect(bars.bars.map(({ text }) => text)).toEqual(['5 家', '3 家']);
});

test('years stand in their order', () => {
  expect(byYear(breakdown).items.map(({ key }) => key)).toEqual(['2019', '2021']);
});
