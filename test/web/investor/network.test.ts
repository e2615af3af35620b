import { describe, expect, test } from 'vitest';
import { layoutNetwork, type Neighbour } from '../../../web/src/investor/network';

const said = { name: '粤科金融', kindOf: (group: string) => group };
const neighbour = (index: number, shared = 1): Neighbour => ({
  id: `investor:${index}`,
  name: `投资方${index}`,
  kind: index % 3 === 0 ? 'STATE_CAPITAL' : null,
  shared,
  note: `${shared} 家`,
});
const some = (count: number) => Array.from({ length: count }, (_, index) => neighbour(index, count - index));

describe('a co-investment network', () => {
  test('is the same every time', () => {
    expect(layoutNetwork(some(12), said)).toEqual(layoutNetwork(some(12), said));
  });

  test.each([1, 2, 3, 7, 40])('no two names of %i share a row on one side', (count) => {
    const { marks, height } = layoutNetwork(some(count), said);
    const names = marks.flatMap((mark) => (mark.kind === 'text' && mark.text.startsWith('投资方') ? [mark] : []));
    expect(names).toHaveLength(count);
    for (const side of ['start', 'end']) {
      const rows = names.flatMap(({ anchor, y }) => (anchor === side ? [y] : [])).sort((one, other) => one - other);
      for (const [index, y] of rows.slice(1).entries()) expect(y - (rows[index] ?? 0)).toBeGreaterThan(12);
      for (const y of rows) expect(y > 0 && y < height).toBe(true);
    }
  });

  test('more shared firms make a broader line, and the legend has only the kinds that are there', () => {
    const { marks, legend } = layoutNetwork([neighbour(1, 9), neighbour(2, 1)], said);
    const [first, second] = marks.flatMap((mark) => (mark.kind === 'way' ? [mark.width ?? 0] : []));
    expect(first).toBeGreaterThan(second ?? 0);
    expect(legend.map(({ label }) => label)).toEqual(['unknown']);
  });
});
