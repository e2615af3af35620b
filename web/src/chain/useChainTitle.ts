import { useWords } from '../words/i18n';
import { words } from './words';

/** Some names say 产业链 themselves: a title says it once. */
export function useChainTitle(): (name: string) => string {
  const t = useWords(words);
  return (name) => (name.includes('产业链') ? name : t('title', { name }));
}
