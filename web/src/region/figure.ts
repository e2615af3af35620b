import type { FigureFragment } from '../generated/graphql';
import type { Lang } from '../words/i18n';
import { shown } from '../words/numbers';

type Told = Pick<FigureFragment, 'value' | 'min' | 'max' | 'qualifier'>;

/** A figure as its document gives it: a hedge (超, 约, 近) belongs to it as much as the number. */
export function figureText({ value, min, max, qualifier }: Told, lang: Lang): string {
  const number = (amount: number) => shown(amount, lang, 4);
  const bounds = boundsText(min, max, number);
  const amount = value === null ? bounds : number(value);
  return [qualifier, amount].filter((part) => part !== null && part !== '').join(' ');
}

function boundsText(min: number | null, max: number | null, number: (amount: number) => string): string {
  if (min !== null && max !== null) return `${number(min)}–${number(max)}`;
  if (min !== null) return `≥ ${number(min)}`;
  return max === null ? '' : `≤ ${number(max)}`;
}

/** What can be drawn of it: the number, else the bound that is known; null where only a word is. */
export function lengthOf({ value, min, max }: Told): number | null {
  return value ?? min ?? max;
}
