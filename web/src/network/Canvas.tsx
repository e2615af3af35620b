import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import { useShade } from '../app/useShade';
import { type Lang, useLang } from '../words/i18n';
import { paintFor } from './canvasStyle';
import { isMutual, kindName } from './kinds';
import { linesOf, lookOf } from './look';
import { keyOf, type NetLink, type NetNode } from './net';
import type { Point, Positions } from './ring';
import type { Drawn } from './scene';

interface Props extends Drawn {
  readonly selected: string;
  readonly pinned: readonly string[];
  readonly onSelect: (id: string) => void;
  /** The drawing's own handle, for the buttons beside it. */
  readonly handle: RefObject<Core | null>;
}

const PADDING = 36;
/** A small network is not blown up to fill the frame. */
const CLOSEST = 1.25;
const FLAT = 220;
/** So few links have their names all at once; of more, those of the chosen node do, if they are so few. */
const LABELLED = 40;
/** The names of so few nodes are readable however far away the picture is: they grow as it shrinks. */
const NAMED = 60;
const NAME = 12;
const SMALLEST_NAME = 9;
const LINK_NAME = 11;
const SMALLEST_LINK_NAME = 8;
/** So few nodes have room as they are. */
const ROOMY = 12;
const MOST_STRETCHED = 2;
/** On so narrow a frame only the names of the nodes grow: those of the links would cover them. */
const PHONE = 480;

/** Cytoscape on a canvas. Whatever can be done on it can be done by the buttons and the table beside it. */
export function Canvas(props: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useDrawing(frame, props);
  usePaint(props.handle);
  useElements(frame, props);
  useMarks(props);
  return (
    <div
      ref={frame}
      className={isFlat(props.positions) ? 'network-canvas network-flat' : 'network-canvas'}
      aria-hidden="true"
    />
  );
}

type Frame = RefObject<HTMLDivElement | null>;

/** The drawing itself, as long as the frame is there. */
function useDrawing(frame: Frame, { handle, onSelect }: Props): void {
  const select = useRef(onSelect);
  select.current = onSelect;
  useEffect(() => {
    const container = frame.current;
    if (!container) return;
    const layout = { name: 'preset' };
    const cy = cytoscape({ container, layout, minZoom: 0.03, maxZoom: 3, hideEdgesOnViewport: false });
    handle.current = cy;
    cy.on('zoom', () => nameReadably(cy));
    cy.on('tap', 'node', ({ target }) => select.current(target.id()));
    const watch = new ResizeObserver(() => {
      cy.resize();
      fit(cy);
      nameReadably(cy);
    });
    watch.observe(container);
    return () => {
      watch.disconnect();
      cy.destroy();
      handle.current = null;
    };
  }, [frame, handle]);
}

function usePaint(handle: Props['handle']): void {
  const { shade } = useShade();
  useEffect(() => {
    handle.current?.style(paintFor(document.documentElement, shade));
    if (handle.current) nameReadably(handle.current);
  }, [handle, shade]);
}

function useElements(frame: Frame, { handle, nodes, links, positions }: Props): void {
  const lang = useLang();
  useEffect(() => {
    const cy = handle.current;
    if (!cy) return;
    cy.batch(() => {
      cy.elements().remove();
      cy.add(elementsOf({ nodes, links, positions }, lang, stretchOf(positions, cy)));
    });
    fit(cy);
    nameReadably(cy);
    // A benchmark reads when the picture stands; nothing else does.
    cy.one('render', () => frame.current?.setAttribute('data-drawn', String(nodes.length)));
  }, [frame, handle, nodes, links, positions, lang]);
}

/** The chosen node with its links, and those that are pinned. */
function useMarks({ handle, selected, pinned, nodes, links, positions }: Props): void {
  const lang = useLang();
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements drawn again have lost their marks.
  useEffect(() => {
    const cy = handle.current;
    if (!cy) return;
    cy.batch(() => {
      cy.elements().removeClass('selected near few pinned');
      const node = cy.getElementById(selected);
      node.addClass('selected');
      const edges = node.connectedEdges();
      edges.addClass(edges.length <= LABELLED ? 'near few' : 'near');
      for (const id of pinned) cy.getElementById(id).addClass('pinned');
    });
  }, [handle, selected, pinned, nodes, links, positions, lang]);
}

/** A few ways side by side need no tall frame. */
function isFlat(positions: Positions): boolean {
  const heights = [...positions.values()].map(({ y }) => y);
  return Math.max(0, ...heights) - Math.min(0, ...heights) < FLAT;
}

function fit(cy: Core): void {
  // Names that have grown would make the picture smaller, and grow again.
  if (cy.nodes().length <= NAMED) cy.nodes().style('font-size', NAME);
  cy.fit(undefined, PADDING);
  if (cy.zoom() <= CLOSEST) return;
  cy.zoom(CLOSEST);
  cy.center();
}

/** However far away the picture is, the names of a few nodes and links are as large as can be read. */
function nameReadably(cy: Core): void {
  const [nodes, edges] = [cy.nodes(), cy.edges()];
  if (nodes.length <= NAMED) nodes.style('font-size', Math.max(NAME, SMALLEST_NAME / cy.zoom()));
  if (edges.length <= LABELLED && cy.width() > PHONE)
    edges.style('font-size', Math.max(LINK_NAME, SMALLEST_LINK_NAME / cy.zoom()));
}

/** A picture of many nodes fills the frame it is in: a ring becomes upright on a phone, and lies on a desk. */
function stretchOf(positions: Positions, cy: Core): Point {
  if (positions.size <= ROOMY || cy.width() === 0 || cy.height() === 0) return { x: 1, y: 1 };
  const spanOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values) || 1;
  const points = [...positions.values()];
  const aspect = spanOf(points.map(({ x }) => x)) / spanOf(points.map(({ y }) => y));
  const wider = cy.width() / cy.height() / aspect;
  const within = (factor: number) => Math.min(MOST_STRETCHED, Math.max(1, factor));
  return { x: within(wider), y: within(1 / wider) };
}

function elementsOf({ nodes, links, positions }: Drawn, lang: Lang, stretch: Point): ElementDefinition[] {
  const drawn = links.filter(({ from, to }) => positions.has(from) && positions.has(to));
  return [
    ...nodes.flatMap((node) => nodeElement(node, positions.get(node.id), stretch, lang)),
    ...drawn.map((link) => linkElement(link, links.length <= LABELLED, lang)),
  ];
}

function nodeElement(node: NetNode, at: Point | undefined, stretch: Point, lang: Lang): ElementDefinition[] {
  if (!at) return [];
  const { tone, glyph } = lookOf(node.type);
  const data = { id: node.id, label: linesOf(node.name).join('\n'), tone, glyph: glyph[lang] };
  const position = { x: at.x * stretch.x, y: at.y * stretch.y };
  return [{ group: 'nodes', data, position, classes: classesOf(node) }];
}

function linkElement(link: NetLink, isNamed: boolean, lang: Lang): ElementDefinition {
  const { from, to, kind, confidence } = link;
  const data = { id: `link ${keyOf(link)}`, source: from, target: to, kind, label: kindName(kind, lang) };
  const classes = [isMutual(kind) && 'mutual', isNamed && 'said', confidence === 'CURATED' && 'curated'];
  return { group: 'edges', data, classes: classes.filter(Boolean).join(' ') };
}

function classesOf({ isCurated, isOwn }: NetNode): string[] {
  return [...(isCurated ? ['curated'] : []), ...(isOwn ? ['own'] : [])];
}
