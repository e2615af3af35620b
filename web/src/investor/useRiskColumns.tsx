import { Link } from 'react-router';
import { Links } from '../entity/Links';
import { SourceChip } from '../evidence/SourceChip';
import { useSourceColumns } from '../evidence/useSourceColumns';
import { words as evidence } from '../evidence/words';
import type { InvestorRiskQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { useWords } from '../words/i18n';
import { isOver } from '../words/numbers';
import { useTerms } from '../words/terms';
import { words } from './words';

export type Risk = NonNullable<InvestorRiskQuery['investor']>['portfolioAnalysis'];
type Synergy = Risk['synergies'][number];
type Common = Risk['commonSuppliers'][number];
type Expiring = Risk['expiring'][number];

interface Firm {
  readonly id: string;
  readonly name: string;
}

const toFirm = ({ id, name }: Firm) => <Link to={routes.enterprise(id)}>{name}</Link>;

export function useSynergyColumns(): Column<Synergy>[] {
  const t = useWords(words);
  const sources = useSourceColumns();
  return [
    { title: t('supplier'), path: 'supplier.name', render: ({ supplier }) => toFirm(supplier) },
    { title: t('customer'), path: 'customer.name', render: ({ customer }) => toFirm(customer) },
    { title: t('product'), path: 'product', render: ({ product }) => product && <Long>{product}</Long> },
    ...sources<Synergy>(({ supplier, customer }) => `${supplier.name} → ${customer.name}`),
  ];
}

export function useCommonColumns(): Column<Common>[] {
  const t = useWords(words);
  return [
    { title: t('supplier'), path: 'supplier.name', render: ({ supplier }) => toFirm(supplier) },
    { title: t('dependents'), path: 'holdingCount', number: true },
    { title: t('directCount'), path: 'directCount', number: true },
    {
      title: t('dependentFirms'),
      path: 'holdings.name',
      render: ({ holdings }) => (
        <Long>
          <Links nodes={holdings} type="Enterprise" />
        </Long>
      ),
    },
  ];
}

export function useExpiringColumns(): Column<Expiring>[] {
  const t = useWords(words);
  const e = useWords(evidence);
  const { term, terms } = useTerms();
  return [
    { title: t('firm'), path: 'enterprise.name', render: ({ enterprise }) => toFirm(enterprise) },
    { title: t('title'), path: 'recognition.tier', labels: terms('RecognitionTier') },
    { title: t('level'), path: 'recognition.level', labels: terms('RecognitionLevel') },
    { title: t('grantedOn'), path: 'recognition.grantedOn' },
    {
      title: t('expiresOn'),
      path: 'expiresOn',
      render: ({ expiresOn, stated }) => (
        <>
          {expiresOn}
          {isOver(expiresOn) && <span className="chip chip-none">{t('ranOut')}</span>}
          {!stated && <span className="chip chip-none">{t('estimated')}</span>}
        </>
      ),
    },
    {
      title: t('stated'),
      path: 'stated',
      labels: { true: t('isStated'), false: t('isEstimated') },
    },
    {
      title: e('quote'),
      path: 'recognition.citations.quote',
      sortable: false,
      render: ({ recognition: { tier, citations, confidence } }) => (
        <SourceChip of={term('RecognitionTier', tier)} citations={citations} confidence={confidence} />
      ),
    },
    { title: e('from'), path: 'recognition.citations.source.title', hidden: true },
  ];
}
