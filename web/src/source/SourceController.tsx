import { useEffect, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useKnown } from '../api/names';
import { useAsk } from '../api/useAsk';
import { SourceConflictsDocument, SourceDetailDocument } from '../generated/graphql';
import { word } from '../link/codec';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { Conflicts } from './Conflicts';
import { type Quoted, SourcePanel } from './SourcePanel';
import { words } from './words';

const sourceCodec = { citation: word(), find: word() };

/** One document: what was taken from it, quote by quote, and what contradicts it elsewhere. */
export function SourceController() {
  const { id = '' } = useParams();
  return <SourceView key={id} id={id} />;
}

function SourceView({ id }: { readonly id: string }) {
  const t = useWords(words);
  const { state, go } = useLink(sourceCodec);
  const [after, setAfter] = useState<string | null>(null);
  const [quotes, setQuotes] = useState<readonly Quoted[]>([]);
  const variables = useMemo(() => ({ id, first: 100, after }), [id, after]);
  const asked = useAsk(SourceDetailDocument, variables);
  const conflicts = useAsk(SourceConflictsDocument, { id });
  const page = asked.state === 'done' ? (asked.data.source?.citations ?? null) : null;
  // Each page goes on where the last one ended; a document has some hundreds of quotes, and all are searched.
  const answer = asked.data ?? null;
  const [before, setBefore] = useState(answer);
  const shown = answer ?? before;
  const source = shown?.source ?? null;
  const known = useKnown(id).name;
  useEffect(() => {
    if (answer) setBefore(answer);
  }, [answer]);
  useEffect(() => {
    if (!page) return;
    setQuotes((earlier) => [
      ...earlier.filter(({ id: one }) => !page.nodes.some((node) => node.id === one)),
      ...page.nodes,
    ]);
    if (page.pageInfo.hasNextPage) setAfter(page.pageInfo.endCursor);
  }, [page]);
  const columns = [
    { title: t('id'), path: 'id' },
    { title: t('quote'), path: 'quote' },
    { title: t('locator'), path: 'locator' },
  ];
  const files = [
    {
      label: t('quotesFile'),
      operation: SourceDetailDocument,
      variables: { id },
      rows: 'source.citations.nodes',
      columns,
      count: source?.citations.totalCount ?? null,
    },
  ];
  return (
    <View
      title={source?.title ?? known}
      lead={<Link to={routes.sources}>{t('all')}</Link>}
      operation={SourceDetailDocument}
      variables={{ id }}
      files={source ? files : []}
    >
      <Answer asked={shown && asked.state !== 'done' ? { ...asked, data: shown } : asked}>
        {(data) =>
          data.source ? (
            <SourcePanel
              source={data.source}
              quotes={quotes}
              marked={state.citation}
              find={state.find}
              onFind={(find) => go({ find }, { replace: true })}
            >
              <Answer asked={conflicts}>{(found) => <Conflicts found={found} />}</Answer>
            </SourcePanel>
          ) : (
            <Empty title={t('notFound')}>
              {t('notFoundWhy', { id })} <Link to={routes.sources}>{t('all')}</Link>
            </Empty>
          )
        }
      </Answer>
    </View>
  );
}
