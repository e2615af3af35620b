import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { DATA_BASES, useKind } from '../app/world';
import { DatasetsDocument, type DatasetsQuery } from '../generated/graphql';
import { word } from '../link/codec';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { OwnMark } from '../own/OwnMark';
import { ownNames } from '../own/own';
import type { Column } from '../table/DataTable';
import { ListTable, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { Journal, useJournal } from './Journal';
import { moment } from './moment';
import { type Named, useNameOfDataset } from './useNameOfDataset';
import { useWords } from './words';

type Row = NonNullable<DatasetsQuery['datasets']>[number];

/** Where the journal goes on. */
export const journalCodec = { after: word() };

/** What the store is made of, and every change of it. */
export function DatasetsPage() {
  const t = useWords();
  const kind = useKind();
  const paging = pagingBy(useLink(journalCodec));
  const asked = useOperation(DatasetsDocument, {});
  const datasets = list(asked, (data) => data.datasets, { label: t('datasets'), columns: useColumns() });
  const journal = useJournal(null, paging.after);
  const toImport = kind === 'FACTS' && <Link to={routes.import()}>{t('toImport')}</Link>;
  return (
    <View
      title={t('title')}
      lead={
        <>
          {t('lead')} {toImport}
        </>
      }
      asked={asked}
      files={[datasets, journal.entries]}
    >
      <Answer asked={asked}>
        <h2>{t('datasets')}</h2>
        <ListTable list={datasets} />
      </Answer>
      {kind === 'DOCUMENTS' ? (
        <Empty title={t('alone')}>
          <a href={DATA_BASES.all + routes.datasets}>{t('notAlone')}</a>
        </Empty>
      ) : (
        <Journal journal={journal} {...paging} />
      )}
    </View>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useWords();
  const lang = useLang();
  const { terms } = useTerms();
  return [
    { title: t('name'), path: 'name', render: (row) => <Name of={row} /> },
    { title: t('kind'), path: 'kind', labels: terms('DatasetKind') },
    { title: t('loadedAt'), path: 'loadedAt', render: ({ loadedAt }) => moment(loadedAt, lang) },
    { title: t('state'), path: 'isComplete', render: ({ isComplete }) => t(isComplete ? 'complete' : 'unfinished') },
    { title: t('nodes'), path: 'nodes', number: true },
    { title: t('relationships'), path: 'relationships', number: true },
    { title: t('id'), path: 'id', hidden: true },
  ];
}

function Name({ of }: { readonly of: Named }) {
  const nameOf = useNameOfDataset();
  return (
    <>
      <Link to={routes.dataset(of.id)}>{nameOf(of)}</Link> <OwnMark of={ownNames([of])} />
    </>
  );
}
