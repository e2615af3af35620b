import { useSourceColumns } from '../evidence/useSourceColumns';
import type { ClusterEntityQuery, MembersFragment, ParkEntityQuery } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { EntityLink } from './EntityLink';
import { words } from './words';

export type Member = MembersFragment['edges'][number];
export type Leader = NonNullable<ClusterEntityQuery['cluster']>['leaders'][number];
export type Based = NonNullable<ParkEntityQuery['park']>['organizations']['edges'][number];

export function useMemberColumns(): Column<Member>[] {
  const t = useWords(words);
  const { terms } = useTerms();
  return [
    {
      title: t('firm'),
      path: 'node.name',
      render: ({ node }) => <EntityLink node={{ ...node, __typename: 'Enterprise' }} />,
    },
    { title: t('place'), path: 'node.region.name' },
    { title: t('titles'), path: 'node.recognitions.tier', labels: terms('RecognitionTier') },
  ];
}

export function useLeaderColumns(): Column<Leader>[] {
  const t = useWords(words);
  const sources = useSourceColumns();
  return [
    {
      title: t('firm'),
      path: 'enterprise.name',
      render: ({ enterprise }) => <EntityLink node={{ ...enterprise, __typename: 'Enterprise' }} />,
    },
    { title: t('by'), path: 'statedBy' },
    ...sources<Leader>(({ enterprise }) => enterprise.name),
  ];
}

export function useBasedColumns(): Column<Based>[] {
  const t = useWords(words);
  const { terms } = useTerms();
  return [
    { title: t('organization'), path: 'node.name', render: ({ node }) => <EntityLink node={node} /> },
    { title: t('type'), path: 'node.__typename', labels: terms('Type') },
    { title: t('place'), path: 'node.region.name' },
  ];
}
