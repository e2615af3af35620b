import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { Shade } from '../app/theme';
import type { Tone } from '../picture/scene';
import { type EdgeKind, toneOfKind } from './kinds';
import { RADIUS } from './scene';

interface Paint {
  readonly colour: (tone: Tone) => string;
  readonly glyphOf: (node: NodeSingular) => string;
  readonly font: string;
  readonly shade: Shade;
}

/** The canvas in the colours of the style sheet: a canvas cannot read them itself. */
export function paintFor(root: HTMLElement, shade: Shade): StylesheetJson {
  const computed = getComputedStyle(root);
  // Asked for each element, so each is read from the page, or drawn, only once.
  const colour = once((tone: Tone) => readColour(computed, tone));
  const drawn = once((glyph: string) => drawGlyph(glyph, colour('paper')));
  const paint = {
    colour,
    glyphOf: (node: NodeSingular) => drawn(node.data('glyph')),
    font: computed.getPropertyValue('--sans'),
    shade,
  };
  return [...nodeStyles(paint), ...edgeStyles(paint)] as StylesheetJson;
}

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

function nodeStyles({ colour, glyphOf, font }: Paint) {
  const style = {
    width: 2 * RADIUS,
    height: 2 * RADIUS,
    'background-color': (node: NodeSingular) => colour(node.data('tone') as Tone),
    'background-image': glyphOf,
    'background-fit': 'contain',
    label: 'data(label)',
    color: colour('ink'),
    'font-size': 12,
    'font-family': font,
    'text-valign': 'bottom',
    'text-margin-y': 4,
    'text-wrap': 'wrap',
    'text-max-width': '200px',
    'text-background-color': colour('paper'),
    'text-background-opacity': 0.8,
    'min-zoomed-font-size': 7,
  };
  const border = (width: number, line: string, tone: Tone = 'ink') => ({
    'border-width': width,
    'border-style': line,
    'border-color': colour(tone),
  });
  return [
    { selector: 'node', style },
    { selector: 'node.curated', style: border(2, 'dashed') },
    { selector: 'node.own', style: border(4, 'solid', 'own') },
    { selector: 'node.pinned', style: border(3, 'double') },
    { selector: 'node.selected', style: border(3, 'solid') },
  ];
}

function edgeStyles({ colour, shade }: Paint) {
  const edgeColour = (edge: EdgeSingular) => colour(toneOfKind(edge.data('kind') as EdgeKind));
  const style = {
    width: 1.4,
    'curve-style': 'bezier',
    'line-color': edgeColour,
    'target-arrow-color': edgeColour,
    'target-arrow-shape': 'triangle',
    'arrow-scale': 0.8,
    opacity: shade === 'dark' ? 0.85 : 0.75,
  };
  const named = {
    label: 'data(label)',
    color: colour('ink'),
    'font-size': 11,
    'text-background-color': colour('paper'),
    'text-background-opacity': 0.9,
    'text-background-padding': '2px',
    'min-zoomed-font-size': 8,
  };
  return [
    { selector: 'edge', style },
    { selector: 'edge.mutual', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.curated', style: { 'line-style': 'dashed' } },
    { selector: 'edge.few, edge.said', style: named },
    { selector: 'edge.near', style: { width: 2.2, opacity: 1 } },
  ];
}

function readColour(computed: CSSStyleDeclaration, tone: Tone): string {
  return computed.getPropertyValue(tone.length === 1 ? `--series-${tone}` : `--${tone}`).trim();
}

function drawGlyph(glyph: string, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><text x="15" y="20" font-size="14" font-family="sans-serif" text-anchor="middle" fill="${colour}">${glyph}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
