import { describe, expect, it } from 'vitest';
import { type Group, MOST_SHOWN, productScene } from '../../../web/src/product/scene';

const WORDS = { more: (count: number) => `${count} more`, none: 'none' };
const group = (title: string, names: readonly string[], count = names.length): Group => ({
  ...{ title, names, count },
  tone: 'a',
});
const many = Array.from({ length: 40 }, (_, index) => `use ${index}`);
const scene = productScene(
  {
    name: 'reducer',
    upstream: group('made from', ['steel', 'grease']),
    above: group('broader', ['gearing']),
    below: [group('kinds', []), group('makers', ['a firm with a very long name'])],
    downstream: group('used in', many, 6_000),
  },
  WORDS,
);
const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const ways = scene.marks.flatMap((mark) => (mark.kind === 'way' ? [mark.d] : []));

describe('the map of a product', () => {
  it('has what goes in on the left, the product with its kinds and makers between, and what comes out on the right', () => {
    const at = (text: string) => scene.marks.find((mark) => mark.kind === 'text' && mark.text === text);
    const xOf = (text: string) => {
      const mark = at(text);
      return mark?.kind === 'text' ? mark.x : Number.NaN;
    };
    expect(xOf('steel')).toBeLessThan(xOf('reducer'));
    expect(xOf('gearing')).toBe(xOf('reducer'));
    expect(xOf('use 0')).toBeGreaterThan(xOf('reducer'));
    expect(texts.indexOf('gearing')).toBeLessThan(texts.indexOf('reducer'));
  });

  it('shows the first of many and says how many more there are', () => {
    expect(texts.filter((text) => text.startsWith('use '))).toHaveLength(MOST_SHOWN);
    expect(texts).toContain(`${6_000 - MOST_SHOWN} more`);
    expect(ways).toHaveLength(2 + MOST_SHOWN);
  });

  it('leaves out a heading without anything under it, but says of either side that the data have none', () => {
    expect(texts).not.toContain('kinds');
    const empty = productScene(
      {
        name: 'x',
        upstream: group('made from', []),
        above: group('b', []),
        below: [],
        downstream: group('used in', []),
      },
      WORDS,
    );
    const said = empty.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(said).toEqual(['made from', 'none', 'x', 'used in', 'none']);
  });

  it('cuts a long name and keeps every mark within its bounds', () => {
    expect(texts).toContain('a firm with a ve…');
    for (const mark of scene.marks) {
      if (mark.kind !== 'box') continue;
      expect(mark.x + mark.width).toBeLessThanOrEqual(scene.width);
      expect(mark.y).toBeGreaterThanOrEqual(0);
      expect(mark.y + mark.height).toBeLessThanOrEqual(scene.height);
    }
  });
});
