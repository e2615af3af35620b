import { linesOf } from './lines';
import { type Mark, type Scene, type Tone, textAt } from './scene';

interface Bar {
  readonly label: string;
  readonly value: number;
  /** The number as it is read beside the bar. */
  readonly text: string;
}

export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What is not known of this kind: said in words, for a bar of no length would say zero. */
  readonly note: string | null;
  readonly tone?: Tone;
}

const LABEL = 190;
const BARS = 230;
const NUMBER = 120;
const GUTTER = 36;
const COLUMN = LABEL + BARS + NUMBER;
const BAR = 16;
const LINE = 15;
const LABEL_CHARACTERS = 14;

/** Groups of bars in two columns, each group on a scale of its own. The order is the one given. */
export function layoutBarGroups(groups: readonly BarGroup[]): Scene {
  const marks: Mark[] = [];
  const bottoms = [0, 0];
  for (const group of groups) {
    const [left = 0, right = 0] = bottoms;
    const column = right < left ? 1 : 0;
    bottoms[column] = drawGroup(marks, group, column * (COLUMN + GUTTER), column === 1 ? right : left);
  }
  const width = (bottoms[1] ?? 0) > 0 ? 2 * COLUMN + GUTTER : COLUMN;
  return { width, height: Math.max(...bottoms, 1), marks, legend: [] };
}

function drawGroup(marks: Mark[], { title, bars, note, tone = 'a' }: BarGroup, x: number, top: number): number {
  marks.push(textAt(x, top + 18, title, { size: 14, bold: true }));
  const longest = Math.max(...bars.map(({ value }) => value), 0);
  let y = top + 30;
  for (const { label, value, text } of bars) {
    const lines = linesOf(label, LABEL_CHARACTERS);
    const width = longest <= 0 ? 0 : (BARS * value) / longest;
    lines.forEach((line, index) => {
      const at = y + 12 + index * LINE;
      marks.push(textAt(x + LABEL - 8, at, line, { anchor: 'end' }));
    });
    marks.push({ kind: 'box', x: x + LABEL, y, width, height: BAR, fill: tone });
    marks.push(textAt(x + LABEL + width + 6, y + 12, text));
    y += Math.max(BAR, lines.length * LINE) + 6;
  }
  if (note !== null) {
    marks.push(textAt(x + LABEL, y + 12, note, { fill: 'muted' }));
    y += BAR + 6;
  }
  return y + 14;
}
