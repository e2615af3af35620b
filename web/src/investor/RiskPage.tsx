import { type OperationResult, useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { InvestorRiskDocument, type InvestorRiskQuery } from '../generated/graphql';
import { listPart } from '../table/ListTable';
import { list } from '../table/list';
import { DateControl } from '../view/Control';
import { MethodNote } from '../view/MethodNote';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useCommonColumns, useExpiringColumns, useSynergyColumns } from './columns';
import { MergeGroups } from './Filters';
import { useInvestorLink } from './state';
import { useWords } from './words';

export function RiskPage(frame: Framed) {
  const t = useWords();
  const { asOf, mergeGroups } = useInvestorLink().state;
  const asked = useOperation(InvestorRiskDocument, { id: frame.head.id, asOf: asOf || null, mergeGroups });
  const { synergies, commonSuppliers, expiring } = useLists(asked, asOf);
  const analysis = asked.data?.investor?.portfolioAnalysis;
  const unknown = analysis?.expiryUnknown ?? 0;
  return (
    <EntityFrame {...frame} asked={asked} files={[synergies, commonSuppliers, expiring]} controls={<Controls />}>
      <Answer asked={asked}>
        <Parts
          parts={[
            listPart(synergies),
            listPart(commonSuppliers, { note: t('commonNote') }),
            listPart(expiring, { note: unknown > 0 ? t('expiringNote', { count: unknown }) : '' }),
          ]}
        />
        {analysis && <MethodNote of={analysis} />}
      </Answer>
    </EntityFrame>
  );
}

function useLists(asked: OperationResult<InvestorRiskQuery>, asOf: string) {
  const t = useWords();
  return {
    synergies: list(asked, ({ investor }) => investor?.portfolioAnalysis.synergies, {
      label: t('synergies'),
      columns: useSynergyColumns(),
      keyOf: ({ supplier, customer, product }) => `${supplier.id} ${customer.id} ${product}`,
    }),
    commonSuppliers: list(asked, ({ investor }) => investor?.portfolioAnalysis.commonSuppliers, {
      label: t('commonSuppliers'),
      columns: useCommonColumns(),
      keyOf: ({ supplier }) => supplier.id,
    }),
    expiring: list(asked, ({ investor }) => investor?.portfolioAnalysis.expiring, {
      // Without a date: all titles whose end is known, also those that have run out.
      label: t(asOf === '' ? 'endKnown' : 'expiring'),
      columns: useExpiringColumns(),
      keyOf: ({ recognition }) => recognition.id,
    }),
  };
}

function Controls() {
  const t = useWords();
  const { state, go } = useInvestorLink();
  return (
    <>
      <DateControl label={t('riskAsOf')} value={state.asOf} onChange={(asOf) => go({ asOf })}>
        {state.asOf === '' && <span className="muted small">{t('riskAsOfNone')}</span>}
      </DateControl>
      <MergeGroups />
    </>
  );
}
