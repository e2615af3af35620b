import { Link, useParams } from 'react-router';
import { useKnown } from '../api/names';
import { useOperation } from '../api/useOperation';
import { SourceConflictsDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import { list } from '../table/list';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { Conflicts } from './Conflicts';

import { Quotes } from './Quotes';
import { SourceFacts } from './SourceFacts';
import { useQuotes } from './useQuotes';
import { useWords } from './words';

/** One document: what was taken from it, quote by quote, and what contradicts it elsewhere. */
export function SourcePage() {
  const { id = '' } = useParams();
  return <SourceView key={id} id={id} />;
}

function SourceView({ id }: { readonly id: string }) {
  const t = useWords();
  const { asked, quotes } = useQuotes(id);
  const conflicts = useOperation(SourceConflictsDocument, { id });
  const { name } = useKnown(id);
  const source = asked.data?.source;
  const file = list(asked, (data) => data.source?.citations.nodes, {
    label: t('quotesFile'),
    columns: [
      { title: t('id'), path: 'id' },
      { title: t('quote'), path: 'quote' },
      { title: t('locator'), path: 'locator' },
    ],
  });
  const toAll = <Link to={routes.sources}>{t('all')}</Link>;
  return (
    <View title={source?.title ?? name} lead={toAll} asked={asked} files={[file]}>
      <Answer asked={asked}>
        {source ? (
          <>
            <SourceFacts source={source} />
            <Answer asked={conflicts}>{(found) => <Conflicts found={found} />}</Answer>
            <Quotes source={source} quotes={quotes} />
          </>
        ) : (
          <Empty title={t('notFound')}>
            {t('notFoundWhy', { id })} {toAll}
          </Empty>
        )}
      </Answer>
    </View>
  );
}
