import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { InvestorPortfolioDocument } from '../generated/graphql';
import { useWords as useCommonWords } from '../organization/words';
import { ListSection, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { Facts } from '../view/Facts';
import { Answer } from '../view/states';
import { useHoldingColumns } from './columns';
import { MergeGroups, PlaceFilters } from './Filters';
import { useInvestorLink } from './state';
import { Breakdowns, useBreakdowns } from './useBreakdowns';
import { useWords } from './words';

export function PortfolioPage(frame: Framed) {
  const t = useWords();
  const c = useCommonWords();
  const link = useInvestorLink();
  const { state, go } = link;
  const { chain, region, after, mergeGroups, view } = state;
  const { id, name } = frame.head;
  const variables = { id, chain: chain || null, region: region || null, first: 50, after: after || null };
  const asked = useOperation(InvestorPortfolioDocument, variables);
  const found = asked.data?.investor;
  const holdings = list(asked, ({ investor }) => investor?.portfolio.edges, {
    label: t('holdings'),
    columns: useHoldingColumns(),
    keyOf: ({ node, round, investedOn }) => `${node.id} ${round} ${investedOn}`,
  });
  const { analysed, breakdowns, scene } = useBreakdowns(id, mergeGroups);
  return (
    <EntityFrame
      {...frame}
      asked={asked}
      files={[holdings, ...breakdowns.map((one) => one.list)]}
      {...(analysed.data?.investor ? { scene, shape: view, onShape: (next) => go({ view: next }) } : {})}
      controls={
        <>
          <PlaceFilters />
          <MergeGroups />
        </>
      }
    >
      <Answer asked={analysed}>
        {({ investor }) =>
          investor && (
            <Breakdowns
              name={name}
              analysis={investor.portfolioAnalysis}
              breakdowns={breakdowns}
              view={view}
              scene={scene}
            />
          )
        }
      </Answer>
      <Answer asked={asked}>
        <Facts
          facts={[
            [c('description'), found?.description],
            [c('uscc'), found?.uscc],
            [t('founded'), found?.foundedOn],
          ]}
        />
        <ListSection
          list={holdings}
          note={t('holdingsNote')}
          empty={[t('noHoldings'), t('noHoldingsWhy')]}
          {...pagingBy(link)}
        />
      </Answer>
    </EntityFrame>
  );
}
