import { EntityLink } from '../entity/EntityLink';
import { Links } from '../entity/Links';
import { type Column, DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Empty, Partial } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import type { Overlap, SharedFirm } from './OverlapController';
import { words } from './words';

interface Props {
  readonly name: string;
  readonly found: Overlap;
  readonly columns: readonly Column<SharedFirm>[];
}

export function OverlapPanel({ name, found, columns }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const { other, sharedCount, count, otherCount, jaccard, shared, chains } = found;
  return (
    <>
      <h2>
        {name} ∩ {other.name}
      </h2>
      <p>
        {t('overlapLine', { name, count, other: other.name, otherCount, shared: sharedCount })}{' '}
        {jaccard === null ? t('jaccardUnknown') : t('jaccardLine', { jaccard: shown(jaccard, lang, 3) })}{' '}
        <EntityLink node={other} asInvestor />
      </p>
      <h3>{t('sharedWith')}</h3>
      {shared.length === 0 ? (
        <Empty title={t('noShared')}>{t('noSharedWhy')}</Empty>
      ) : (
        <DataTable label={t('sharedWith')} columns={columns} rows={shared} rowKey={({ id }) => id} />
      )}
      {shared.length < sharedCount && <Partial shown={shared.length} all={sharedCount} />}
      {chains.length > 0 && (
        <>
          <h3>{t('commonChains')}</h3>
          <p>
            <Links nodes={chains} type="Chain" />
          </p>
        </>
      )}
      <MethodNote method={found.method} coverage={found.coverage} dataAsOf={found.dataAsOf} />
    </>
  );
}
