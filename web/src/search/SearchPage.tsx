import { useOperation } from '../api/useOperation';
import { SearchDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { list } from '../table/list';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { Results } from './Results';
import { searchCodec } from './state';
import { words } from './words';

export function SearchPage() {
  const t = useWords(words);
  const { state, go } = useLink(searchCodec);
  const { q, kind } = state;
  const variables = { query: q, kinds: kind === 'ALL' ? null : [kind] };
  const asked = useOperation(SearchDocument, variables, { pause: q === '' });
  const results = list(asked, ({ search }) => search.edges, { label: t('file'), columns: useColumns() });
  if (q === '') {
    return (
      <View title={t('titleEmpty')}>
        <Empty title={t('titleEmpty')}>{t('type')}</Empty>
      </View>
    );
  }
  return (
    <View title={t('title', { q })} asked={asked} files={[results]}>
      <Answer asked={asked}>
        {({ search }) => <Results found={search} q={q} kind={kind} onKind={(next) => go({ kind: next })} />}
      </Answer>
    </View>
  );
}

function useColumns() {
  const t = useWords(words);
  const { terms } = useTerms();
  return [
    { title: t('name'), path: 'node.name' },
    { title: t('kind'), path: 'node.__typename', labels: terms('Type') },
    { title: t('alias'), path: 'matched.value' },
    { title: t('aliasKind'), path: 'matched.kind', labels: terms('AliasKind') },
    { title: t('scoreColumn'), path: 'score', number: true },
    { title: t('id'), path: 'node.id' },
  ];
}
