import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Framed } from '../entity/EntityFrame';
import { TabbedPage } from '../entity/TabbedPage';
import { InvestorHeadDocument, type InvestorHeadQuery } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { useWords as useCommonWords } from '../organization/words';
import { useTerms } from '../words/terms';
import { CoInvestorsPage } from './CoInvestorsPage';
import { FiguresPage } from './FiguresPage';
import { GroupPage } from './GroupPage';
import { OverlapPage } from './OverlapPage';
import { PortfolioPage } from './PortfolioPage';
import { RelayPage } from './RelayPage';
import { RiskPage } from './RiskPage';
import { type InvestorTab, TABS, useInvestorLink } from './state';
import { useWords } from './words';

type Head = NonNullable<InvestorHeadQuery['investor']>;

const PARTS: Readonly<Record<InvestorTab, (frame: Framed) => ReactNode>> = {
  portfolio: PortfolioPage,
  co: CoInvestorsPage,
  next: RelayPage,
  risk: RiskPage,
  overlap: OverlapPage,
  group: GroupPage,
  data: FiguresPage,
};

export function InvestorPage() {
  const t = useWords();
  return (
    <TabbedPage
      operation={InvestorHeadDocument}
      headOf={(data) => data.investor}
      label={t('tabs')}
      titles={TABS.map((one) => [one, t(one)] as const)}
      tab={useInvestorLink().state.tab}
      parts={PARTS}
      linksOf={useLinks()}
      elsewhere={elsewhere}
    />
  );
}

function useLinks(): (head: Head) => readonly ReactNode[] {
  const t = useWords();
  const c = useCommonWords();
  const { term } = useTerms();
  return (head) => {
    const { id, investorKind, region } = head;
    const isFund = head.__typename === 'InvestmentFirm' ? head.isFund : null;
    return [
      c('investor'),
      investorKind ? term('InvestorKind', investorKind) : c('kindUnknown'),
      isFund !== null && t(isFund ? 'fund' : 'manager'),
      region && (
        <Link key="region" to={routes.region(region.id)}>
          {region.name}
        </Link>
      ),
      <Link key="network" to={routes.network(id)}>
        {t('network')}
      </Link>,
      head.__typename === 'Enterprise' && (
        <Link key="firm" to={routes.enterprise(id)}>
          {t('asFirm')}
        </Link>
      ),
    ];
  };
}

/** Links to an institution lead here, since some of them invest; the others have a page of their own. */
function elsewhere({ __typename, id }: { readonly __typename: string; readonly id: string }): string {
  return __typename === 'Institution' ? routes.entity(id) : pageOf(__typename, id);
}
