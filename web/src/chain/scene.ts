import type { TileFragment, Verdict } from '../generated/graphql';
import { isOwn } from '../own/own';
import { type Mark, type Scene, type Tone, textAt } from '../picture/scene';
import { type Box, type FeedLink, linkPath } from './geometry';

interface Words {
  /** A column's heading. */
  stage(index: number): string;
  /** The line under a tile's name. */
  numbers(tile: TileFragment): string;
  verdict(verdict: Verdict): string;
  readonly curated: string;
  readonly own: string;
}

const COLUMN = 300;
const GAP = 90;
const TILE = 44;
const STEP = TILE + 10;
const HEAD = 30;
/** A name that is longer is cut in the picture alone: the page and the table have it whole. */
const MOST_LETTERS = 19;

/** The chain map as a picture for slides: the same columns and links as on the page. */
export function mapScene(
  columns: readonly (readonly TileFragment[])[],
  links: readonly FeedLink[],
  toneOf: (verdict: Verdict | null) => Tone,
  words: Words,
): Scene {
  const longest = Math.max(1, ...columns.map((column) => column.length));
  const height = HEAD + longest * STEP;
  const boxes = new Map(
    columns.flatMap((column, at) =>
      column.map((tile, index) => [tile.segment.id, boxOf(at, index, column.length, height)]),
    ),
  );
  const ways = links.flatMap(({ from, to }): Mark[] => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    return start && end ? [{ kind: 'way', d: linkPath(start, end), stroke: 'line', arrow: true }] : [];
  });
  const heads = columns.map(
    (_, at): Mark => textAt(at * (COLUMN + GAP), 14, words.stage(at), { size: 15, bold: true }),
  );
  const tiles = columns.flatMap((column) =>
    column.flatMap((tile) => tileMarks(tile, boxes.get(tile.segment.id), toneOf, words)),
  );
  const known = [...new Set(columns.flat().flatMap(({ verdict }) => verdict ?? []))];
  return {
    width: columns.length * COLUMN + (columns.length - 1) * GAP + 50,
    height,
    marks: [...ways, ...heads, ...tiles],
    legend: [
      ...known.map((verdict) => ({ label: words.verdict(verdict), tone: toneOf(verdict) })),
      ...(columns.flat().some(({ segment }) => isOwn(segment)) ? [{ label: words.own, tone: 'own' as const }] : []),
    ],
  };
}

/** A short column spreads over the height of the longest, so that links stay short. */
function boxOf(column: number, index: number, count: number, height: number): Box {
  const room = (height - HEAD) / count;
  return { x: column * (COLUMN + GAP), y: HEAD + index * room + (room - TILE) / 2, width: COLUMN, height: TILE };
}

function tileMarks(
  tile: TileFragment,
  box: Box | undefined,
  toneOf: (verdict: Verdict | null) => Tone,
  words: Words,
): readonly Mark[] {
  if (!box) return [];
  const { name, origin } = tile.segment;
  const label = name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
  const verdict = tile.verdict ? ` · ${words.verdict(tile.verdict)}` : '';
  const curated = origin === 'CURATED' ? ` · ${words.curated}` : '';
  const own = isOwn(tile.segment) ? ` · ${words.own}` : '';
  return [
    { kind: 'box', ...box, fill: 'paper', stroke: own === '' ? 'line' : 'own' },
    {
      kind: 'box',
      x: box.x,
      y: box.y,
      width: 5,
      height: box.height,
      fill: tile.verdict ? toneOf(tile.verdict) : 'line',
    },
    textAt(box.x + 14, box.y + 18, label, { size: 13, bold: true }),
    {
      kind: 'text',
      x: box.x + 14,
      y: box.y + 35,
      text: `${words.numbers(tile)}${verdict}${curated}${own}`,
      fill: 'muted',
      size: 11,
    },
  ];
}
