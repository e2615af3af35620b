import { linesOf } from '../picture/lines';
import { type Mark, type Scene, textAt } from '../picture/scene';

export interface Event {
  /** As its document dates it: a year, a month or a day; null where undated. */
  readonly on: string | null;
  readonly kind: string;
  readonly text: string;
}

const DATE = 96;
const LINE = 20;
const TEXT_WIDTH = 34;
const TEXT = 13;
/** The distance of two events tells their time, within what can be read on one page. */
const YEAR = 22;
const LEAST = 40;
const MOST = 110;

/** Events down a line, oldest first, years apart as far as they are in time; what is undated comes last, off the line. */
export function layoutTimeline(events: readonly Event[], undated: string): Scene {
  const dated = events.filter(({ on }) => on !== null).sort((one, other) => compare(one.on, other.on));
  const others = events.filter(({ on }) => on === null);
  const marks: Mark[] = [];
  let y = 14;
  let bottom = 0;
  let before: string | null = null;
  for (const event of [...dated, ...others]) {
    if (bottom > 0) y = Math.max(bottom + 12, y + stepOf(before, event.on));
    bottom = drawEvent(marks, event, y, undated);
    before = event.on;
  }
  const last =
    dated.length > 1
      ? marks
          .filter(({ kind }) => kind === 'dot')
          .slice(0, dated.length)
          .at(-1)
      : undefined;
  if (last?.kind === 'dot') marks.unshift({ kind: 'way', d: `M${DATE} 14V${last.y}`, stroke: 'line', width: 2 });
  return { width: DATE + 16 + TEXT_WIDTH * TEXT + 110, height: bottom + 8, marks, legend: [] };
}

function drawEvent(marks: Mark[], { on, kind, text }: Event, y: number, undated: string): number {
  const lines = linesOf(text, TEXT_WIDTH);
  marks.push(
    { kind: 'dot', x: DATE, y, radius: 5, fill: on === null ? 'paper' : 'accent', stroke: 'accent' },
    textAt(DATE - 14, y + 5, on ?? undated, { size: TEXT, anchor: 'end', bold: true }),
    textAt(DATE + 16, y + 5, kind, { fill: 'muted', size: TEXT }),
  );
  lines.forEach((line, index) => {
    marks.push(textAt(DATE + 106, y + 5 + index * LINE, line, { size: TEXT }));
  });
  return y + (lines.length - 1) * LINE + 12;
}

function stepOf(before: string | null, on: string | null): number {
  if (before === null || on === null) return LEAST;
  return Math.min(MOST, Math.max(LEAST, (yearsOf(on) - yearsOf(before)) * YEAR));
}

/** A bare year stands at its beginning: nothing more is known of it. */
function yearsOf(on: string): number {
  const [year = 0, month = 1] = on.split('-').map(Number);
  return year + (month - 1) / 12;
}

function compare(one: string | null, other: string | null): number {
  return (one ?? '').localeCompare(other ?? '');
}
