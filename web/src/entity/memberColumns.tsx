import { useSourceColumns } from '../evidence/useSourceColumns';
import type { ClusterEntityQuery, MembersFragment, ParkEntityQuery } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { useTerms } from '../words/terms';
import { entityColumn } from './columns';
import { useWords } from './words';

type Member = MembersFragment['edges'][number];
type Leader = NonNullable<ClusterEntityQuery['cluster']>['leaders'][number];
type Based = NonNullable<ParkEntityQuery['park']>['organizations']['edges'][number];

export function useMemberColumns(): Column<Member>[] {
  const t = useWords();
  const { terms } = useTerms();
  return [
    entityColumn(t('firm'), 'node', { type: 'Enterprise' }),
    { title: t('place'), path: 'node.region.name' },
    { title: t('titles'), path: 'node.recognitions.tier', labels: terms('RecognitionTier') },
  ];
}

export function useLeaderColumns(): Column<Leader>[] {
  const t = useWords();
  const sources = useSourceColumns();
  return [
    entityColumn(t('firm'), 'enterprise', { type: 'Enterprise' }),
    { title: t('by'), path: 'statedBy' },
    ...sources<Leader>(({ enterprise }) => enterprise.name),
  ];
}

export function useBasedColumns(): Column<Based>[] {
  const t = useWords();
  const { terms } = useTerms();
  return [
    entityColumn(t('organization'), 'node'),
    { title: t('type'), path: 'node.__typename', labels: terms('Type') },
    { title: t('place'), path: 'node.region.name' },
  ];
}
