import { describe, expect, test } from 'vitest';
import { valueText } from '../../../web/src/observation/value';

const nothing = { value: null, min: null, max: null, qualifier: null };

describe('a figure is shown as its document gives it', () => {
  test('with its unit, grouped', () => {
    expect(valueText({ ...nothing, value: 1331 }, '家', 'zh')).toBe('1,331 家');
    expect(valueText({ ...nothing, value: 8.25 }, '%', 'zh')).toBe('8.25%');
  });

  test('with its hedge', () => {
    expect(valueText({ ...nothing, value: 70, qualifier: '超' }, '%', 'zh')).toBe('超 70%');
    expect(valueText({ ...nothing, qualifier: '多数' }, null, 'zh')).toBe('多数');
  });

  test('within its bounds', () => {
    expect(valueText({ ...nothing, min: 1, max: 3 }, null, 'zh')).toBe('1–3');
    expect(valueText({ ...nothing, min: 1 }, null, 'zh')).toBe('≥ 1');
    expect(valueText({ ...nothing, max: 3 }, null, 'zh')).toBe('≤ 3');
  });

  test('its own word for a bound is not said twice', () => {
    expect(valueText({ ...nothing, min: 50, qualifier: '超过' }, '%', 'zh')).toBe('超过 50%');
    expect(valueText({ ...nothing, max: 9, qualifier: '不超过' }, '%', 'zh')).toBe('不超过 9%');
    expect(valueText({ ...nothing, min: 9, max: 9, qualifier: '约为' }, '%', 'zh')).toBe('约为 9%');
    expect(valueText({ ...nothing, min: 9, qualifier: '约' }, '%', 'zh')).toBe('约 ≥ 9%');
  });

  test('zero is a figure, and nothing is none', () => {
    expect(valueText({ ...nothing, value: 0 }, '家', 'zh')).toBe('0 家');
    expect(valueText(nothing, '家', 'zh')).toBeNull();
  });
});
