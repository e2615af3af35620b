import type { StakeRow } from '../../src/analyses/ownership/queries.js';
import { toLookThrough } from '../../src/analyses/ownership/shape.js';

export const stake = (from: string, to: string, share: number | null = null): StakeRow => {
  return { from, to, share, since: null, confidence: 'EXPLICIT', citations: [] };
};

export const look = (id: string, stakes: readonly StakeRow[]) =>
  toLookThrough({ self: [{ id }], below: [...stakes], above: [...stakes] }, 1_000);

/** Integrated shares 0–1 by organization. */
export const sharesOf = (
  stakes: readonly { readonly organization: string; readonly integratedPercent: number | null }[],
) =>
  new Map(
    stakes.map(
      ({ organization, integratedPercent }) =>
        [organization, integratedPercent === null ? null : integratedPercent / 100] as const,
    ),
  );

export type Matrix = readonly (readonly number[])[];

/** (I − A)⁻¹ by Gauss–Jordan with pivots: the peer of the sparse solution. */
export function inverseOfRest(matrix: Matrix): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [
    ...row.map((value, j) => (i === j ? 1 : 0) - value),
    ...row.map((_, j) => (i === j ? 1 : 0)),
  ]);
  for (let column = 0; column < size; column += 1) {
    const below = rows.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const pivot = column + below.indexOf(Math.max(...below));
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const lead = rows[column]?.[column] ?? 1;
    rows[column] = (rows[column] ?? []).map((value) => value / lead);
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index !== column) rows[index] = row.map((value, j) => value - factor * (rows[column]?.[j] ?? 0));
    });
  }
  return rows.map((row) => row.slice(size));
}

export function multiply(one: Matrix, other: Matrix): number[][] {
  return one.map((row) => row.map((_, j) => row.reduce((sum, value, k) => sum + value * (other[k]?.[j] ?? 0), 0)));
}

/** A matrix of shares as stakes in percent between a, b, c … */
export function stakesOf(matrix: Matrix): StakeRow[] {
  const name = (index: number) => String.fromCharCode(97 + index);
  return matrix.flatMap((row, i) =>
    row.flatMap((share, j) => (share > 0 ? [stake(name(i), name(j), share * 100)] : [])),
  );
}
