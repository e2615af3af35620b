import type { Lang } from '../words/i18n';

export interface Named {
  readonly name: string;
  readonly nameEn?: string | null;
}

/** The sources are Chinese: where an English name is known it leads for English readers, never without the Chinese one. */
export function bothNames({ name, nameEn = null }: Named, lang: Lang): string {
  return lang === 'en' && nameEn !== null && nameEn !== name ? `${nameEn} ${name}` : name;
}
