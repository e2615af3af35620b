import { Links } from '../entity/Links';
import type { RegionOverviewQuery } from '../generated/graphql';
import { DataTable } from '../table/DataTable';
import { Parts } from '../view/Parts';
import { useWords } from '../words/i18n';
import { useClusterColumns, useParkColumns } from './useRegionColumns';
import { words } from './words';

export function OverviewPanel({ found }: { readonly found: NonNullable<RegionOverviewQuery['region']> }) {
  const t = useWords(words);
  const clusterColumns = useClusterColumns();
  const parkColumns = useParkColumns();
  const { children, groups, clusters, parks } = found;
  const keyOf = ({ id }: { readonly id: string }) => id;
  return (
    <Parts
      parts={[
        { title: t('children'), count: children.length, content: <Links nodes={children} type="Region" /> },
        { title: t('groups'), count: groups.length, content: <Links nodes={groups} type="Region" /> },
        {
          title: t('clusters'),
          count: clusters.length,
          content: <DataTable label={t('clusters')} columns={clusterColumns} rows={clusters} rowKey={keyOf} />,
        },
        {
          title: t('parks'),
          count: parks.length,
          content: <DataTable label={t('parks')} columns={parkColumns} rows={parks} rowKey={keyOf} />,
        },
      ]}
    />
  );
}
