import { DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Parts } from '../view/Parts';
import { useWords } from '../words/i18n';
import { type Risk, useCommonColumns, useExpiringColumns, useSynergyColumns } from './useRiskColumns';
import { words } from './words';

interface Props {
  readonly found: Risk;
  /** Empty: all titles whose end is known, also those that have run out. */
  readonly asOf: string;
}

export function titleOfExpiring(asOf: string): 'expiring' | 'endKnown' {
  return asOf === '' ? 'endKnown' : 'expiring';
}

export function RiskPanel({ found, asOf }: Props) {
  const t = useWords(words);
  const synergy = useSynergyColumns();
  const common = useCommonColumns();
  const expiry = useExpiringColumns();
  const { synergies, commonSuppliers, expiring, expiryUnknown, method, coverage, dataAsOf } = found;
  return (
    <>
      <Parts
        parts={[
          {
            title: t('synergies'),
            count: synergies.length,
            content: (
              <DataTable
                label={t('synergies')}
                columns={synergy}
                rows={synergies}
                rowKey={({ supplier, customer, product }) => `${supplier.id} ${customer.id} ${product}`}
              />
            ),
          },
          {
            title: t('commonSuppliers'),
            count: commonSuppliers.length,
            note: t('commonNote'),
            content: (
              <DataTable
                label={t('commonSuppliers')}
                columns={common}
                rows={commonSuppliers}
                rowKey={({ supplier }) => supplier.id}
              />
            ),
          },
          {
            title: t(titleOfExpiring(asOf)),
            count: expiring.length,
            note: expiryUnknown > 0 ? t('expiringNote', { count: expiryUnknown }) : '',
            content: (
              <DataTable
                label={t(titleOfExpiring(asOf))}
                columns={expiry}
                rows={expiring}
                rowKey={({ recognition }) => recognition.id}
              />
            ),
          },
        ]}
      />
      <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
    </>
  );
}
