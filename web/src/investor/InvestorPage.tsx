import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useOperation } from '../api/useOperation';
import { EntityOpening, type Framed } from '../entity/EntityFrame';
import { Missing } from '../entity/Missing';
import { InvestorHeadDocument, type InvestorHeadQuery } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { words as common } from '../organization/words';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { CoInvestorsPage } from './CoInvestorsPage';
import { FiguresPage } from './FiguresPage';
import { GroupPage } from './GroupPage';
import { OverlapPage } from './OverlapPage';
import { PortfolioPage } from './PortfolioPage';
import { RelayPage } from './RelayPage';
import { RiskPage } from './RiskPage';
import { type InvestorTab, investorCodec, TABS } from './state';
import { words } from './words';

type Head = NonNullable<InvestorHeadQuery['investor']>;

/** Only what the open part shows is asked for: the others are many, and some take long to compute. */
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
  const t = useWords(words);
  const { id = '' } = useParams();
  const { tab } = useLink(investorCodec).state;
  const asked = useOperation(InvestorHeadDocument, { id });
  const linksOf = useLinks();
  const tabs = { label: t('tabs'), titles: TABS.map((one) => [one, t(one)] as const) };
  const Part = PARTS[tab];
  return (
    <EntityOpening asked={asked} id={id} tabs={tabs} tab={tab}>
      {({ investor, node }) =>
        investor ? (
          <Part head={investor} tabs={tabs} tab={tab} links={linksOf(investor)} />
        ) : (
          <Missing id={id} elsewhere={elsewhere(node)} />
        )
      }
    </EntityOpening>
  );
}

function useLinks(): (head: Head) => readonly ReactNode[] {
  const t = useWords(words);
  const c = useWords(common);
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
        {c('network')}
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
function elsewhere(node: { readonly __typename: string; readonly id: string } | null): string | null {
  if (node === null) return null;
  return node.__typename === 'Institution' ? routes.entity(node.id) : pageOf(node.__typename, node.id);
}
