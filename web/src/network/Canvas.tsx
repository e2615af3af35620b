import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import { useShade } from '../app/useShade';
import { type Lang, useLang } from '../words/i18n';
import { paintFor } from './canvasStyle';
import { isMutual, kindName } from './kinds';
import { linesOf, lookOf } from './look';
import { keyOf } from './net';
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
export function Canvas({ nodes, links, positions, selected, pinned, onSelect, handle }: Props) {
  const lang = useLang();
  const { shade } = useShade();
  const frame = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  select.current = onSelect;

  useEffect(() => {
    const container = frame.current;
    if (!container) return;
    const cy = cytoscape({
      container,
      layout: { name: 'preset' },
      minZoom: 0.03,
      maxZoom: 3,
      hideEdgesOnViewport: false,
    });
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
  }, [handle]);

  useEffect(() => {
    handle.current?.style(paintFor(document.documentElement, shade));
    if (handle.current) nameReadably(handle.current);
  }, [handle, shade]);

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
  }, [handle, nodes, links, positions, lang]);

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

  return (
    <div
      ref={frame}
      className={isFlat(positions) ? 'network-canvas network-flat' : 'network-canvas'}
      aria-hidden="true"
    />
  );
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
  return [
    ...nodes.flatMap((node): ElementDefinition[] => {
      const position = positions.get(node.id);
      if (!position) return [];
      const { tone, glyph } = lookOf(node.type);
      const data = { id: node.id, label: linesOf(node.name).join('\n'), tone, glyph: glyph[lang] };
      return [
        {
          group: 'nodes',
          data,
          position: { x: position.x * stretch.x, y: position.y * stretch.y },
          classes: node.isCurated ? 'curated' : '',
        },
      ];
    }),
    ...links
      .filter(({ from, to }) => positions.has(from) && positions.has(to))
      .map((link): ElementDefinition => {
        const data = {
          id: `link ${keyOf(link)}`,
          source: link.from,
          target: link.to,
          kind: link.kind,
          label: kindName(link.kind, lang),
        };
        const classes = [
          isMutual(link.kind) ? 'mutual' : '',
          links.length <= LABELLED ? 'said' : '',
          link.confidence === 'CURATED' ? 'curated' : '',
        ].join(' ');
        return { group: 'edges', data, classes };
      }),
  ];
}
