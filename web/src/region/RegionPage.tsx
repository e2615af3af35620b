import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Framed } from '../entity/EntityFrame';
import { TabbedPage } from '../entity/TabbedPage';
import { RegionHeadDocument, type RegionHeadQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useTerms } from '../words/terms';
import { FiguresPage } from './FiguresPage';
import { FirmsPage } from './FirmsPage';
import { OverviewPage } from './OverviewPage';
import { PoliciesPage } from './PoliciesPage';
import { type RegionTab, TABS, useRegionLink } from './state';
import { useWords } from './words';

type Head = NonNullable<RegionHeadQuery['region']>;

const PARTS: Readonly<Record<RegionTab, (frame: Framed) => ReactNode>> = {
  overview: OverviewPage,
  data: FiguresPage,
  firms: FirmsPage,
  policies: PoliciesPage,
};

export function RegionPage() {
  const t = useWords();
  return (
    <TabbedPage
      operation={RegionHeadDocument}
      headOf={(data) => data.region}
      label={t('tabs')}
      titles={TABS.map((one) => [one, t(one)] as const)}
      tab={useRegionLink().state.tab}
      parts={PARTS}
      linksOf={useLinks()}
    />
  );
}

function useLinks(): (head: Head) => readonly ReactNode[] {
  const t = useWords();
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
