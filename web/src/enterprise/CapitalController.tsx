import { useAsk } from '../api/useAsk';
import { EntityLink } from '../entity/EntityLink';
import {
  EnterpriseCapitalDocument,
  type EnterpriseCapitalQuery,
  EnterpriseLookThroughDocument,
  EnterpriseNextInvestorsDocument,
} from '../generated/graphql';
import { useLink } from '../link/useLink';
import { LookThroughPanel } from '../organization/LookThroughPanel';
import { RecommendationsPanel } from '../organization/RecommendationsPanel';
import { useControlColumns } from '../organization/useControlColumns';
import { useDealColumns } from '../organization/useDealColumns';
import { useRecommendationColumns } from '../organization/useRecommendationColumns';
import { useStakeColumns } from '../organization/useStakeColumns';
import { words as common } from '../organization/words';
import type { Column } from '../table/DataTable';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { CapitalPanel } from './CapitalPanel';
import { EnterpriseFrame, type EnterpriseHead } from './EnterpriseFrame';
import { enterpriseCodec } from './state';
import { words } from './words';

export type Investment = NonNullable<EnterpriseCapitalQuery['enterprise']>['investments']['edges'][number];

export function CapitalController({ head }: { readonly head: EnterpriseHead }) {
  const t = useWords(words);
  const c = useWords(common);
  const { state, go } = useLink(enterpriseCodec);
  const id = { id: head.id };
  const variables = { ...id, first: 100, after: state.after || null };
  const asked = useAsk(EnterpriseCapitalDocument, variables);
  const next = useAsk(EnterpriseNextInvestorsDocument, id);
  const through = useAsk(EnterpriseLookThroughDocument, id);
  const columns = useInvestmentColumns();
  const controls = useControlColumns();
  const recommended = useRecommendationColumns();
  const stakes = useStakeColumns();
  const found = asked.data?.enterprise;
  const seen = through.data?.enterprise?.lookThrough;
  const capital = { operation: EnterpriseCapitalDocument, variables: id };
  const look = { operation: EnterpriseLookThroughDocument, variables: id, columns: stakes };
  const files = [
    {
      ...capital,
      label: t('investors'),
      rows: 'enterprise.investments.edges',
      columns,
      count: found?.investments.totalCount ?? 0,
    },
    {
      ...capital,
      label: c('controlledBy'),
      rows: 'enterprise.controlledBy',
      columns: controls,
      count: found?.controlledBy.length ?? 0,
    },
    {
      ...capital,
      label: c('controls'),
      rows: 'enterprise.controls',
      columns: controls,
      count: found?.controls.length ?? 0,
    },
    {
      label: t('nextInvestors'),
      operation: EnterpriseNextInvestorsDocument,
      variables: id,
      rows: 'enterprise.nextInvestors.items',
      columns: recommended,
      count: next.data?.enterprise?.nextInvestors.items.length ?? 0,
    },
    { ...look, label: c('owners'), rows: 'enterprise.lookThrough.owners', count: seen?.owners.length ?? 0 },
    { ...look, label: c('holdings'), rows: 'enterprise.lookThrough.holdings', count: seen?.holdings.length ?? 0 },
  ].filter(({ count }) => count > 0);
  return (
    <EnterpriseFrame
      head={head}
      tab="capital"
      operation={EnterpriseCapitalDocument}
      variables={variables}
      files={files}
    >
      <Answer asked={asked}>
        {({ enterprise }) =>
          enterprise && (
            <CapitalPanel found={enterprise} columns={columns} after={state.after} onAfter={(after) => go({ after })} />
          )
        }
      </Answer>
      <h2>{t('nextInvestors')}</h2>
      <p className="muted">{t('nextNote')}</p>
      <Answer asked={next}>
        {({ enterprise }) =>
          enterprise && <RecommendationsPanel label={t('nextInvestors')} found={enterprise.nextInvestors} />
        }
      </Answer>
      <h2>{c('lookThrough')}</h2>
      <Answer asked={through}>
        {({ enterprise }) => enterprise && <LookThroughPanel seen={enterprise.lookThrough} />}
      </Answer>
    </EnterpriseFrame>
  );
}

function useInvestmentColumns(): Column<Investment>[] {
  const c = useWords(common);
  const { terms } = useTerms();
  const deal = useDealColumns();
  return [
    { title: c('investor'), path: 'node.name', render: ({ node }) => <EntityLink node={node} asInvestor /> },
    { title: c('kind'), path: 'node.investorKind', labels: terms('InvestorKind') },
    ...deal<Investment>(),
  ];
}
