import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useClient } from 'urql';
import { change } from '../api/client';
import { useRefresh } from '../api/refresh';
import { useChange } from '../api/useChange';
import { useOperation } from '../api/useOperation';
import { useKind } from '../app/world';
import { DatasetDetailDocument, type DatasetDetailQuery, RemoveDatasetDocument } from '../generated/graphql';
import { word } from '../link/codec';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { OwnMark } from '../own/OwnMark';
import { ownNames } from '../own/own';
import { WithOwnData } from '../own/WithOwnData';
import type { Column } from '../table/DataTable';
import { ListSection, ListTable, type Paging } from '../table/ListTable';
import { list } from '../table/list';
import { Facts } from '../view/Facts';
import { Failed } from '../view/failures';
import { Answer, Empty, Partial } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { useAdditions } from './Additions';
import { Journal, Undone, useJournal } from './Journal';
import { moment } from './moment';
import { useNameOfDataset } from './useNameOfDataset';
import { useWords } from './words';

type Dataset = NonNullable<DatasetDetailQuery['dataset']>;
type Source = Dataset['sources']['nodes'][number];

/** Where the list of additions goes on, and where the journal does. */
const codec = { after: word(), journal: word() };

/** One data set: what it brought, who changed it, and how it is undone. */
export function DatasetPage() {
  const { id = '' } = useParams();
  return <DatasetView key={id} id={id} />;
}

function DatasetView({ id }: { readonly id: string }) {
  const t = useWords();
  const nameOf = useNameOfDataset();
  const { state, go } = useLink(codec);
  const asked = useOperation(DatasetDetailDocument, { id });
  const sources = list(asked, ({ dataset }) => dataset?.sources.nodes, {
    label: t('sources'),
    columns: useSourceColumns(),
  });
  const journal = useJournal(id, state.journal);
  const dataset = asked.data?.dataset ?? null;
  const additions = useAdditions(dataset?.kind === 'ADDITIONS', state.after);
  const files = [...(additions ? [additions.list] : []), sources, journal.entries];
  const toAll = <Link to={routes.datasets}>{t('toAll')}</Link>;
  const paging: Paging = { after: state.after, onAfter: (after) => go({ after }) };
  return (
    <View title={dataset ? nameOf(dataset) : id} lead={toAll} asked={asked} files={files}>
      <Answer asked={asked}>
        {dataset ? (
          <>
            <About dataset={dataset} />
            {additions && (
              <>
                <Undone undoing={additions.undoing} />
                <Answer asked={additions.asked}>
                  <ListSection list={additions.table} empty={[t('noAdditions'), t('noAdditionsWhy')]} {...paging} />
                </Answer>
              </>
            )}
            <h2>
              {t('sources')} <span className="muted small">{dataset.sources.totalCount}</span>
            </h2>
            <ListTable list={sources} />
            {sources.rows.length < dataset.sources.totalCount && (
              <Partial shown={sources.rows.length} all={dataset.sources.totalCount} />
            )}
          </>
        ) : (
          <Empty title={t('gone')}>
            {t('goneWhy', { id })} {toAll}
            <WithOwnData />
          </Empty>
        )}
      </Answer>
      <Journal journal={journal} after={state.journal} onAfter={(after) => go({ journal: after })} />
    </View>
  );
}

function useSourceColumns(): readonly Column<Source>[] {
  const t = useWords();
  return [
    { title: t('source'), path: 'title', render: ({ id, title }) => <Link to={routes.source(id)}>{title}</Link> },
    { title: t('publisher'), path: 'publisher' },
    { title: t('rows'), path: 'citations.totalCount', number: true },
    { title: t('id'), path: 'id', hidden: true },
  ];
}

function About({ dataset }: { readonly dataset: Dataset }) {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  const isWritable = useKind() === 'FACTS';
  const { kind, loadedAt, isComplete, nodes, relationships } = dataset;
  return (
    <>
      <Facts
        facts={[
          [
            t('kind'),
            <span key="kind">
              {term('DatasetKind', kind)} <OwnMark of={ownNames([dataset])} />
            </span>,
          ],
          [t('loadedAt'), moment(loadedAt, lang)],
          [t('state'), t(isComplete ? 'complete' : 'unfinished')],
          [t('nodes'), shown(nodes, lang)],
          [t('relationships'), shown(relationships, lang)],
        ]}
      />
      {kind === 'IMPORT' && isWritable && <Remove id={dataset.id} />}
    </>
  );
}

/** Its rows are not kept, so whoever removes it is asked once more. */
function Remove({ id }: { readonly id: string }) {
  const t = useWords();
  const client = useClient();
  const { refresh } = useRefresh();
  const [isAsked, setAsked] = useState(false);
  const { isUnderWay, failure, run, forget } = useChange();
  const remove = () =>
    run(async () => {
      await change(client, [RemoveDatasetDocument, { id }]);
      refresh();
    });
  if (failure) return <Failed failure={failure} again={forget} />;
  if (!isAsked) {
    return (
      <p>
        <Button onClick={() => setAsked(true)}>{t('remove')}</Button>
      </p>
    );
  }
  return (
    <p role="alert">
      {t('removeSure')}{' '}
      <Button danger onClick={remove} disabled={isUnderWay}>
        {t('removeYes')}
      </Button>{' '}
      <Button onClick={() => setAsked(false)} disabled={isUnderWay} autoFocus>
        {t('removeNo')}
      </Button>
    </p>
  );
}
