import { useBase } from '../app/world';
import { examplesOf } from '../playground/examples';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { DeveloperPanel } from './DeveloperPanel';
import { words } from './words';

export function DeveloperController() {
  const t = useWords(words);
  const base = useBase();
  return (
    <View title={t('title')} lead={t('lead')}>
      <DeveloperPanel url={`${location.origin}${base}/graphql`} examples={examplesOf(base !== '')} />
    </View>
  );
}
