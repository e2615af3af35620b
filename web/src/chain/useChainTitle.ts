import { bothNames, type Named } from '../entity/bothNames';
import { useLang, useWords } from '../words/i18n';
import { words } from './words';

/** Some names say 产业链 or “chain” themselves: a title says it once. */
export function useChainTitle(): (chain: Named) => string {
  const t = useWords(words);
  const lang = useLang();
  const titled = (name: string) => (/产业链|\bchains?\b/i.test(name) ? name : t('title', { name }));
  return ({ name, nameEn = null }) =>
    lang === 'en' && nameEn !== null ? bothNames({ name, nameEn: titled(nameEn) }, lang) : titled(name);
}
