import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useOperation } from '../api/useOperation';
import { EntityOpening, type Framed } from '../entity/EntityFrame';
import { Missing } from '../entity/Missing';
import { RegionHeadDocument, type RegionHeadQuery } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { FiguresPage } from './FiguresPage';
import { FirmsPage } from './FirmsPage';
import { OverviewPage } from './OverviewPage';
import { PoliciesPage } from './PoliciesPage';
import { type RegionTab, regionCodec, TABS } from './state';
import { words } from './words';

type Head = NonNullable<RegionHeadQuery['region']>;

const PARTS: Readonly<Record<RegionTab, (frame: Framed) => ReactNode>> = {
  overview: OverviewPage,
  data: FiguresPage,
  firms: FirmsPage,
  policies: PoliciesPage,
};

export function RegionPage() {
  const t = useWords(words);
  const { id = '' } = useParams();
  const { tab } = useLink(regionCodec).state;
  const asked = useOperation(RegionHeadDocument, { id });
  const linksOf = useLinks();
  const tabs = { label: t('tabs'), titles: TABS.map((one) => [one, t(one)] as const) };
  const Part = PARTS[tab];
  return (
    <EntityOpening asked={asked} id={id} tabs={tabs} tab={tab}>
      {({ region, node }) =>
        region ? (
          <Part head={region} tabs={tabs} tab={tab} links={linksOf(region)} />
        ) : (
          <Missing id={id} elsewhere={node && pageOf(node.__typename, node.id)} />
        )
      }
    </EntityOpening>
  );
}

function useLinks(): (head: Head) => readonly ReactNode[] {
  const t = useWords(words);
  const { term } = useTerms();
  return ({ id, level, code, parent }) => [
    level ? term('RegionLevel', level) : term('Type', 'Region'),
    code !== null && t('code', { code }),
    parent && (
      <Link key="region" to={routes.region(parent.id)}>
        {parent.name}
      </Link>
    ),
    <Link key="compare" to={`${routes.compare}?r=${parent ? `${id},${parent.id}` : id}`}>
      {parent ? t('compareParent', { parent: parent.name }) : t('compare')}
    </Link>,
  ];
}
