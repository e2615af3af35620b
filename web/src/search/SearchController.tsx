import { useAsk } from '../api/useAsk';
import { type EntityKind, SearchDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { SearchPanel } from './SearchPanel';
import { searchCodec } from './state';
import { words } from './words';

export function SearchController() {
  const t = useWords(words);
  const { terms } = useTerms();
  const { state, go } = useLink(searchCodec);
  const { q, kind } = state;
  const kinds: readonly EntityKind[] | null = kind === 'ALL' ? null : [kind];
  const variables = { query: q, kinds };
  const asked = useAsk(SearchDocument, variables, { pause: q === '' });
  const columns = [
    { title: t('name'), path: 'node.name' },
    { title: t('kind'), path: 'node.__typename', labels: terms('Type') },
    { title: t('alias'), path: 'matched.value' },
    { title: t('aliasKind'), path: 'matched.kind', labels: terms('AliasKind') },
    { title: t('scoreColumn'), path: 'score', number: true },
    { title: t('id'), path: 'node.id' },
  ];
  const offer = { label: t('file'), operation: SearchDocument, variables, rows: 'search.edges', columns };
  const files = asked.data ? [{ ...offer, count: asked.data.search.totalCount }] : [];
  if (q === '') {
    return (
      <View title={t('titleEmpty')}>
        <Empty title={t('titleEmpty')}>{t('type')}</Empty>
      </View>
    );
  }
  return (
    <View title={t('title', { q })} operation={SearchDocument} variables={variables} files={files}>
      <Answer asked={asked}>
        {(data) => <SearchPanel found={data.search} q={q} kind={kind} onKind={(next) => go({ kind: next })} />}
      </Answer>
    </View>
  );
}
