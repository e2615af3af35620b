import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { RegionPoliciesDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { ListSection } from '../table/ListTable';
import { list } from '../table/list';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { usePolicyColumns } from './columns';
import { regionCodec } from './state';
import { words } from './words';

export function PoliciesPage(frame: Framed) {
  const t = useWords(words);
  const { state, go } = useLink(regionCodec);
  const asked = useOperation(RegionPoliciesDocument, { id: frame.head.id, first: 100, after: state.after || null });
  const policies = list(asked, ({ region }) => region?.policies.edges, {
    label: t('policies'),
    columns: usePolicyColumns(),
    keyOf: ({ node }) => node.id,
  });
  return (
    <EntityFrame {...frame} asked={asked} files={[policies]}>
      <Answer asked={asked}>
        <ListSection
          list={policies}
          empty={[t('noPolicies'), t('noPoliciesWhy')]}
          after={state.after}
          onAfter={(after) => go({ after })}
          pageSize={100}
        />
      </Answer>
    </EntityFrame>
  );
}
