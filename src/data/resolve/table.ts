import { aligned } from '../../analyses/common/aligned.js';
import { shown } from '../table/quote.js';
import type { Miss, ResolutionFigures, ResolutionReport } from './evaluate.js';

const SHOWN_MISSES = 20;

/** A report for people: all names and both halves, what a name takes, and the worst misses. */
export function resolutionTable({ all, even, odd, millisecondsPerName, misses }: ResolutionReport): string {
  const rows = [
    ['names', 'count', 'recall@1', 'recall@5', 'answered', 'precision (at least, 95 %)', 'answered without the firm'],
    ['all', ...cellsOf(all)],
    ['even codes, learnt on', ...cellsOf(even)],
    ['odd codes, held out', ...cellsOf(odd)],
  ];
  return [
    ...aligned(rows),
    '',
    `${millisecondsPerName.toFixed(2)} ms a name`,
    '',
    `${misses.length} names were not resolved to their firm first; the worst:`,
    ...misses.slice(0, SHOWN_MISSES).map(inWords),
    '',
  ].join('\n');
}

function cellsOf(figures: ResolutionFigures): readonly string[] {
  const { names, recallAt1, recallAt5, answered, precision, precisionAtLeast, falselyAnsweredWithoutFirm } = figures;
  const right =
    precision === null || precisionAtLeast === null
      ? 'none answered'
      : `${precision.toFixed(4)} (${precisionAtLeast.toFixed(4)})`;
  const shares = [recallAt1, recallAt5, answered].map((share) => share.toFixed(4));
  return [String(names), ...shares, right, falselyAnsweredWithoutFirm.toFixed(4)];
}

function inWords({ short, full, found, score, isAnswered }: Miss): string {
  const wrong = found === null ? 'nothing was found' : `found ${shown(found)} (${score.toFixed(3)})`;
  return `  ${shown(short)}: ${wrong}${isAnswered ? ', answered' : ''}; it is ${shown(full)}`;
}
