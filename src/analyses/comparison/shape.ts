import type { Coverage, Method } from '../common/method.js';
import type { ComparedChain } from './chain.js';
import type { Figure } from './queries.js';

export interface ComparisonCell {
  readonly region: string;
  readonly observations: readonly string[];
}
export interface ComparisonDimension {
  readonly key: Figure['dimensions'][number][0];
  readonly value: string;
}
export interface ComparisonRow {
  readonly metric: string;
  readonly scope: string | null;
  readonly dimensions: readonly ComparisonDimension[];
  readonly asOf: string | null;
  readonly cells: readonly ComparisonCell[];
  readonly delta: number | null;
  readonly contradiction: string | null;
}
export interface FigureComparison {
  readonly rows: readonly ComparisonRow[];
  readonly method: Method;
  readonly coverage: Coverage;
  readonly dataAsOf: string | null;
}

export type RegionComparisonAnalysis = FigureComparison & ComparedChain;

const METHOD: Method = {
  name: 'Region comparison (地区对比)',
  version: '2',
  parameters: [
    'a row is one metric, scope, dimension, batch and date, in whatever chapter; figures are never converted',
  ],
  reference: null,
};

export function toRegionComparisonAnalysis(ids: readonly string[], found: readonly Figure[]): FigureComparison {
  const figures = found.filter(({ figure, metric }) => figure !== null && metric !== null);
  const rows = [...groupBy(figures, rowKey).values()].map((group) => toRow(ids, group));
  const silent = ids.filter((id) => !figures.some(({ region }) => region === id));
  const shared = rows.filter(({ cells }) => cells.every(({ observations }) => observations.length > 0)).length;
  const none = silent.length === 0 ? '' : ` No document gives any figure of ${silent.join(', ')}.`;
  return {
    rows,
    method: METHOD,
    coverage: {
      known: shared,
      expected: rows.length,
      share: rows.length === 0 ? null : shared / rows.length,
      note: `${shared} of ${rows.length} rows have a figure of every region.${none}`,
    },
    dataAsOf:
      figures
        .flatMap(({ asOf }) => asOf?.split('/').at(-1) ?? [])
        .sort()
        .at(-1) ?? null,
  };
}

function rowKey({ metric, scope, dimensions, asOf, batch }: Figure): string {
  return JSON.stringify([metric, scope, dimensions, asOf, batch]);
}

function toRow(ids: readonly string[], group: readonly Figure[]): ComparisonRow {
  const { metric, scope, dimensions, asOf } = group[0] as Figure;
  const reasons = [...new Set(group.flatMap((figure) => figure.reasons))];
  return {
    metric: metric ?? '',
    scope,
    dimensions: dimensions.map(([key, value]) => ({ key, value })),
    asOf,
    cells: ids.map((id) => ({
      region: id,
      observations: group.flatMap(({ region, figure }) => (region === id && figure ? [figure] : [])),
    })),
    delta: deltaOf(group, ids[0], ids.at(-1)),
    contradiction: reasons.length === 0 ? null : reasons.join('；'),
  };
}

function deltaOf(group: readonly Figure[], first: string | undefined, last: string | undefined): number | null {
  const valuesOf = (id: string | undefined) => group.filter(({ region }) => region === id).map(({ value }) => value);
  const [one, other] = [valuesOf(first), valuesOf(last)];
  const [a = null, b = null] = [one[0], other[0]];
  if (one.length !== 1 || other.length !== 1 || a === null || b === null) return null;
  return Math.round((b - a) * 1e6) / 1e6;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return groups;
}
