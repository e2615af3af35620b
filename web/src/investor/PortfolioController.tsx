import type { FileColumn } from '../api/download';
import { useAsk } from '../api/useAsk';
import { InvestorBreakdownDocument, InvestorPortfolioDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { layoutBarGroups } from '../picture/barGroups';
import { Answer } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { percent } from '../words/numbers';
import { useTerms } from '../words/terms';
import { BreakdownPanel } from './BreakdownPanel';
import { toBars } from './breakdown';
import { MergeGroups, PlaceFilters } from './Filters';
import { HoldingsPanel } from './HoldingsPanel';
import { InvestorFrame, type InvestorHead } from './InvestorFrame';
import { investorCodec } from './state';
import { type Analysis, BREAKDOWNS, useBreakdowns } from './useBreakdowns';
import { useHoldingColumns } from './useHoldingColumns';
import { words } from './words';

const NONE = { items: [], unknown: 0, hhi: null };
const NO_BREAKDOWNS = Object.fromEntries(BREAKDOWNS.map((by) => [by, NONE])) as unknown as Analysis;

export function PortfolioController({ head }: { readonly head: InvestorHead }) {
  const t = useWords(words);
  const { state, go } = useLink(investorCodec);
  const { chain, region, after, mergeGroups, view } = state;
  const given = { id: head.id, chain: chain || null, region: region || null };
  const variables = { ...given, first: 50, after: after || null };
  const asked = useAsk(InvestorPortfolioDocument, variables);
  const analysed = useAsk(InvestorBreakdownDocument, { id: head.id, mergeGroups });
  const analysis = analysed.data?.investor?.portfolioAnalysis ?? null;
  const scene = useScene(analysis);
  const columns = useHoldingColumns();
  const count = asked.data?.investor?.portfolio.totalCount ?? 0;
  const holdings = {
    label: t('holdings'),
    operation: InvestorPortfolioDocument,
    variables: given,
    rows: 'investor.portfolio.edges',
    columns,
    count,
  };
  const parts = useBreakdownFiles({ id: head.id, mergeGroups }, analysis);
  return (
    <InvestorFrame
      head={head}
      tab="portfolio"
      operation={InvestorPortfolioDocument}
      variables={variables}
      files={[...(count > 0 ? [holdings] : []), ...parts]}
      {...(analysis ? { scene, shape: view, onShape: (next) => go({ view: next }) } : {})}
      controls={
        <>
          <PlaceFilters chain={chain} region={region} onChange={go} />
          <MergeGroups value={mergeGroups} onChange={(value) => go({ mergeGroups: value })} />
        </>
      }
    >
      <Answer asked={analysed}>
        {({ investor }) =>
          investor && (
            <BreakdownPanel name={head.name} analysis={investor.portfolioAnalysis} view={view} scene={scene} />
          )
        }
      </Answer>
      <Answer asked={asked}>
        {({ investor }) =>
          investor && (
            <HoldingsPanel found={investor} columns={columns} after={after} onAfter={(next) => go({ after: next })} />
          )
        }
      </Answer>
    </InvestorFrame>
  );
}

function useScene(analysis: Analysis | null) {
  const t = useWords(words);
  const lang = useLang();
  const breakdowns = useBreakdowns(analysis ?? NO_BREAKDOWNS);
  return () =>
    layoutBarGroups(
      breakdowns.map((one) =>
        toBars(one, {
          amount: ({ count, share }) => `${t('firms', { count })} · ${percent(share, lang)}`,
          unknown: (count) => t('unknownCount', { count }),
        }),
      ),
    );
}

/** One file a breakdown. A part of the graph has a name; of the others the API's word is put in the field's terms. */
function useBreakdownFiles(
  variables: { readonly id: string; readonly mergeGroups: boolean },
  analysis: Analysis | null,
) {
  const t = useWords(words);
  const { terms } = useTerms();
  if (!analysis) return [];
  const labels = { ...terms('ChainStage'), ...terms('RecognitionTier'), ...terms('ListingBoard') };
  const columns: readonly FileColumn[] = [
    { title: t('part'), path: 'node.name' },
    { title: t('title'), path: 'key', labels },
    { title: t('level'), path: 'level', labels: terms('RecognitionLevel') },
    { title: t('count'), path: 'count', number: true },
    { title: t('share'), path: 'share', number: true },
  ];
  return BREAKDOWNS.filter((by) => analysis[by].items.length > 0).map((by) => ({
    label: t(by),
    operation: InvestorBreakdownDocument,
    variables,
    rows: `investor.portfolioAnalysis.${by}.items`,
    columns,
    count: analysis[by].items.length,
  }));
}
