import { Links } from '../entity/Links';
import type { SeenFragment } from '../generated/graphql';
import { DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Empty, Partial } from '../view/states';
import { useWords } from '../words/i18n';
import { useStakeColumns } from './useStakeColumns';
import { words } from './words';

/** Who owns it and what it owns through all levels; a share that nobody states is left out. */
export function LookThroughPanel({ seen }: { readonly seen: SeenFragment }) {
  const t = useWords(words);
  const { owners, ownerCount, holdings, holdingCount, circles, overstated } = seen;
  if (ownerCount + holdingCount === 0) return <Empty title={t('noLinks')}>{t('noLinksWhy')}</Empty>;
  return (
    <>
      <p className="muted">
        {t('links', { count: seen.linkCount, without: seen.linksWithoutShare })} {seen.truncated && t('truncated')}
      </p>
      <Stakes title={t('owners')} stakes={owners} all={ownerCount} />
      <Stakes title={t('holdings')} stakes={holdings} all={holdingCount} />
      {circles.length > 0 && (
        <>
          <h3>{t('circles')}</h3>
          <ul>
            {circles.map(({ organizations, closed }) => (
              <li key={organizations.map(({ id }) => id).join()}>
                <Links nodes={organizations} />
                {closed === true && t('circleClosed')}
              </li>
            ))}
          </ul>
        </>
      )}
      {overstated.length > 0 && (
        <p>
          {t('overstated')} <Links nodes={overstated} />
        </p>
      )}
      <MethodNote method={seen.method} coverage={seen.coverage} dataAsOf={seen.dataAsOf} />
    </>
  );
}

interface StakesProps {
  readonly title: string;
  readonly stakes: SeenFragment['owners'];
  readonly all: number;
}

function Stakes({ title, stakes, all }: StakesProps) {
  const columns = useStakeColumns();
  if (stakes.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {stakes.length < all && <Partial shown={stakes.length} all={all} />}
      <DataTable label={title} columns={columns} rows={stakes} rowKey={({ organization }) => organization.id} />
    </>
  );
}
