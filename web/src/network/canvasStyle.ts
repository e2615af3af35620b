import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { Shade } from '../app/theme';
import type { Tone } from '../picture/scene';
import { type EdgeKind, toneOfKind } from './kinds';
import { RADIUS } from './scene';

/** The canvas in the colours of the style sheet: a canvas cannot read them itself. */
export function paintFor(root: HTMLElement, shade: Shade): StylesheetJson {
  const computed = getComputedStyle(root);
  const known = new Map<Tone, string>();
  // Asked for each element, so it is read from the page only once.
  const colour = (tone: Tone): string => {
    const found = known.get(tone) ?? readColour(computed, tone);
    known.set(tone, found);
    return found;
  };
  const glyphs = new Map<string, string>();
  const glyphOf = (node: NodeSingular) => {
    const key: string = node.data('glyph');
    const drawn = glyphs.get(key) ?? drawGlyph(key, colour('paper'));
    glyphs.set(key, drawn);
    return drawn;
  };
  const edgeColour = (edge: EdgeSingular) => colour(toneOfKind(edge.data('kind') as EdgeKind));
  return [
    {
      selector: 'node',
      style: {
        width: 2 * RADIUS,
        height: 2 * RADIUS,
        'background-color': (node: NodeSingular) => colour(node.data('tone') as Tone),
        'background-image': glyphOf,
        'background-fit': 'contain',
        label: 'data(label)',
        color: colour('ink'),
        'font-size': 12,
        'font-family': computed.getPropertyValue('--sans'),
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '200px',
        'text-background-color': colour('paper'),
        'text-background-opacity': 0.8,
        'min-zoomed-font-size': 7,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.4,
        'curve-style': 'bezier',
        'line-color': edgeColour,
        'target-arrow-color': edgeColour,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        opacity: shade === 'dark' ? 0.85 : 0.75,
      },
    },
    { selector: 'edge.mutual', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.curated', style: { 'line-style': 'dashed' } },
    { selector: 'node.curated', style: { 'border-width': 2, 'border-style': 'dashed', 'border-color': colour('ink') } },
    {
      selector: 'edge.few, edge.said',
      style: {
        label: 'data(label)',
        color: colour('ink'),
        'font-size': 11,
        'text-background-color': colour('paper'),
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'min-zoomed-font-size': 8,
      },
    },
    { selector: 'edge.near', style: { width: 2.2, opacity: 1 } },
    { selector: 'node.pinned', style: { 'border-width': 3, 'border-style': 'double', 'border-color': colour('ink') } },
    { selector: 'node.selected', style: { 'border-width': 3, 'border-style': 'solid', 'border-color': colour('ink') } },
  ] as StylesheetJson;
}

function readColour(computed: CSSStyleDeclaration, tone: Tone): string {
  return computed.getPropertyValue(tone.length === 1 ? `--series-${tone}` : `--${tone}`).trim();
}

function drawGlyph(glyph: string, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><text x="15" y="20" font-size="14" font-family="sans-serif" text-anchor="middle" fill="${colour}">${glyph}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
