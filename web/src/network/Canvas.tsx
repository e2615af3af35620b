import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import { useShade } from '../app/useShade';
import { type Lang, useLang } from '../words/i18n';
import { paintFor } from './canvasStyle';
import { isMutual, kindName } from './kinds';
import { linesOf, lookOf } from './look';
import { keyOf } from './net';
import type { Positions } from './ring';
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
/** So few links bear their names all at once; of more, those of the chosen node do, if they are so few. */
const LABELLED = 20;

/** Cytoscape on a canvas. Whatever can be done on it can be done by the buttons and the table beside it. */
export function Canvas({ nodes, ties, positions, selected, pinned, onSelect, handle }: Props) {
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
    cy.on('tap', 'node', ({ target }) => select.current(target.id()));
    const watch = new ResizeObserver(() => {
      cy.resize();
      fit(cy);
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
  }, [handle, shade]);

  useEffect(() => {
    const cy = handle.current;
    if (!cy) return;
    cy.batch(() => {
      cy.elements().remove();
      cy.add(elementsOf({ nodes, ties, positions }, lang));
    });
    fit(cy);
    // A benchmark reads when the picture stands; nothing else does.
    cy.one('render', () => frame.current?.setAttribute('data-drawn', String(nodes.length)));
  }, [handle, nodes, ties, positions, lang]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: elements drawn anew have lost their marks.
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
  }, [handle, selected, pinned, nodes, ties, positions, lang]);

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

export function fit(cy: Core): void {
  cy.fit(undefined, PADDING);
  if (cy.zoom() <= CLOSEST) return;
  cy.zoom(CLOSEST);
  cy.center();
}

function elementsOf({ nodes, ties, positions }: Drawn, lang: Lang): ElementDefinition[] {
  return [
    ...nodes.flatMap((node): ElementDefinition[] => {
      const position = positions.get(node.id);
      if (!position) return [];
      const { tone, glyph } = lookOf(node.type);
      const data = { id: node.id, label: linesOf(node.name).join('\n'), tone, glyph: glyph[lang] };
      return [{ group: 'nodes', data, position: { ...position }, classes: node.isCurated ? 'curated' : '' }];
    }),
    ...ties
      .filter(({ from, to }) => positions.has(from) && positions.has(to))
      .map((tie): ElementDefinition => {
        const data = {
          id: `tie ${keyOf(tie)}`,
          source: tie.from,
          target: tie.to,
          kind: tie.kind,
          label: kindName(tie.kind, lang),
        };
        const classes = [
          isMutual(tie.kind) ? 'mutual' : '',
          ties.length <= LABELLED ? 'said' : '',
          tie.confidence === 'CURATED' ? 'curated' : '',
        ].join(' ');
        return { group: 'edges', data, classes };
      }),
  ];
}
