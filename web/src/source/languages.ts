/** What the languages of documents are called. */
export function languages(t: (key: 'zhHans' | 'zhHant' | 'english') => string): Readonly<Record<string, string>> {
  return { 'zh-Hans': t('zhHans'), 'zh-Hant': t('zhHant'), en: t('english') };
}
