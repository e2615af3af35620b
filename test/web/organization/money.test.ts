import { describe, expect, test } from 'vitest';
import { moneyText, rangeText } from '../../../web/src/organization/money';

describe('an amount is told in the unit in which it is spoken of', () => {
  test('万元 and 亿元 in Chinese', () => {
    expect(moneyText(1_000_000, 'CNY', 'zh')).toBe('100 万元');
    expect(moneyText(150_000_000, 'CNY', 'zh')).toBe('1.5 亿元');
    expect(moneyText(5_000, 'CNY', 'zh')).toBe('5,000 元');
    expect(moneyText(20_000_000, 'USD', 'zh')).toBe('2,000万 USD');
  });

  test('in full in English', () => {
    expect(moneyText(1_000_000, 'CNY', 'en')).toBe('CNY 1,000,000');
    expect(moneyText(1_000_000, null, 'en')).toBe('1,000,000');
  });

  test('between bounds, and no amount where nobody gives one', () => {
    expect(rangeText(100_000, 1_000_000, 'CNY', 'zh')).toBe('10 万元 – 100 万元');
    expect(rangeText(1_000_000, 1_000_000, 'CNY', 'zh')).toBe('100 万元');
    expect(rangeText(null, 1_000_000, 'CNY', 'zh')).toBe('≤ 100 万元');
    expect(rangeText(0, null, 'CNY', 'zh')).toBe('≥ 0 元');
    expect(rangeText(null, null, 'CNY', 'zh')).toBeNull();
  });
});
