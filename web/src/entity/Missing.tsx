import { Link, Navigate } from 'react-router';
import { routes } from '../link/routes';
import { useWords } from '../organization/words';
import { WithOwnData } from '../own/WithOwnData';
import { Empty } from '../view/states';
import { View } from '../view/View';

interface Props {
  readonly id: string;
  /** Where the thing with this id is shown, when it is of another kind than the address says. */
  readonly elsewhere: string | null;
}

/** An id that this page does not show: another page does, or none. */
export function Missing({ id, elsewhere }: Props) {
  const t = useWords();
  if (elsewhere !== null) return <Navigate to={elsewhere} replace />;
  const title = t('missing', { id });
  return (
    <View title={title}>
      <Empty title={title}>
        {t('missingWhy')} <Link to={routes.search(id.split(':').at(-1) ?? id)}>{t('toSearch')}</Link>
        <WithOwnData />
      </Empty>
    </View>
  );
}
