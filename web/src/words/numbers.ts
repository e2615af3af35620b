import type { Lang } from './i18n';

/** A number as a page shows it: grouped, at most `digits` after the point. */
export function shown(value: number, lang: Lang, digits = 2): string {
  return new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: digits }).format(value);
}

export function percent(value: number, lang: Lang, digits = 0): string {
  const format = { style: 'percent', maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en', format).format(value);
}

/** Several names, or the names of several things, in a line. */
export function listed(all: readonly (string | { readonly name: string })[], lang: Lang): string {
  return all.map((one) => (typeof one === 'string' ? one : one.name)).join(lang === 'zh' ? '、' : ', ');
}

/** A day of this machine's calendar, for notes of files and pictures. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** Whether the whole of a day, a month or a year lies before today: what ends this month may still run. */
export function isOver(date: string, now = today()): boolean {
  return date < now.slice(0, date.length);
}
