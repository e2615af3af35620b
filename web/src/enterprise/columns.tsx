import { Link } from 'react-router';
import { entityColumn, longColumn } from '../entity/columns';
import { useSourceColumns } from '../evidence/useSourceColumns';
import type {
  CompetingFragment,
  EnterpriseRelationsQuery,
  HappenedFragment,
  LedFragment,
  ListedFragment,
  MadeProductsFragment,
  PartneredFragment,
  PositionedFragment,
  ResearchedFragment,
  SuppliedFragment,
  TitledFragment,
} from '../generated/graphql';
import { routes } from '../link/routes';
import { Via } from '../own/Via';
import { useWords as useOwnWords } from '../own/words';
import type { Column } from '../table/DataTable';
import { useTerms } from '../words/terms';
import { useWords } from './words';

export function useTitleColumns(): Column<TitledFragment>[] {
  const t = useWords();
  const { term, terms } = useTerms();
  const sources = useSourceColumns();
  return [
    { title: t('tier'), path: 'tier', labels: terms('RecognitionTier') },
    { title: t('level'), path: 'level', labels: terms('RecognitionLevel') },
    { title: t('batch'), path: 'batch' },
    longColumn(t('product'), 'product'),
    { title: t('grantedOn'), path: 'grantedOn' },
    { title: t('edition'), path: 'rung.ladder.name', hidden: true },
    {
      title: t('validUntil'),
      path: 'validUntil',
      render: ({ validUntil }) => validUntil ?? <span className="muted">{t('validUnknown')}</span>,
    },
    ...sources<TitledFragment>(({ tier }) => term('RecognitionTier', tier)),
  ];
}

type MadeProduct = MadeProductsFragment['edges'][number];

export function useMadeProductColumns(): Column<MadeProduct>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('product'), 'node', { type: 'Product' }),
    { title: t('share'), path: 'share', number: true },
    { title: t('statedFor'), path: 'on' },
    ...sources<MadeProduct>(({ node }) => node.name),
  ];
}

export function useListingColumns(): Column<ListedFragment>[] {
  const t = useWords();
  const { term, terms } = useTerms();
  const sources = useSourceColumns();
  return [
    {
      title: t('board'),
      path: 'board',
      labels: terms('ListingBoard'),
      render: ({ board }) => (board === null ? <span className="muted">{t('boardUnknown')}</span> : undefined),
    },
    { title: t('listedOn'), path: 'listedOn' },
    { title: t('ticker'), path: 'ticker' },
    ...sources<ListedFragment>(({ board }) => (board === null ? t('listedAt') : term('ListingBoard', board))),
  ];
}

export function usePositionColumns(): Column<PositionedFragment>[] {
  const t = useWords();
  const o = useOwnWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    {
      title: t('chain'),
      path: 'segment.chain.name',
      render: ({ segment }) => <Link to={routes.chain(segment.chain.id)}>{segment.chain.name}</Link>,
    },
    { title: t('stage'), path: 'segment.stage', labels: terms('ChainStage') },
    {
      title: t('segment'),
      path: 'segment.name',
      render: ({ segment, via }) => (
        <>
          <Link to={routes.segment(segment.chain.id, segment.id)}>{segment.name}</Link> <Via products={via} />
        </>
      ),
    },
    { title: t('roles'), path: 'roles', labels: terms('Role') },
    longColumn(t('product'), 'product'),
    { title: o('viaColumn'), path: 'via.name', hidden: true },
    ...sources<PositionedFragment>(({ segment }) => `${segment.chain.name} · ${segment.name}`),
  ];
}

export function useLeadColumns(): Column<LedFragment>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    {
      title: t('leadsWhat'),
      path: 'chain.name',
      render: ({ chain, cluster }) => {
        if (chain) return <Link to={routes.chain(chain.id)}>{chain.name}</Link>;
        return cluster && <Link to={routes.entity(cluster.id)}>{cluster.name}</Link>;
      },
    },
    { title: t('clusters'), path: 'cluster.name', hidden: true },
    { title: t('leadsBy'), path: 'statedBy' },
    ...sources<LedFragment>(({ chain, cluster }) => chain?.name ?? cluster?.name ?? t('leads')),
  ];
}

export function useMilestoneColumns(): Column<HappenedFragment>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    { title: t('on'), path: 'on' },
    { title: t('kind'), path: 'kind', labels: terms('MilestoneKind') },
    longColumn(t('event'), 'text'),
    ...sources<HappenedFragment>(({ text }) => text, false),
  ];
}

export type Supply = SuppliedFragment['edges'][number];
type Partner = PartneredFragment['edges'][number];
type Competitor = CompetingFragment['edges'][number];
type Industry = NonNullable<EnterpriseRelationsQuery['enterprise']>['industries'][number];

export function useSupplyColumns(): Column<Supply>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('firm'), 'node', { type: 'Enterprise' }),
    { title: t('region'), path: 'node.region.name' },
    longColumn(t('product'), 'product'),
    { title: t('since'), path: 'since' },
    { title: t('supplyShare'), path: 'sharePercent', number: true },
    ...sources<Supply>(({ node }) => node.name),
  ];
}

export function usePartnerColumns(): Column<Partner>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    entityColumn(t('organization'), 'node'),
    longColumn(t('topic'), 'topic'),
    longColumn(t('product'), 'product'),
    { title: t('status'), path: 'status', labels: terms('CooperationStatus') },
    ...sources<Partner>(({ node }) => node.name),
  ];
}

export function useCompetitorColumns(): Column<Competitor>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('organization'), 'node'),
    longColumn(t('product'), 'product'),
    ...sources<Competitor>(({ node }) => node.name),
  ];
}

export function useResearchColumns(): Column<ResearchedFragment>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('organization'), 'institution'),
    longColumn(t('topic'), 'topic'),
    ...sources<ResearchedFragment>(({ institution }) => institution.name),
  ];
}

export function useIndustryColumns(): Column<Industry>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('industry'), 'industry'),
    { title: t('wording'), path: 'wording' },
    longColumn(t('product'), 'product'),
    ...sources<Industry>(({ industry }) => industry.name),
  ];
}
