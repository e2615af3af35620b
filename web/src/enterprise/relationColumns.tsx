import { entityColumn, longColumn } from '../entity/columns';
import { useSourceColumns } from '../evidence/useSourceColumns';
import type {
  CompetingFragment,
  EnterpriseRelationsQuery,
  PartneredFragment,
  ResearchedFragment,
  SuppliedFragment,
} from '../generated/graphql';
import { words as common } from '../organization/words';
import type { Column } from '../table/DataTable';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { words } from './words';

export type Supply = SuppliedFragment['edges'][number];
type Partner = PartneredFragment['edges'][number];
type Competitor = CompetingFragment['edges'][number];
type Industry = NonNullable<EnterpriseRelationsQuery['enterprise']>['industries'][number];

export function useSupplyColumns(): Column<Supply>[] {
  const t = useWords(words);
  const c = useWords(common);
  const sources = useSourceColumns();
  return [
    entityColumn(c('firm'), 'node', { type: 'Enterprise' }),
    { title: c('region'), path: 'node.region.name' },
    longColumn(t('product'), 'product'),
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
    entityColumn(c('organization'), 'node'),
    longColumn(t('topic'), 'topic'),
    longColumn(t('product'), 'product'),
    { title: t('status'), path: 'status', labels: terms('CooperationStatus') },
    ...sources<Partner>(({ node }) => node.name),
  ];
}

export function useCompetitorColumns(): Column<Competitor>[] {
  const t = useWords(words);
  const c = useWords(common);
  const sources = useSourceColumns();
  return [
    entityColumn(c('organization'), 'node'),
    longColumn(t('product'), 'product'),
    ...sources<Competitor>(({ node }) => node.name),
  ];
}

export function useResearchColumns(): Column<ResearchedFragment>[] {
  const t = useWords(words);
  const c = useWords(common);
  const sources = useSourceColumns();
  return [
    entityColumn(c('organization'), 'institution'),
    longColumn(t('topic'), 'topic'),
    ...sources<ResearchedFragment>(({ institution }) => institution.name),
  ];
}

export function useIndustryColumns(): Column<Industry>[] {
  const t = useWords(words);
  const sources = useSourceColumns();
  return [
    entityColumn(t('industry'), 'industry'),
    { title: t('wording'), path: 'wording' },
    longColumn(t('product'), 'product'),
    ...sources<Industry>(({ industry }) => industry.name),
  ];
}
