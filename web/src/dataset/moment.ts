import type { Lang } from '../words/i18n';

/** A moment as this machine's calendar and clock have it. */
export function moment(at: string, lang: Lang): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en', format).format(new Date(at));
}
