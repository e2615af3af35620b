import { describe, expect, test } from 'vitest';
import { type BarGroup, layoutBarGroups } from '../../../web/src/picture/barGroups';

const group = (title: string, values: readonly number[], note: string | null = null): BarGroup => ({
  title,
  bars: values.map((value) => ({ label: `${title} ${value}`, value, text: String(value) })),
  note,
});

describe('bars in groups', () => {
  test('lengths are in proportion, each group on its own scale', () => {
    const { marks } = layoutBarGroups([group('a', [4, 2]), group('b', [1])]);
    const widths = marks.flatMap((mark) => (mark.kind === 'box' ? [mark.width] : []));
    expect(widths[1]).toBeCloseTo((widths[0] ?? 0) / 2);
    expect(widths[2]).toBeCloseTo(widths[0] ?? 0);
  });

  test('what is not known is said in words, and has no bar', () => {
    const { marks } = layoutBarGroups([group('a', [], '未载明 2 家')]);
    expect(marks.filter(({ kind }) => kind === 'box')).toEqual([]);
    expect(marks.some((mark) => mark.kind === 'text' && mark.text === '未载明 2 家')).toBe(true);
  });

  test('all of it lies within the picture', () => {
    const { marks, width, height } = layoutBarGroups([group('a', [9, 5, 1]), group('b', [3]), group('c', [2, 2])]);
    for (const mark of marks) {
      if (mark.kind !== 'box') continue;
      expect(mark.x + mark.width).toBeLessThanOrEqual(width);
      expect(mark.y + mark.height).toBeLessThanOrEqual(height);
    }
  });
});
