import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { RegionPoliciesDocument } from '../generated/graphql';
import { ListSection, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { Answer } from '../view/states';
import { usePolicyColumns } from './columns';
import { useRegionLink } from './state';
import { useWords } from './words';

export function PoliciesPage(frame: Framed) {
  const t = useWords();
  const link = useRegionLink();
  const { state } = link;
  const asked = useOperation(RegionPoliciesDocument, { id: frame.head.id, first: 100, after: state.after || null });
  const policies = list(asked, ({ region }) => region?.policies.edges, {
    label: t('policies'),
    columns: usePolicyColumns(),
  });
  return (
    <EntityFrame {...frame} asked={asked} files={[policies]}>
      <Answer asked={asked}>
        <ListSection list={policies} empty={[t('noPolicies'), t('noPoliciesWhy')]} {...pagingBy(link)} pageSize={100} />
      </Answer>
    </EntityFrame>
  );
}
