import type { ToldFigureFragment } from '../generated/graphql';
import type { Lang } from '../words/i18n';
import { shown } from '../words/numbers';

type Figure = Pick<ToldFigureFragment, 'value' | 'min' | 'max' | 'qualifier'>;

/** More than any document gives; a share of 0.1234 must not lose its last digit. */
const DIGITS = 6;

/** A figure as its document gives it: the hedge (约, 超, 近) belongs to it as much as the number and the unit. */
export function valueText({ value, min, max, qualifier }: Figure, unit: string | null, lang: Lang): string | null {
  const amount = amountText({ value, min, max }, (number) => shown(number, lang, DIGITS));
  if (amount === null) return qualifier;
  const hedged = qualifier ? `${qualifier} ${amount}` : amount;
  if (!unit) return hedged;
  return unit === '%' ? `${hedged}%` : `${hedged} ${unit}`;
}

function amountText({ value, min, max }: Omit<Figure, 'qualifier'>, say: (number: number) => string): string | null {
  if (value !== null) return say(value);
  if (min !== null && max !== null) return `${say(min)}–${say(max)}`;
  if (min !== null) return `≥ ${say(min)}`;
  return max === null ? null : `≤ ${say(max)}`;
}
