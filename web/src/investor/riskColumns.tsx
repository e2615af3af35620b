import { entitiesColumn, entityColumn, longColumn } from '../entity/columns';
import { SourceChip } from '../evidence/SourceChip';
import { useSourceColumns } from '../evidence/useSourceColumns';
import { words as evidence } from '../evidence/words';
import type { InvestorRiskQuery } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { useWords } from '../words/i18n';
import { isOver } from '../words/numbers';
import { useTerms } from '../words/terms';
import { words } from './words';

type Risk = NonNullable<InvestorRiskQuery['investor']>['portfolioAnalysis'];
type Synergy = Risk['synergies'][number];
type Common = Risk['commonSuppliers'][number];
type Expiring = Risk['expiring'][number];

const FIRM = { type: 'Enterprise' };

export function useSynergyColumns(): Column<Synergy>[] {
  const t = useWords(words);
  const sources = useSourceColumns();
  return [
    entityColumn(t('supplier'), 'supplier', FIRM),
    entityColumn(t('customer'), 'customer', FIRM),
    longColumn(t('product'), 'product'),
    ...sources<Synergy>(({ supplier, customer }) => `${supplier.name} → ${customer.name}`),
  ];
}

export function useCommonColumns(): Column<Common>[] {
  const t = useWords(words);
  return [
    entityColumn(t('supplier'), 'supplier', FIRM),
    { title: t('dependents'), path: 'holdingCount', number: true },
    { title: t('directCount'), path: 'directCount', number: true },
    entitiesColumn(t('dependentFirms'), 'holdings', FIRM),
  ];
}

export function useExpiringColumns(): Column<Expiring>[] {
  const t = useWords(words);
  const e = useWords(evidence);
  const { term, terms } = useTerms();
  return [
    entityColumn(t('firm'), 'enterprise', FIRM),
    { title: t('title'), path: 'recognition.tier', labels: terms('RecognitionTier') },
    { title: t('level'), path: 'recognition.level', labels: terms('RecognitionLevel') },
    { title: t('grantedOn'), path: 'recognition.grantedOn' },
    {
      title: t('expiresOn'),
      path: 'expiresOn',
      render: (row) => <Expiry row={row} />,
    },
    { title: t('stated'), path: 'stated', labels: { true: t('isStated'), false: t('isEstimated') } },
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

function Expiry({ row: { expiresOn, stated } }: { readonly row: Expiring }) {
  const t = useWords(words);
  return (
    <>
      {expiresOn}
      {isOver(expiresOn) && <span className="chip chip-none">{t('ranOut')}</span>}
      {!stated && <span className="chip chip-none">{t('estimated')}</span>}
    </>
  );
}
