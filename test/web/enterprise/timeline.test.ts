import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../web/src/enterprise/timeline';
import type { Mark } from '../../../web/src/picture/scene';

const event = (on: string | null, text: string) => ({ on, kind: '认定', text });
const dotsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'dot' ? [mark] : []));
const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('a time line', () => {
  test('goes from the oldest down, the undated last and hollow', () => {
    const { marks } = layoutTimeline([event(null, '某事'), event('2021-01', '后'), event('2015', '先')], '未注明');
    const texts = textsOf(marks);
    expect(texts.filter((text) => ['2015', '2021-01', '未注明'].includes(text))).toEqual(['2015', '2021-01', '未注明']);
    expect(dotsOf(marks).map(({ fill }) => fill)).toEqual(['accent', 'accent', 'paper']);
  });

  test('years apart are further apart than months', () => {
    const { marks } = layoutTimeline([event('2015', 'a'), event('2019', 'b'), event('2019-02', 'c')], '');
    const [a, b, c] = dotsOf(marks).map(({ y }) => y);
    expect((b ?? 0) - (a ?? 0)).toBeGreaterThan((c ?? 0) - (b ?? 0));
  });

  test('a long text takes room, and the next event stands below it', () => {
    const long = '国'.repeat(200);
    const { marks, height } = layoutTimeline([event('2015', long), event('2015-02', 'b')], '');
    const lowest = Math.max(
      ...marks.flatMap((mark) => (mark.kind === 'text' && mark.text.startsWith('国国') ? [mark.y] : [])),
    );
    expect(dotsOf(marks)[1]?.y).toBeGreaterThan(lowest);
    expect(height).toBeGreaterThan(lowest);
  });

  test('of nothing is empty', () => {
    expect(layoutTimeline([], '').marks).toEqual([]);
  });
});
