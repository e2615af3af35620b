import { useKnown } from '../api/names';
import { bothNames, type Named } from '../entity/bothNames';
import { useLang } from '../words/i18n';
import { useWords } from './words';

/** What a chain's page is called; until its own answer is there as another answer named it, else its id. */
export function useChainTitle(id: string, chain: Named | null | undefined): string {
  const t = useWords();
  const lang = useLang();
  const known = useKnown(id);
  // Some names say 产业链 or “chain” themselves: a title says it once.
  const titled = (name: string) => (/产业链|\bchains?\b/i.test(name) ? name : t('title', { name }));
  const { name, nameEn = null } = chain ?? known;
  if (!chain && known.name === id) return id;
  return lang === 'en' && nameEn !== null ? bothNames({ name, nameEn: titled(nameEn) }, lang) : titled(name);
}
