import type { InvestorRelayQuery, RelayedFragment } from '../generated/graphql';
import { type Column, DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { words } from './words';

interface Props {
  readonly found: NonNullable<InvestorRelayQuery['investor']>['relay'];
  readonly columns: readonly Column<RelayedFragment>[];
}

export function RelayPanel({ found, columns }: Props) {
  const t = useWords(words);
  const sides = (['followedBy', 'follows'] as const).filter((side) => found[side].length > 0);
  return (
    <>
      {sides.length === 0 && <Empty title={t('noRelay')}>{t('noRelayWhy')}</Empty>}
      {sides.map((side) => (
        <section key={side}>
          <h3>
            {t(side)} <span className="muted small">{found[side].length}</span>
          </h3>
          <DataTable label={t(side)} columns={columns} rows={found[side]} rowKey={({ investor }) => investor.id} />
        </section>
      ))}
      <MethodNote method={found.method} coverage={found.coverage} dataAsOf={found.dataAsOf} />
    </>
  );
}
