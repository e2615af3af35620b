import { useClient } from 'urql';
import { askNow } from '../api/client';
import { persist } from '../api/retry';
import { useAsking } from '../api/useAsking';
import { DATA_BASES, useKind } from '../app/world';
import { NearMatchesDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { Review } from './Review';
import { PAGE } from './usePairs';
import { useWords } from './words';

/** Nothing is judged of what documents say alone. */
export function ReviewPage() {
  const t = useWords();
  if (useKind() !== 'DOCUMENTS') return <Reviewing />;
  return (
    <View title={t('title')}>
      <Empty title={t('alone')}>
        <a href={DATA_BASES.all + routes.review}>{t('notAlone')}</a>
      </Empty>
    </View>
  );
}

/** Asked again whenever the page is opened: whoever judged meanwhile left less to ask. */
function Reviewing() {
  const t = useWords();
  const client = useClient();
  const variables = { first: PAGE, after: null };
  const asked = useAsking({
    key: 'review',
    answer: (how) => persist(() => askNow(client, [NearMatchesDocument, variables]), how),
  });
  return (
    <View title={t('title')} lead={t('lead')} asked={{ operation: NearMatchesDocument, variables }}>
      <Answer asked={asked}>{(data) => <Review first={data} />}</Answer>
    </View>
  );
}
