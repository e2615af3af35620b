import { Link } from 'react-router';
import { routes } from '../link/routes';
import { Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { words } from './words';

/** The answer that no chain has this id. */
export function NoChain({ id }: { readonly id: string }) {
  const t = useWords(words);
  return (
    <Empty title={t('none')}>
      {t('noneWhy', { id })} <Link to={routes.home}>{t('toAll')}</Link>
    </Empty>
  );
}
