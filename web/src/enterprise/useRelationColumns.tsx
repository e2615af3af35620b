import { Link } from 'react-router';
import { EntityLink } from '../entity/EntityLink';
import { useSourceColumns } from '../evidence/useSourceColumns';
import type {
  CompetingFragment,
  EnterpriseRelationsQuery,
  PartneredFragment,
  ResearchedFragment,
  SuppliedFragment,
} from '../generated/graphql';
import { routes } from '../link/routes';
import { words as common } from '../organization/words';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { words } from './words';

export type Supply = SuppliedFragment['edges'][number];
export type Partner = PartneredFragment['edges'][number];
export type Competitor = CompetingFragment['edges'][number];
export type Industry = NonNullable<EnterpriseRelationsQuery['enterprise']>['industries'][number];

export function useSupplyColumns(): Column<Supply>[] {
  const t = useWords(words);
  const c = useWords(common);
  const sources = useSourceColumns();
  return [
    {
      title: c('firm'),
      path: 'node.name',
      render: ({ node }) => <Link to={routes.enterprise(node.id)}>{node.name}</Link>,
    },
    { title: c('region'), path: 'node.region.name' },
    { title: t('product'), path: 'product', render: ({ product }) => product && <Long>{product}</Long> },
    { title: t('since'), path: 'since' },
    { title: t('supplyShare'), path: 'sharePercent', number: true },
    ...sources<Supply>(({ node }) => node.name),
  ];
}

export function usePartnerColumns(): Column<Partner>[] {
  const t = useWords(words);
  const c = useWords(common);
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    { title: c('organization'), path: 'node.name', render: ({ node }) => <EntityLink node={node} /> },
    { title: t('topic'), path: 'topic', render: ({ topic }) => topic && <Long>{topic}</Long> },
    { title: t('product'), path: 'product', render: ({ product }) => product && <Long>{product}</Long> },
    { title: t('status'), path: 'status', labels: terms('CooperationStatus') },
    ...sources<Partner>(({ node }) => node.name),
  ];
}

export function useCompetitorColumns(): Column<Competitor>[] {
  const t = useWords(words);
  const c = useWords(common);
  const sources = useSourceColumns();
  return [
    { title: c('organization'), path: 'node.name', render: ({ node }) => <EntityLink node={node} /> },
    { title: t('product'), path: 'product', render: ({ product }) => product && <Long>{product}</Long> },
    ...sources<Competitor>(({ node }) => node.name),
  ];
}

export function useResearchColumns(): Column<ResearchedFragment>[] {
  const t = useWords(words);
  const c = useWords(common);
  const sources = useSourceColumns();
  return [
    {
      title: c('organization'),
      path: 'institution.name',
      render: ({ institution }) => <EntityLink node={institution} />,
    },
    { title: t('topic'), path: 'topic', render: ({ topic }) => topic && <Long>{topic}</Long> },
    ...sources<ResearchedFragment>(({ institution }) => institution.name),
  ];
}

export function useIndustryColumns(): Column<Industry>[] {
  const t = useWords(words);
  const sources = useSourceColumns();
  return [
    { title: t('industry'), path: 'industry.name', render: ({ industry }) => <EntityLink node={industry} /> },
    { title: t('wording'), path: 'wording' },
    { title: t('product'), path: 'product', render: ({ product }) => product && <Long>{product}</Long> },
    ...sources<Industry>(({ industry }) => industry.name),
  ];
}
