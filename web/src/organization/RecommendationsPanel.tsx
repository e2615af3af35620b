import type { RecommendedFragment } from '../generated/graphql';
import { DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { useRecommendationColumns } from './useRecommendationColumns';
import { words } from './words';

interface Props {
  readonly label: string;
  readonly found: RecommendedFragment;
}

export function RecommendationsPanel({ label, found }: Props) {
  const t = useWords(words);
  const columns = useRecommendationColumns();
  const { items, method, coverage, dataAsOf } = found;
  return (
    <>
      {items.length === 0 ? (
        <Empty title={t('noRecommended')}>{t('noRecommendedWhy')}</Empty>
      ) : (
        <>
          <p className="muted">
            {t('recommended', { count: items.length })} · {t('scoreNote')}
          </p>
          <DataTable label={label} columns={columns} rows={items} rowKey={({ investor }) => investor.id} />
        </>
      )}
      <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
    </>
  );
}
