import { useAsk } from '../api/useAsk';
import { InvestorRecommendedDocument, InvestorRelayDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { RecommendationsPanel } from '../organization/RecommendationsPanel';
import { useRecommendationColumns } from '../organization/useRecommendationColumns';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { PlaceFilters } from './Filters';
import { InvestorFrame, type InvestorHead } from './InvestorFrame';
import { RelayPanel } from './RelayPanel';
import { investorCodec } from './state';
import { useRelayColumns } from './useRelayColumns';
import { words } from './words';

export function RelayController({ head }: { readonly head: InvestorHead }) {
  const t = useWords(words);
  const { state, go } = useLink(investorCodec);
  const { chain, region } = state;
  const id = { id: head.id };
  const variables = { ...id, chain: chain || null, region: region || null };
  const relay = useAsk(InvestorRelayDocument, id);
  const asked = useAsk(InvestorRecommendedDocument, variables);
  const columns = useRelayColumns();
  const recommended = useRecommendationColumns();
  const known = relay.data?.investor?.relay;
  const files = [
    ...(['followedBy', 'follows'] as const).map((side) => ({
      label: t(side),
      operation: InvestorRelayDocument,
      variables: id,
      rows: `investor.relay.${side}`,
      columns,
      count: known?.[side].length ?? 0,
    })),
    {
      label: t('recommended'),
      operation: InvestorRecommendedDocument,
      variables,
      rows: 'investor.recommendedCoInvestors.items',
      columns: recommended,
      count: asked.data?.investor?.recommendedCoInvestors.items.length ?? 0,
    },
  ].filter(({ count }) => count > 0);
  return (
    <InvestorFrame head={head} tab="next" operation={InvestorRelayDocument} variables={id} files={files}>
      <h2>{t('relay')}</h2>
      <p className="muted">{t('relayNote')}</p>
      <Answer asked={relay}>
        {({ investor }) => investor && <RelayPanel found={investor.relay} columns={columns} />}
      </Answer>
      <h2>{t('recommended')}</h2>
      <p className="muted">{t('recommendedNote')}</p>
      <div className="controls">
        <PlaceFilters chain={chain} region={region} onChange={go} />
      </div>
      <Answer asked={asked}>
        {({ investor }) =>
          investor && <RecommendationsPanel label={t('recommended')} found={investor.recommendedCoInvestors} />
        }
      </Answer>
    </InvestorFrame>
  );
}
