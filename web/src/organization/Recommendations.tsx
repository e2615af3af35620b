import type { RecommendedFragment } from '../generated/graphql';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import type { Recommendation } from './recommendationColumns';
import { useWords } from './words';

interface Props {
  readonly list: List<Recommendation>;
  readonly found: RecommendedFragment;
}

export function Recommendations({ list, found }: Props) {
  const t = useWords();
  return (
    <>
      {list.rows.length === 0 ? (
        <Empty title={t('noRecommended')}>{t('noRecommendedWhy')}</Empty>
      ) : (
        <>
          <p className="muted">
            {t('recommended', { count: list.rows.length })} · {t('scoreNote')}
          </p>
          <ListTable list={list} />
        </>
      )}
      <MethodNote of={found} />
    </>
  );
}
