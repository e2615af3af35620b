import type { ToldFigureFragment } from '../generated/graphql';
import type { Lang } from '../words/i18n';
import { shown } from '../words/numbers';

type Figure = Pick<ToldFigureFragment, 'value' | 'min' | 'max' | 'qualifier'>;

/** More than any document gives; a share of 0.1234 must not lose its last digit. */
const DIGITS = 6;

/** Words of a document that say themselves on which side of the number the figure is. */
const AT_LEAST = /超|不少于|不低于|至少|以上|逾|突破|多于|余/;
const AT_MOST = /不超过|不高于|至多|以下|以内|近|不足|低于|少于/;

/** A figure as its document gives it: the hedge (约, 超, 近) belongs to it as much as the number and the unit. */
export function valueText({ value, min, max, qualifier }: Figure, unit: string | null, lang: Lang): string | null {
  const say = (number: number) => shown(number, lang, DIGITS);
  const amount = value === null ? boundsText(min, max, qualifier ?? '', say) : say(value);
  if (amount === null) return qualifier;
  const hedged = qualifier ? `${qualifier} ${amount}` : amount;
  if (!unit) return hedged;
  return unit === '%' ? `${hedged}%` : `${hedged} ${unit}`;
}

function boundsText(
  min: number | null,
  max: number | null,
  qualifier: string,
  say: (number: number) => string,
): string | null {
  if (min !== null && max !== null) return min === max ? say(min) : `${say(min)}–${say(max)}`;
  if (min !== null) return AT_LEAST.test(qualifier) && !AT_MOST.test(qualifier) ? say(min) : `≥ ${say(min)}`;
  if (max === null) return null;
  return AT_MOST.test(qualifier) ? say(max) : `≤ ${say(max)}`;
}
