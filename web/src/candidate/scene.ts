import type { CandidateRowFragment } from '../generated/graphql';
import { type Mark, type Scene, type Tone, textAt } from '../picture/scene';
import { isPartName, PART_NAMES } from './weights';

const ROW = 24;
const BAR = 360;
const SCALE = 360;
const TONES: readonly Tone[] = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The ranking as stacked bars: each part as long as it counts. What counts against has no bar: the sum behind it has it. */
export function candidateScene(
  candidates: readonly CandidateRowFragment[],
  named: (part: (typeof PART_NAMES)[number]) => string,
): Scene {
  const marks = candidates.flatMap((candidate, index) => rowMarks(candidate, index, index * ROW + 14));
  const shownParts = PART_NAMES.slice(0, 4);
  return {
    width: BAR + SCALE + 60,
    height: candidates.length * ROW + 8,
    marks,
    legend: shownParts.map((name, index) => ({ label: named(name), tone: TONES[index] ?? 'accent' })),
  };
}

function rowMarks(
  { enterprise, segment, parts, score }: CandidateRowFragment,
  index: number,
  y: number,
): readonly Mark[] {
  let x = BAR;
  const bars = parts.flatMap(({ name, value, weight }): Mark[] => {
    if (!isPartName(name) || value === null || weight <= 0 || value <= 0) return [];
    const width = value * weight * SCALE;
    x += width;
    return [
      { kind: 'box', x: x - width, y: y - 11, width, height: 14, fill: TONES[PART_NAMES.indexOf(name)] ?? 'accent' },
    ];
  });
  return [
    { kind: 'text', x: 0, y, text: `${index + 1}  ${enterprise.name}`, fill: 'ink', size: 13 },
    textAt(190, y, segment.name, { fill: 'muted' }),
    ...bars,
    textAt(x + 8, y, score.toFixed(3)),
  ];
}
