import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Framed } from '../entity/EntityFrame';
import { TabbedPage } from '../entity/TabbedPage';
import { EnterpriseHeadDocument, type EnterpriseHeadQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useTerms } from '../words/terms';
import { CapitalPage } from './CapitalPage';
import { DataPage } from './DataPage';
import { OverviewPage } from './OverviewPage';
import { PoliciesPage } from './PoliciesPage';
import { RelationsPage } from './RelationsPage';
import { type EnterpriseTab, TABS, useEnterpriseLink } from './state';
import { useWords } from './words';

type Head = NonNullable<EnterpriseHeadQuery['enterprise']>;

const PARTS: Readonly<Record<EnterpriseTab, (frame: Framed) => ReactNode>> = {
  overview: OverviewPage,
  relations: RelationsPage,
  capital: CapitalPage,
  policies: PoliciesPage,
  data: DataPage,
};

export function EnterprisePage() {
  const t = useWords();
  return (
    <TabbedPage
      operation={EnterpriseHeadDocument}
      headOf={(data) => data.enterprise}
      label={t('tabs')}
      titles={TABS.map((one) => [one, t(one)] as const)}
      tab={useEnterpriseLink().state.tab}
      parts={PARTS}
      linksOf={useLinks()}
    />
  );
}

function useLinks(): (head: Head) => readonly ReactNode[] {
  const t = useWords();
  const { term } = useTerms();
  return ({ id, region, investorKind, portfolio }) => [
    term('Type', 'Enterprise'),
    region && (
      <Link key="region" to={routes.region(region.id)}>
        {region.name}
      </Link>
    ),
    <Link key="network" to={routes.network(id)}>
      {t('network')}
    </Link>,
    (investorKind !== null || portfolio.totalCount > 0) && (
      <Link key="investor" to={routes.investor(id)}>
        {t('asInvestor')}
      </Link>
    ),
  ];
}
