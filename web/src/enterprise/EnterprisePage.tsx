import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useOperation } from '../api/useOperation';
import { EntityOpening, type Framed } from '../entity/EntityFrame';
import { Missing } from '../entity/Missing';
import { EnterpriseHeadDocument, type EnterpriseHeadQuery } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { words as common } from '../organization/words';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { CapitalPage } from './CapitalPage';
import { DataPage } from './DataPage';
import { OverviewPage } from './OverviewPage';
import { PoliciesPage } from './PoliciesPage';
import { RelationsPage } from './RelationsPage';
import { type EnterpriseTab, enterpriseCodec, TABS } from './state';
import { words } from './words';

type Head = NonNullable<EnterpriseHeadQuery['enterprise']>;

/** Only what the open part shows is asked for: the others are many, and some take long to compute. */
const PARTS: Readonly<Record<EnterpriseTab, (frame: Framed) => ReactNode>> = {
  overview: OverviewPage,
  relations: RelationsPage,
  capital: CapitalPage,
  policies: PoliciesPage,
  data: DataPage,
};

export function EnterprisePage() {
  const t = useWords(words);
  const { id = '' } = useParams();
  const { tab } = useLink(enterpriseCodec).state;
  const asked = useOperation(EnterpriseHeadDocument, { id });
  const linksOf = useLinks();
  const tabs = { label: t('tabs'), titles: TABS.map((one) => [one, t(one)] as const) };
  const Part = PARTS[tab];
  return (
    <EntityOpening asked={asked} id={id} tabs={tabs} tab={tab}>
      {({ enterprise, node }) =>
        enterprise ? (
          <Part head={enterprise} tabs={tabs} tab={tab} links={linksOf(enterprise)} />
        ) : (
          <Missing id={id} elsewhere={node && pageOf(node.__typename, node.id)} />
        )
      }
    </EntityOpening>
  );
}

function useLinks(): (head: Head) => readonly ReactNode[] {
  const t = useWords(words);
  const c = useWords(common);
  const { term } = useTerms();
  return ({ id, region, investorKind, portfolio }) => [
    term('Type', 'Enterprise'),
    region && (
      <Link key="region" to={routes.region(region.id)}>
        {region.name}
      </Link>
    ),
    <Link key="network" to={routes.network(id)}>
      {c('network')}
    </Link>,
    (investorKind !== null || portfolio.totalCount > 0) && (
      <Link key="investor" to={routes.investor(id)}>
        {t('asInvestor')}
      </Link>
    ),
  ];
}
