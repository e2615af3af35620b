import type { EnterprisePoliciesQuery } from '../generated/graphql';
import { type Column, DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Empty, Partial } from '../view/states';
import { useWords } from '../words/i18n';
import { type PolicyRow, useConditionColumn } from './usePolicyColumns';
import { words } from './words';
import './enterprise.css';

interface Props {
  readonly found: NonNullable<EnterprisePoliciesQuery['enterprise']>['eligiblePolicies'];
  readonly columns: readonly Column<PolicyRow>[];
  readonly more: (() => void) | undefined;
}

/** The 政策计算器: what is offered, and condition by condition what is shown of the firm. */
export function PoliciesPanel({ found, columns, more }: Props) {
  const t = useWords(words);
  const conditions = useConditionColumn();
  const { items, method, coverage, dataAsOf } = found;
  return (
    <>
      <h2>{t('policies')}</h2>
      <p className="muted">{t('policiesNote')}</p>
      {items.length === 0 ? (
        <Empty title={t('noPolicies')}>{t('noPoliciesWhy')}</Empty>
      ) : (
        <DataTable
          label={t('policies')}
          columns={[...columns, conditions]}
          rows={items}
          rowKey={({ measure }) => measure.id}
          pageSize={100}
        />
      )}
      {more && <Partial shown={items.length} all={null} more={more} />}
      <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
    </>
  );
}
