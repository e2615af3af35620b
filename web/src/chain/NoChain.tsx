import { Link } from 'react-router';
import { routes } from '../link/routes';
import { Empty } from '../view/states';
import { useWords } from './words';

/** The answer that no chain has this id. */
export function NoChain({ id }: { readonly id: string }) {
  const t = useWords();
  return (
    <Empty title={t('none')}>
      {t('noneWhy', { id })} <Link to={routes.home}>{t('toAll')}</Link>
    </Empty>
  );
}
