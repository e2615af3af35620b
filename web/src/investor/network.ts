import type { InvestorKind } from '../generated/graphql';
import { type LegendEntry, type Mark, type Scene, type Tone, textAt } from '../picture/scene';

export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly kind: InvestorKind | null;
  readonly shared: number;
  /** What stands beside the name. */
  readonly note: string;
}

interface Said {
  readonly name: string;
  readonly kindOf: (group: KindGroup) => string;
}

export type KindGroup = 'state' | 'industrial' | 'venture' | 'financial' | 'unknown';

const ROW = 26;
const CHARACTER = 12;
const GAP = 20;
const RADIUS = 200;
const LEAST_HEIGHT = 260;
const MOST_WIDTH = 7;
const TONES: Readonly<Record<KindGroup, Tone>> = {
  state: 'a',
  industrial: 'b',
  venture: 'c',
  financial: 'd',
  unknown: 'unknown',
};
const GROUPS: Readonly<Record<InvestorKind, KindGroup>> = {
  GOVERNMENT_GUIDANCE: 'state',
  STATE_CAPITAL: 'state',
  INDUSTRIAL: 'industrial',
  VENTURE_CAPITAL: 'venture',
  PRIVATE_EQUITY: 'venture',
  SECURITIES: 'financial',
  BANK: 'financial',
  LEASING: 'financial',
  GUARANTEE: 'financial',
  OTHER: 'unknown',
};

/**
 * An investor amid those that it shares firms with, on an ellipse: one a row to the right and to the left, so that no name covers
 * another. The same neighbours always give the same picture; the more firms are shared, the broader the line.
 */
export function layoutNetwork(neighbours: readonly Neighbour[], { name, kindOf }: Said): Scene {
  const rows = Math.ceil(neighbours.length / 2);
  const height = Math.max(LEAST_HEIGHT, rows * ROW + 60);
  const names = Math.max(96, ...neighbours.map(({ name: other, note }) => widthOf(`${other} ${note}`))) + GAP;
  const centre = { x: names + RADIUS, y: height / 2 };
  const most = Math.max(...neighbours.map(({ shared }) => shared), 1);
  const ways: Mark[] = [];
  const dots: Mark[] = [];
  neighbours.forEach((neighbour, index) => {
    const side = index % 2 === 0 ? 1 : -1;
    const row = Math.floor(index / 2);
    const inColumn = side === 1 ? rows : neighbours.length - rows;
    const y = placeOf(row, inColumn, height);
    const reach = (y - centre.y) / (height / 2);
    const x = centre.x + side * RADIUS * Math.sqrt(Math.max(0.05, 1 - reach * reach));
    const width = 1 + ((MOST_WIDTH - 1) * (neighbour.shared - 1)) / Math.max(most - 1, 1);
    const tone = TONES[groupOf(neighbour.kind)];
    ways.push({
      kind: 'way',
      d: `M${round(centre.x)} ${round(centre.y)}L${round(x)} ${round(y)}`,
      stroke: 'line',
      width: round(width),
    });
    dots.push({ kind: 'dot', x: round(x), y: round(y), radius: 6, fill: tone });
    const text = `${neighbour.name} ${neighbour.note}`;
    const anchor = side === 1 ? 'start' : 'end';
    dots.push(textAt(round(x + side * 12), round(y + 4), text, { anchor }));
  });
  const label = Math.max(96, widthOf(name) * 1.25 + 24);
  const self: Mark[] = [
    {
      kind: 'box',
      x: centre.x - label / 2,
      y: centre.y - 15,
      width: label,
      height: 30,
      fill: 'paper',
      stroke: 'accent',
    },
    textAt(centre.x, centre.y + 5, name, { fill: 'accent', size: 14, bold: true, anchor: 'middle' }),
  ];
  return {
    width: 2 * (names + RADIUS),
    height,
    marks: [...ways, ...dots, ...self],
    legend: legendOf(neighbours, kindOf),
  };
}

/** From the middle row outwards: the closest are the first ones, and stand beside the centre. */
function placeOf(row: number, rows: number, height: number): number {
  const step = Math.min(ROW, (height - 40) / Math.max(rows, 1)) * (rows <= 4 ? 1.5 : 1);
  const middle = rows % 2 === 0 ? 0.5 : 0;
  const outwards = row % 2 === 0 ? row / 2 : -(row + 1) / 2;
  return height / 2 + (outwards + middle) * step;
}

function legendOf(neighbours: readonly Neighbour[], kindOf: Said['kindOf']): readonly LegendEntry[] {
  const present = new Set(neighbours.map(({ kind }) => groupOf(kind)));
  const all = Object.keys(TONES) as KindGroup[];
  return all.filter((group) => present.has(group)).map((group) => ({ label: kindOf(group), tone: TONES[group] }));
}

function groupOf(kind: InvestorKind | null): KindGroup {
  return kind === null ? 'unknown' : GROUPS[kind];
}

/** Latin letters and digits are about half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2e80' ? CHARACTER * 0.6 : CHARACTER), 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
