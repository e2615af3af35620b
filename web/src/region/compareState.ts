import { choice, list, named, type StateOf, word } from '../link/codec';
import type { Row } from './bars';

export const compareCodec = {
  regions: named('r', list),
  chain: word(),
  show: choice('shared', 'contradicted', 'all'),
  view: choice('picture', 'table'),
};

export type Show = StateOf<typeof compareCodec>['show'];

/** Which rows are looked at: those with a figure of every region, those that somebody has said cannot all be true, all. */
export function rowsToShow(rows: readonly Row[], show: Show): readonly Row[] {
  if (show === 'all') return rows;
  if (show === 'contradicted') return rows.filter(({ contradiction }) => contradiction !== null);
  return rows.filter(({ cells }) => cells.every(({ observations }) => observations.length > 0));
}

export function countsOf(rows: readonly Row[]): Readonly<Record<Show, number>> {
  return {
    shared: rowsToShow(rows, 'shared').length,
    contradicted: rowsToShow(rows, 'contradicted').length,
    all: rows.length,
  };
}
