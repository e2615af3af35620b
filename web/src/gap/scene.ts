import type { JudgedFragment, Verdict } from '../generated/graphql';
import { type Mark, type Scene, type Tone, textAt } from '../picture/scene';

interface Words {
  verdict(verdict: Verdict): string;
  order(order: number): string;
  readonly fillability: string;
}

const ROW = 26;
const NAME = 24;
const BAR = { x: 330, width: 220 };
const WIDTH = 760;

/** The segments in their order: the verdict as a mark and a word, fillability as a bar where it is known. */
export function gapScene(rows: readonly JudgedFragment[], toneOf: (verdict: Verdict) => Tone, words: Words): Scene {
  const marks = rows.flatMap((row, index) => rowMarks(row, index * ROW + ROW, toneOf, words));
  const known = [...new Set(rows.map(({ verdict }) => verdict))];
  return {
    width: WIDTH,
    height: (rows.length + 1) * ROW,
    marks: [textAt(BAR.x, 12, words.fillability, { fill: 'muted' }), ...marks],
    legend: known.map((verdict) => ({ label: words.verdict(verdict), tone: toneOf(verdict) })),
  };
}

function rowMarks(
  { segment, verdict, fillability, fillOrder }: JudgedFragment,
  y: number,
  toneOf: (verdict: Verdict) => Tone,
  words: Words,
): readonly Mark[] {
  const tone = toneOf(verdict);
  const bar: readonly Mark[] =
    fillability === null
      ? []
      : [
          { kind: 'box', x: BAR.x, y: y - 10, width: BAR.width, height: 12, fill: 'panel', stroke: 'line' },
          { kind: 'box', x: BAR.x, y: y - 10, width: BAR.width * fillability, height: 12, fill: 'accent' },
          textAt(BAR.x + BAR.width + 10, y, fillability.toFixed(2)),
        ];
  const order: readonly Mark[] =
    fillOrder === null ? [] : [textAt(BAR.x + BAR.width + 60, y, words.order(fillOrder), { fill: 'muted' })];
  return [
    { kind: 'box', x: 0, y: y - 11, width: 12, height: 14, fill: tone },
    textAt(NAME, y, segment.name, { size: 13 }),
    textAt(BAR.x - 80, y, words.verdict(verdict), { fill: tone }),
    ...bar,
    ...order,
  ];
}
