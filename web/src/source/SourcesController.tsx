import { Link } from 'react-router';
import { useAsk } from '../api/useAsk';
import { SourcesDocument, type SourcesQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { type Column, DataTable } from '../table/DataTable';
import { Answer } from '../view/states';
import { View } from '../view/View';
import { useWords } from '../words/i18n';
import { words } from './words';

type Row = SourcesQuery['sources']['nodes'][number];

export function SourcesController() {
  const t = useWords(words);
  const asked = useAsk(SourcesDocument, {});
  const columns: Column<Row>[] = [
    { title: t('name'), path: 'title', render: ({ id, title }) => <Link to={routes.source(id)}>{title}</Link> },
    { title: t('publisher'), path: 'publisher' },
    { title: t('publishedOn'), path: 'publishedOn' },
    { title: t('language'), path: 'language', labels: languages(t) },
    { title: t('quotes'), path: 'citations.totalCount', number: true },
    {
      title: t('holes'),
      path: 'knownOmissions',
      sortable: false,
      render: ({ knownOmissions }) => (
        <ul className="plain" lang="zh-CN">
          {knownOmissions.map((hole) => (
            <li key={hole}>{hole}</li>
          ))}
        </ul>
      ),
    },
  ];
  const count = asked.data?.sources.totalCount ?? null;
  const offer = { label: t('file'), operation: SourcesDocument, variables: {}, rows: 'sources.nodes', columns, count };
  return (
    <View title={t('title')} lead={t('lead')} operation={SourcesDocument} files={[offer]}>
      <Answer asked={asked}>
        {({ sources }) => (
          <DataTable label={t('title')} columns={columns} rows={sources.nodes} rowKey={({ id }) => id} />
        )}
      </Answer>
    </View>
  );
}

export function languages(t: (key: 'zhHans' | 'zhHant' | 'english') => string): Readonly<Record<string, string>> {
  return { 'zh-Hans': t('zhHans'), 'zh-Hant': t('zhHant'), en: t('english') };
}
