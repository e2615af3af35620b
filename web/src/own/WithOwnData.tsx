import { useData } from '../app/world';
import { useDataAddresses } from './useDataAddresses';
import { useWords } from './words';

/** Beside what documents know nothing of: it may be in data of one's own, and this leads there. */
export function WithOwnData() {
  const t = useWords();
  const data = useData();
  const addresses = useDataAddresses();
  if (data !== 'documents') return null;
  return (
    <p>
      {t('unmentioned')} <a href={addresses.all}>{t('toAll')}</a>
    </p>
  );
}
