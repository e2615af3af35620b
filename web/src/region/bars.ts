import { grouped } from '../api/grouped';
import type { CompareRegionsQuery, FigureFragment } from '../generated/graphql';
import { countedIn } from '../observation/counted';
import { valueText } from '../observation/value';
import { linesOf } from '../picture/lines';
import { type Mark, type Scene, type Tone, textAt } from '../picture/scene';
import type { Lang } from '../words/i18n';

export type Row = CompareRegionsQuery['compareRegions']['rows'][number];

interface Sizes {
  /** The column of the labels; none where they stand above their bars. */
  readonly label: number;
  readonly bars: number;
  readonly numbers: number;
  /** A label or a title wider than its place is broken at this many full-width characters. */
  readonly labelCharacters: number;
  readonly titleCharacters: number;
}
const WIDE: Sizes = { label: 300, bars: 420, numbers: 110, labelCharacters: 22, titleCharacters: 56 };
const NARROW: Sizes = { label: 0, bars: 210, numbers: 110, labelCharacters: 25, titleCharacters: 22 };
const BAR = 16;
const GAP = 10;
const HEAD = 30;
const SERIES: readonly Tone[] = ['a', 'b', 'c', 'd', 'e', 'f', 'muted', 'accent', 'covered', 'weak'];
/** The unit of a place in a ranking: the first would have the shortest bar. */
const RANK = '位';
const LINE = 15;

/**
 * Bars by metric: each of its rows (a board, an industry, a year) one group, one bar a figure. Bars of one metric share
 * a scale. A region without a figure gets a dash, never a bar of no length. On a phone the labels stand above the bars.
 */
export function layoutBars(rows: readonly Row[], lang: Lang, unknown: string, { narrow = false } = {}): Scene {
  const sizes = narrow ? NARROW : WIDE;
  const marks: Mark[] = [];
  let y = 0;
  for (const group of grouped(rows, ({ metric }) => metric.id).values()) {
    const first = group[0];
    if (!first) continue;
    const { name, unit } = first.metric;
    const title = unit ? `${name}（${unit}）` : name;
    const lines = linesOf(title, sizes.titleCharacters);
    lines.forEach((text, index) => {
      marks.push(textAt(0, y + 20 + index * 18, text, { bold: true, size: 14 }));
    });
    y += HEAD + (lines.length - 1) * 18;
    const longest = Math.max(...group.flatMap(({ cells }) => cells.flatMap(lengthsOf)), 0);
    for (const row of group) y = drawRow(marks, row, { y, longest, lang, unknown, sizes });
    y += GAP;
  }
  const regions = rows[0]?.cells.map(({ region }) => region.name) ?? [];
  const legend = regions.map((label, index) => ({ label, tone: toneOfRegion(index) }));
  return { width: sizes.label + sizes.bars + sizes.numbers, height: y, marks, legend };
}

function toneOfRegion(index: number): Tone {
  return SERIES[index % SERIES.length] ?? 'a';
}

interface Place {
  readonly y: number;
  readonly longest: number;
  readonly lang: Lang;
  readonly unknown: string;
  readonly sizes: Sizes;
}

function drawRow(marks: Mark[], row: Row, { y, longest, lang, unknown, sizes }: Place): number {
  const { label: x, bars, labelCharacters } = sizes;
  const label = [...linesOf(countedIn(row) ?? '', labelCharacters), ...linesOf(row.asOf ?? '', labelCharacters)];
  const isAbove = x === 0;
  const isRank = row.metric.unit === RANK;
  let at = isAbove ? y + label.length * LINE + 3 : y;
  row.cells.forEach(({ observations }, index) => {
    if (observations.length === 0) {
      marks.push(textAt(x, at + BAR - 4, unknown, { fill: 'muted' }));
      at += BAR + 2;
    }
    for (const observation of observations) {
      const length = lengthOf(observation);
      const width = isRank || length === null || longest <= 0 ? 0 : Math.max(1, (bars * Math.max(length, 0)) / longest);
      if (width > 0) marks.push({ kind: 'box', x, y: at, width, height: BAR, fill: toneOfRegion(index) });
      const text = valueText(observation, null, lang) ?? unknown;
      marks.push(textAt(x + width + (width > 0 || !isAbove ? 6 : 0), at + BAR - 4, text));
      at += BAR + 2;
    }
  });
  label.forEach((text, index) => {
    const fill = row.contradiction ? 'missing' : 'muted';
    const place = isAbove ? { x } : { x: x - 10, anchor: 'end' as const };
    marks.push({ kind: 'text', y: y + 13 + index * LINE, text, fill, size: 12, ...place });
  });
  return Math.max(at, y + label.length * LINE + 2) + GAP;
}

/** What can be drawn of a figure: the number, else the bound that is known; null where only a word is. */
function lengthOf({ value, min, max }: FigureFragment): number | null {
  return value ?? min ?? max;
}

function lengthsOf({ observations }: Row['cells'][number]): number[] {
  return observations.flatMap((observation) => lengthOf(observation) ?? []);
}
