import { Link, useLocation } from 'react-router';
import { View } from '../view/View';
import { useWords } from './words';

export function NotFound() {
  const t = useWords();
  const { pathname } = useLocation();
  return (
    <View title={t('missing')}>
      <p>{t('missingWhy', { path: pathname })}</p>
      <p>
        <Link to="/">{t('toHome')}</Link>
      </p>
    </View>
  );
}
