import type { Lang } from '../words/i18n';
import { shown } from '../words/numbers';

const WAN = 10_000;
const YI = 100_000_000;

/** An amount in the unit in which it is spoken of: 万元 and 亿元 in Chinese. Nothing is rounded away. */
export function moneyText(amount: number, currency: string | null, lang: Lang): string {
  const isYuan = currency === 'CNY';
  if (lang === 'en') return currency ? `${currency} ${shown(amount, lang, 6)}` : shown(amount, lang, 6);
  const [value, unit] = scaled(amount);
  const text = `${shown(value, lang, 6)}${unit}`;
  if (isYuan) return unit === '' ? `${text} 元` : `${shown(value, lang, 6)} ${unit}元`;
  return currency ? `${text} ${currency}` : text;
}

function scaled(amount: number): readonly [number, '' | '万' | '亿'] {
  if (Math.abs(amount) >= YI) return [amount / YI, '亿'];
  return Math.abs(amount) >= WAN ? [amount / WAN, '万'] : [amount, ''];
}

/** An amount between two bounds, either of which may be unknown; null where no document gives either. */
export function rangeText(min: number | null, max: number | null, currency: string | null, lang: Lang): string | null {
  const say = (amount: number) => moneyText(amount, currency, lang);
  if (min !== null && max !== null) return min === max ? say(min) : `${say(min)} – ${say(max)}`;
  if (min !== null) return `≥ ${say(min)}`;
  return max === null ? null : `≤ ${say(max)}`;
}
