import { PALETTE } from './palette';
import type { Mark, Scene, Tone } from './scene';

export interface PictureFrame {
  readonly title: string;
  readonly source: string;
  readonly date: string;
}

const MARGIN = 24;
const HEAD = 56;
const LINE = 22;
const LEGEND_COLUMN = 150;
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';

/** The whole picture as SVG text, with what it must never be without: title, legend, source and date. */
export function drawSvg(scene: Scene, { title, source, date }: PictureFrame): string {
  const width = Math.max(scene.width, 480) + 2 * MARGIN;
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / LEGEND_COLUMN));
  const legendHeight = Math.ceil(scene.legend.length / columns) * LINE;
  const height = HEAD + scene.height + legendHeight + 2 * LINE + 2 * MARGIN;
  const legendTop = HEAD + scene.height + MARGIN + LINE;
  const legend = scene.legend.flatMap(({ label, tone }, index): Mark[] => {
    const x = MARGIN + (index % columns) * LEGEND_COLUMN;
    const y = legendTop + Math.floor(index / columns) * LINE;
    return [
      { kind: 'box', x, y: y - 10, width: 12, height: 12, fill: tone },
      { kind: 'text', x: x + 18, y, text: label, fill: 'ink', size: 12 },
    ];
  });
  const frame: Mark[] = [
    { kind: 'text', x: MARGIN, y: MARGIN + 16, text: title, fill: 'ink', size: 20, bold: true },
    ...legend,
    { kind: 'text', x: MARGIN, y: height - MARGIN, text: `${source} · ${date}`, fill: 'muted', size: 12 },
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family='${FONT}'>`,
    `<defs>${ARROW}</defs>`,
    `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>`,
    `<g transform="translate(${MARGIN} ${HEAD})">${scene.marks.map(drawMark).join('')}</g>`,
    frame.map(drawMark).join(''),
    '</svg>',
  ].join('\n');
}

const ARROW = `<marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" fill="${PALETTE.muted}"/></marker>`;

function drawMark(mark: Mark): string {
  if (mark.kind === 'box') {
    const { x, y, width, height, fill, stroke } = mark;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="${PALETTE[fill]}"${strokeOf(stroke)}/>`;
  }
  if (mark.kind === 'dot') {
    return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="${PALETTE[mark.fill]}"${strokeOf(mark.stroke)}/>`;
  }
  if (mark.kind === 'way') {
    const dashes = mark.dashed ? ' stroke-dasharray="4 3"' : '';
    const arrow = mark.arrow ? ' marker-end="url(#arrow)"' : '';
    return `<path d="${mark.d}" fill="none" stroke="${PALETTE[mark.stroke]}" stroke-width="${mark.width ?? 1}"${dashes}${arrow}/>`;
  }
  const { x, y, text, fill, size = 13, bold = false, anchor = 'start' } = mark;
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${PALETTE[fill]}"${weight}>${escaped(text)}</text>`;
}

function strokeOf(stroke: Tone | undefined): string {
  return stroke ? ` stroke="${PALETTE[stroke]}"` : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
