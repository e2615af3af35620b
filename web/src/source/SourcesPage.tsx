import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { SourcesDocument, type SourcesQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { OwnMark } from '../own/OwnMark';
import { ownNames } from '../own/own';
import { useOwnColumns } from '../own/useOwnColumns';
import type { Column } from '../table/DataTable';
import { ListTable } from '../table/ListTable';
import { list } from '../table/list';
import { Answer } from '../view/states';
import { View } from '../view/View';
import { languages } from './SourcePage';
import { useWords } from './words';

type Row = SourcesQuery['sources']['nodes'][number];

export function SourcesPage() {
  const t = useWords();
  const asked = useOperation(SourcesDocument, {});
  const sources = list(asked, (data) => data.sources.nodes, { label: t('file'), columns: useColumns() });
  return (
    <View title={t('title')} lead={t('lead')} asked={asked} files={[sources]}>
      <Answer asked={asked}>
        <ListTable list={sources} label={t('title')} />
      </Answer>
    </View>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useWords();
  const own = useOwnColumns();
  return [
    { title: t('name'), path: 'title', render: (row) => <Title row={row} /> },
    { title: t('publisher'), path: 'publisher' },
    { title: t('publishedOn'), path: 'publishedOn' },
    { title: t('language'), path: 'language', labels: languages(t) },
    { title: t('quotes'), path: 'citations.totalCount', number: true },
    { title: t('holes'), path: 'knownOmissions', sortable: false, render: (row) => <Omissions of={row} /> },
    ...own('dataset'),
  ];
}

function Title({ row: { id, title, dataset } }: { readonly row: Row }) {
  return (
    <>
      <Link to={routes.source(id)}>{title}</Link>
      <OwnMark of={ownNames([dataset])} />
    </>
  );
}

function Omissions({ of }: { readonly of: Row }) {
  return (
    <ul className="plain" lang="zh-CN">
      {of.knownOmissions.map((omission) => (
        <li key={omission}>{omission}</li>
      ))}
    </ul>
  );
}
