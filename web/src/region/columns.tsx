import { Link } from 'react-router';
import { ChainsOf, entityColumn, longColumn } from '../entity/columns';
import { Links } from '../entity/Links';
import { SourceChip } from '../evidence/SourceChip';
import { useQuoteColumns, useSourceColumns } from '../evidence/useSourceColumns';
import type {
  RegionFirmsQuery,
  RegionLadderQuery,
  RegionOverviewQuery,
  RegionPoliciesQuery,
} from '../generated/graphql';
import { routes } from '../link/routes';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { useTerms } from '../words/terms';
import { useWords } from './words';

type Rung = NonNullable<RegionLadderQuery['region']>['ladder']['rungs'][number];
type Cluster = NonNullable<RegionOverviewQuery['region']>['clusters'][number];
type Park = NonNullable<RegionOverviewQuery['region']>['parks'][number];
type PolicyEdge = NonNullable<RegionPoliciesQuery['region']>['policies']['edges'][number];
type FirmEdge = RegionFirmsQuery['enterprises']['edges'][number];

export function useRungColumns(): Column<Rung>[] {
  const t = useWords();
  const { terms } = useTerms();
  return [
    { title: t('tier'), path: 'tier', labels: terms('RecognitionTier') },
    { title: t('level'), path: 'level', labels: terms('RecognitionLevel') },
    { title: t('known'), path: 'count', number: true },
    {
      title: t('some'),
      path: 'enterprises.nodes.name',
      sortable: false,
      render: ({ enterprises }) => (
        <Long>
          <Links nodes={enterprises.nodes} type="Enterprise" />
          {enterprises.pageInfo.hasNextPage && ` ${t('more')}`}
        </Long>
      ),
    },
  ];
}

export function useClusterColumns(): Column<Cluster>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    { title: t('clusters'), path: 'name', render: ({ id, name }) => <Link to={routes.entity(id)}>{name}</Link> },
    { title: t('level'), path: 'level', labels: terms('RecognitionLevel') },
    longColumn(t('description'), 'description'),
    ...sources<Cluster>(({ name }) => name, false),
  ];
}

export function useParkColumns(): Column<Park>[] {
  const t = useWords();
  const { terms } = useTerms();
  const sources = useSourceColumns();
  return [
    { title: t('parks'), path: 'name', render: ({ id, name }) => <Link to={routes.entity(id)}>{name}</Link> },
    { title: t('level'), path: 'level', labels: terms('RecognitionLevel') },
    longColumn(t('theme'), 'theme'),
    ...sources<Park>(({ name }) => name, false),
  ];
}

export function usePolicyColumns(): Column<PolicyEdge>[] {
  const t = useWords();
  return [
    {
      title: t('policy'),
      path: 'node.name',
      render: ({ node }) => (
        <Long>
          <Link to={routes.entity(node.id)}>{node.name}</Link>
          <SourceChip of={node.name} citations={node.citations} />
        </Long>
      ),
    },
    { title: t('issuedOn'), path: 'node.issuedOn' },
    { title: t('status'), path: 'node.status' },
    { title: t('issuers'), path: 'node.issuers.name', render: ({ node }) => <Links nodes={node.issuers} /> },
    ...useQuoteColumns('node.citations'),
  ];
}

export function useFirmColumns(): Column<FirmEdge>[] {
  const t = useWords();
  const { terms } = useTerms();
  return [
    entityColumn(t('firm'), 'node', { type: 'Enterprise', sortable: false }),
    { title: t('place'), path: 'node.region.name', sortable: false },
    { title: t('founded'), path: 'node.foundedOn', sortable: false },
    {
      title: t('titles'),
      path: 'node.recognitions.tier',
      labels: terms('RecognitionTier'),
      sortable: false,
      render: ({ node }) => node.recognitions.length > 0 && <Titles titles={node.recognitions} />,
    },
    {
      title: t('chains'),
      path: 'node.chainPositions.segment.chain.name',
      sortable: false,
      render: ({ node }) => <ChainsOf positions={node.chainPositions} />,
    },
    { title: t('segments'), path: 'node.chainPositions.segment.name', hidden: true },
    ...useQuoteColumns('node.recognitions.citations'),
  ];
}

function Titles({ titles }: { readonly titles: FirmEdge['node']['recognitions'] }) {
  const { term } = useTerms();
  return (
    <ul className="plain">
      {titles.map(({ id, tier, level, citations, factId }) => (
        <li key={id}>
          {term('RecognitionTier', tier)} {level && <span className="muted">{term('RecognitionLevel', level)}</span>}
          <SourceChip of={term('RecognitionTier', tier)} citations={citations} fact={factId} />
        </li>
      ))}
    </ul>
  );
}
