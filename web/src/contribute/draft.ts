import { type Cells, type Column, columnsOf, correctionOf, type FormKind, type SourceKind } from './forms';
import type { Contribution } from './useContribute';

/** What somebody has entered so far. */
export interface Draft {
  readonly cells: Cells;
  readonly source: SourceKind;
  readonly known: string;
  readonly reason: string;
}

/** Which cells are asked for, and what they begin with. */
export interface Shape {
  readonly kind: FormKind;
  readonly columns: readonly Column[];
  readonly cells: Cells;
  /** Those that are not asked for. */
  readonly settled: Cells;
}

/** Null where a fact is only objected to. */
export function shapeOf(contribution: Contribution): Shape | null {
  if (contribution.does === 'add') {
    const { kind, cells, proposed = {}, columns = columnsOf(kind) } = contribution;
    const asked = columnsOf(kind).filter((column) => columns.includes(column) && !(column in cells));
    return { kind, columns: asked, cells: { ...proposed, ...cells }, settled: cells };
  }
  const correction = contribution.does === 'correct' ? correctionOf(contribution.fact) : null;
  if (!correction) return null;
  const { kind, columns, cells } = correction;
  const asked = columnsOf(kind).filter((column) => columns.includes(column));
  const settled = Object.fromEntries(Object.entries(cells).filter(([column]) => !columns.includes(column)));
  return { kind, columns: asked, cells, settled };
}

/** Where a firm is, is asked of a new one alone: what is known of the others is not said again. */
export function columnsAsked(
  contribution: Contribution,
  shape: Shape | null,
  isNew: boolean | null,
): readonly Column[] {
  const isOfKnown = contribution.does === 'add' && contribution.kind === 'POSITIONS' && isNew !== true;
  return (shape?.columns ?? []).filter((column) => !isOfKnown || column !== 'region');
}

/** The cells that are asked for, and then those that are settled. */
export function cellsSent({ settled }: Shape, entered: Cells, columns: readonly string[]): Cells {
  const asked = columns.map((column) => [column, entered[column] ?? ''] as const);
  return Object.fromEntries([...asked, ...Object.entries(settled)]);
}

export type Lacks = 'lacksSource' | 'lacksReason' | 'lacksChange' | null;

/** What keeps a form from being sent at all. */
export function lackOf(contribution: Contribution, shape: Shape | null, { known, reason, cells }: Draft): Lacks {
  if (contribution.does !== 'add' && reason.trim() === '') return 'lacksReason';
  if (shape && known.trim() === '') return 'lacksSource';
  const isSame = shape?.columns.every((column) => (cells[column] ?? '').trim() === (shape.cells[column] ?? ''));
  return contribution.does === 'correct' && isSame ? 'lacksChange' : null;
}
