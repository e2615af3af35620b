import { type Mark, type Scene, type Tone, textAt } from '../picture/scene';

/** Products or firms beside the one that the map is of. */
export interface Group {
  readonly title: string;
  readonly names: readonly string[];
  /** How many there are, of which `names` may be the first. */
  readonly count: number;
  readonly tone: Tone;
}

export interface Surroundings {
  readonly name: string;
  readonly upstream: Group;
  /** What it is a kind of. */
  readonly above: Group;
  /** Its kinds, and who makes it. */
  readonly below: readonly Group[];
  readonly downstream: Group;
}

interface Words {
  more(count: number): string;
  readonly none: string;
}

interface Row {
  readonly text: string;
  readonly look: 'title' | 'item' | 'note' | 'own';
  readonly tone: Tone;
}

const COLUMN = 250;
const GAP = 80;
const ROW = 30;
const BOX = 24;
/** More of one group are in its table alone. */
export const MOST_SHOWN = 15;
/** A name that is longer is cut in the picture alone. */
const MOST_LETTERS = 17;

/** A product among what it is made from, its kinds and makers, and what is made from it, in three columns. */
export function productScene({ name, upstream, above, below, downstream }: Surroundings, words: Words): Scene {
  const own: Row = { text: name, look: 'own', tone: 'accent' };
  const stated = (groups: readonly Group[]) => groups.filter(({ count }) => count > 0);
  const between = [stated([above]), stated(below)].map((groups) => groups.flatMap((group) => rowsOf(group, words)));
  const [before = [], after = []] = between;
  const columns = [rowsOf(upstream, words), [...before, own, ...after], rowsOf(downstream, words)];
  const height = ROW * Math.max(...columns.map(({ length }) => length));
  const tops = columns.map(({ length }) => (height - length * ROW) / 2);
  const middleOf = (at: number, index: number) => (tops[at] ?? 0) + index * ROW + BOX / 2;
  const ownAt = middleOf(1, before.length);
  const ways = [0, 2].flatMap((at) =>
    (columns[at] ?? []).flatMap(({ look }, index): Mark[] => {
      if (look !== 'item') return [];
      const [start, end] = [at === 0 ? COLUMN : xOf(1) + COLUMN, at === 0 ? xOf(1) : xOf(2)];
      const [y1, y2] = at === 0 ? [middleOf(at, index), ownAt] : [ownAt, middleOf(at, index)];
      const bend = (start + end) / 2;
      return [
        { kind: 'way', d: `M${start} ${y1}C${bend} ${y1} ${bend} ${y2} ${end} ${y2}`, stroke: 'line', arrow: true },
      ];
    }),
  );
  const boxes = columns.flatMap((rows, at) =>
    rows.flatMap((row, index) => rowMarks(row, xOf(at), middleOf(at, index) - BOX / 2)),
  );
  return { width: 3 * COLUMN + 2 * GAP, height, marks: [...ways, ...boxes], legend: [] };
}

function xOf(column: number): number {
  return column * (COLUMN + GAP);
}

function rowsOf({ title, names, count, tone }: Group, words: Words): readonly Row[] {
  const shown = names.slice(0, MOST_SHOWN);
  const left = count - shown.length;
  const note = (text: string): Row => ({ text, look: 'note', tone });
  return [
    { text: title, look: 'title', tone },
    ...shown.map((text): Row => ({ text, look: 'item', tone })),
    ...(left > 0 ? [note(words.more(left))] : []),
    ...(count === 0 ? [note(words.none)] : []),
  ];
}

function rowMarks({ text, look, tone }: Row, x: number, y: number): readonly Mark[] {
  const base = y + BOX - 8;
  if (look === 'title') return [textAt(x, base, text, { size: 13, bold: true })];
  if (look === 'note') return [textAt(x + 12, base, text, { fill: 'muted' })];
  const label = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
  const box = { x, y, height: BOX };
  return [
    { kind: 'box', ...box, width: COLUMN, fill: 'paper', stroke: look === 'own' ? 'accent' : 'line' },
    { kind: 'box', ...box, width: 5, fill: tone },
    textAt(x + 14, base, label, { size: 13, bold: look === 'own' }),
  ];
}
