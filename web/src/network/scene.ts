import { type LegendEntry, type Mark, type Scene, textAt } from '../picture/scene';
import type { Lang } from '../words/i18n';
import { isMutual, kindName, toneOfKind } from './kinds';
import { linesOf, lookOf } from './look';
import type { NetLink, NetNode } from './net';
import type { Point, Positions } from './ring';

export const RADIUS = 15;
const MARGIN = 90;
const LINE_HEIGHT = 15;

export interface Drawn {
  readonly nodes: readonly NetNode[];
  readonly links: readonly NetLink[];
  readonly positions: Positions;
}

export interface Names {
  readonly typeName: (type: string) => string;
  /** What the curators added is called. */
  readonly curated: string;
  readonly own: string;
}

/** The network as a picture of its own, for a file: the same nodes as on the screen. */
export function sceneOf({ nodes, links, positions }: Drawn, names: Names, lang: Lang): Scene {
  const points = nodes.flatMap(({ id }) => positions.get(id) ?? []);
  const [left, top] = [Math.min(0, ...points.map(({ x }) => x)), Math.min(0, ...points.map(({ y }) => y))];
  const [right, bottom] = [Math.max(0, ...points.map(({ x }) => x)), Math.max(0, ...points.map(({ y }) => y))];
  const at = (id: string): Point | null => {
    const point = positions.get(id);
    return point ? { x: point.x - left + MARGIN, y: point.y - top + MARGIN / 2 } : null;
  };
  return {
    width: right - left + 2 * MARGIN,
    height: bottom - top + 1.5 * MARGIN,
    marks: [
      ...links.flatMap((link) => wayOf(link, at(link.from), at(link.to)) ?? []),
      ...nodes.flatMap((node) => marksOf(node, at(node.id), lang)),
    ],
    legend: legendOf(nodes, links, names, lang),
  };
}

function wayOf(link: NetLink, from: Point | null, to: Point | null): Mark | null {
  if (!from || !to) return null;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return null;
  const [dx, dy] = [((to.x - from.x) / length) * RADIUS, ((to.y - from.y) / length) * RADIUS];
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    kind: 'way',
    d: `M${round(from.x + dx)} ${round(from.y + dy)}L${round(to.x - dx)} ${round(to.y - dy)}`,
    stroke: toneOfKind(link.kind),
    dashed: link.confidence === 'CURATED',
    arrow: !isMutual(link.kind),
  };
}

function marksOf(node: NetNode, at: Point | null, lang: Lang): readonly Mark[] {
  if (!at) return [];
  const { tone, glyph } = lookOf(node.type);
  const names = linesOf(node.name).map((text, index): Mark => {
    return textAt(at.x, at.y + RADIUS + LINE_HEIGHT * (index + 1), text, { anchor: 'middle' });
  });
  return [
    { kind: 'dot', ...at, radius: RADIUS, fill: tone },
    ...(node.isCurated ? [ringAround(at, 'ink')] : []),
    ...(node.isOwn ? [ringAround(at, 'own')] : []),
    textAt(at.x, at.y + 5, glyph[lang], { fill: 'paper', size: 13, anchor: 'middle' }),
    ...names,
  ];
}

/** What the curators added, as on the screen: a dashed line around it; around one's own data a whole one. */
function ringAround({ x, y }: Point, stroke: 'ink' | 'own'): Mark {
  const d = `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 1 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 1 ${-2 * RADIUS} 0`;
  return { kind: 'way', d, stroke, width: stroke === 'own' ? 4 : 2, dashed: stroke === 'ink' };
}

export function legendOf(
  nodes: readonly NetNode[],
  links: readonly NetLink[],
  { typeName, curated, own }: Names,
  lang: Lang,
): readonly LegendEntry[] {
  const types = [...new Set(nodes.map(({ type }) => type))].sort();
  const kinds = [...new Set(links.map(({ kind }) => kind))].sort();
  const hasCurated =
    nodes.some(({ isCurated }) => isCurated) || links.some(({ confidence }) => confidence === 'CURATED');
  return [
    ...types.map((type) => ({ label: `${lookOf(type).glyph[lang]} ${typeName(type)}`, tone: lookOf(type).tone })),
    ...kinds.map((kind) => ({ label: `→ ${kindName(kind, lang)}`, tone: toneOfKind(kind) })),
    ...(hasCurated ? [{ label: `┄ ${curated}`, tone: 'ink' as const }] : []),
    ...(nodes.some(({ isOwn }) => isOwn) ? [{ label: `◯ ${own}`, tone: 'own' as const }] : []),
  ];
}
