import { grouped } from '../api/grouped';
import type { CompareRegionsQuery, FigureFragment } from '../generated/graphql';
import { valueText } from '../observation/value';
import type { Mark, Scene, Tone } from '../picture/scene';
import type { Lang } from '../words/i18n';

export type Row = CompareRegionsQuery['compareRegions']['rows'][number];

const LABEL = 300;
const BARS = 420;
const NUMBERS = 110;
const BAR = 16;
const GAP = 10;
const HEAD = 30;
export const SERIES: readonly Tone[] = ['a', 'b', 'c', 'd', 'e', 'f', 'muted', 'accent', 'covered', 'weak'];
/** The unit of a place in a ranking: the first would have the shortest bar. */
const RANK = '位';
/** A label wider than its column is broken at this many full-width characters. */
const LABEL_CHARACTERS = 22;

/**
 * Bars by metric: each of its rows (a board, an industry, a year) one group, one bar a figure. Bars of one metric share
 * a scale. A region without a figure gets a dash, never a bar of no length.
 */
export function layoutBars(rows: readonly Row[], lang: Lang, unknown: string): Scene {
  const marks: Mark[] = [];
  let y = 0;
  for (const group of grouped(rows, ({ metric }) => metric.id).values()) {
    const first = group[0];
    if (!first) continue;
    const { name, unit } = first.metric;
    const title = unit ? `${name}（${unit}）` : name;
    marks.push({ kind: 'text', x: 0, y: y + 20, text: title, fill: 'ink', bold: true, size: 14 });
    y += HEAD;
    const longest = Math.max(...group.flatMap(({ cells }) => cells.flatMap(lengthsOf)), 0);
    for (const row of group) y = drawRow(marks, row, { y, longest, lang, unknown });
    y += GAP;
  }
  const regions = rows[0]?.cells.map(({ region }) => region.name) ?? [];
  const legend = regions.map((label, index) => ({ label, tone: toneOfRegion(index) }));
  return { width: LABEL + BARS + NUMBERS, height: y, marks, legend };
}

export function toneOfRegion(index: number): Tone {
  return SERIES[index % SERIES.length] ?? 'a';
}

interface Place {
  readonly y: number;
  readonly longest: number;
  readonly lang: Lang;
  readonly unknown: string;
}

function drawRow(marks: Mark[], row: Row, { y, longest, lang, unknown }: Place): number {
  const label = [...broken(row.scope ?? ''), ...broken(row.asOf ?? '')];
  const isRank = row.metric.unit === RANK;
  let at = y;
  row.cells.forEach(({ observations }, index) => {
    if (observations.length === 0) {
      marks.push({ kind: 'text', x: LABEL, y: at + BAR - 4, text: unknown, fill: 'muted', size: 12 });
      at += BAR + 2;
    }
    for (const observation of observations) {
      const length = lengthOf(observation);
      const width = isRank || length === null || longest <= 0 ? 0 : Math.max(1, (BARS * Math.max(length, 0)) / longest);
      if (width > 0) marks.push({ kind: 'box', x: LABEL, y: at, width, height: BAR, fill: toneOfRegion(index) });
      const text = valueText(observation, null, lang) ?? unknown;
      marks.push({ kind: 'text', x: LABEL + width + 6, y: at + BAR - 4, text, fill: 'ink', size: 12 });
      at += BAR + 2;
    }
  });
  label.forEach((line, index) => {
    const fill = row.contradiction ? 'missing' : 'muted';
    marks.push({ kind: 'text', x: LABEL - 10, y: y + 13 + index * 15, text: line, fill, size: 12, anchor: 'end' });
  });
  return Math.max(at, y + label.length * 15 + 2) + GAP;
}

/** What can be drawn of a figure: the number, else the bound that is known; null where only a word is. */
function lengthOf({ value, min, max }: FigureFragment): number | null {
  return value ?? min ?? max;
}

function lengthsOf({ observations }: Row['cells'][number]): number[] {
  return observations.flatMap((observation) => lengthOf(observation) ?? []);
}

function broken(text: string): string[] {
  const characters = [...text];
  const lines = Math.ceil(characters.length / LABEL_CHARACTERS);
  return Array.from({ length: lines }, (_, index) =>
    characters.slice(index * LABEL_CHARACTERS, (index + 1) * LABEL_CHARACTERS).join(''),
  );
}
