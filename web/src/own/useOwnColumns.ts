import { useTerms } from '../words/terms';
import { useWords } from './words';

/** In the file: of what kind the data set under a field of a row is, and what it is called. */
export function useOwnColumns() {
  const t = useWords();
  const { terms } = useTerms();
  return (at: string) => [
    { title: t('kind'), path: `${at}.kind`, labels: terms('DatasetKind'), hidden: true },
    { title: t('dataset'), path: `${at}.name`, hidden: true },
  ];
}
