import { Input } from 'antd';
import { useAsk } from '../api/useAsk';
import { InvestorRiskDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { Control } from '../view/Control';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { MergeGroups } from './Filters';
import { InvestorFrame, type InvestorHead } from './InvestorFrame';
import { RiskPanel, titleOfExpiring } from './RiskPanel';
import { investorCodec } from './state';
import { useCommonColumns, useExpiringColumns, useSynergyColumns } from './useRiskColumns';
import { words } from './words';

export function RiskController({ head }: { readonly head: InvestorHead }) {
  const t = useWords(words);
  const { state, go } = useLink(investorCodec);
  const { asOf, mergeGroups } = state;
  const variables = { id: head.id, asOf: asOf || null, mergeGroups };
  const asked = useAsk(InvestorRiskDocument, variables);
  const columns = {
    synergies: useSynergyColumns(),
    commonSuppliers: useCommonColumns(),
    expiring: useExpiringColumns(),
  };
  const analysis = asked.data?.investor?.portfolioAnalysis;
  const files = (['synergies', 'commonSuppliers', 'expiring'] as const)
    .map((list) => ({
      label: t(list === 'expiring' ? titleOfExpiring(asOf) : list),
      operation: InvestorRiskDocument,
      variables,
      rows: `investor.portfolioAnalysis.${list}`,
      columns: columns[list],
      count: analysis?.[list].length ?? 0,
    }))
    .filter(({ count }) => count > 0);
  return (
    <InvestorFrame
      head={head}
      tab="risk"
      operation={InvestorRiskDocument}
      variables={variables}
      files={files}
      controls={
        <>
          <Control label={t('riskAsOf')}>
            <Input
              type="date"
              size="small"
              style={{ width: 150 }}
              aria-label={t('riskAsOf')}
              value={asOf}
              onChange={({ target }) => go({ asOf: target.value })}
            />
            {asOf === '' && <span className="muted small">{t('riskAsOfNone')}</span>}
          </Control>
          <MergeGroups value={mergeGroups} onChange={(value) => go({ mergeGroups: value })} />
        </>
      }
    >
      <Answer asked={asked}>
        {({ investor }) => investor && <RiskPanel found={investor.portfolioAnalysis} asOf={asOf} />}
      </Answer>
    </InvestorFrame>
  );
}
