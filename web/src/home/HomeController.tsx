import { useAsk } from '../api/useAsk';
import { useBase } from '../app/world';
import { HomeDocument } from '../generated/graphql';
import { Answer } from '../view/states';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { HomePanel } from './HomePanel';
import { words } from './words';

export function HomeController() {
  const t = useWords(words);
  const base = useBase();
  const asked = useAsk(HomeDocument, {});
  return (
    <View title={t('title')} lead={t('lead')} operation={HomeDocument} variables={{}}>
      <Answer asked={asked}>{(data) => <HomePanel data={data} hasExamples={base === ''} />}</Answer>
    </View>
  );
}
