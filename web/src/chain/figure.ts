import type { ChainFigureFragment } from '../generated/graphql';

/** A figure as its document gives it: hedge, value or bounds, unit. Null where it gives no number. */
export function figureText(figure: ChainFigureFragment, shown: (value: number) => string): string | null {
  const { value, min, max, qualifier, metric } = figure;
  const number = value === null ? range(min, max, shown) : shown(value);
  if (number === null) return null;
  return `${qualifier ?? ''}${number}${metric.unit ? ` ${metric.unit}` : ''}`;
}

function range(min: number | null, max: number | null, shown: (value: number) => string): string | null {
  if (min !== null && max !== null) return `${shown(min)}–${shown(max)}`;
  if (min !== null) return `≥ ${shown(min)}`;
  return max === null ? null : `≤ ${shown(max)}`;
}
