import { Link, useLocation } from 'react-router';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { words } from './words';

export function NotFound() {
  const t = useWords(words);
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
