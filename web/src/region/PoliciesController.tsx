import { useAsk } from '../api/useAsk';
import { RegionPoliciesDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { DataTable } from '../table/DataTable';
import { Pager } from '../view/Pager';
import { Answer, Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { RegionFrame, type RegionHead } from './RegionFrame';
import { regionCodec } from './state';
import { usePolicyColumns } from './useRegionColumns';
import { words } from './words';

export function PoliciesController({ head }: { readonly head: RegionHead }) {
  const t = useWords(words);
  const { state, go } = useLink(regionCodec);
  const variables = { id: head.id, first: 100, after: state.after || null };
  const asked = useAsk(RegionPoliciesDocument, variables);
  const columns = usePolicyColumns();
  const count = asked.data?.region?.policies.totalCount ?? 0;
  const offer = {
    label: t('policies'),
    operation: RegionPoliciesDocument,
    variables: { id: head.id },
    rows: 'region.policies.edges',
    columns,
    count,
  };
  return (
    <RegionFrame
      head={head}
      tab="policies"
      operation={RegionPoliciesDocument}
      variables={variables}
      files={count > 0 ? [offer] : []}
    >
      <Answer asked={asked}>
        {({ region }) =>
          region && (
            <>
              <h2>
                {t('policies')} <span className="muted small">{region.policies.totalCount}</span>
              </h2>
              {region.policies.edges.length === 0 ? (
                <Empty title={t('noPolicies')}>{t('noPoliciesWhy')}</Empty>
              ) : (
                <DataTable
                  label={t('policies')}
                  columns={columns}
                  rows={region.policies.edges}
                  rowKey={({ node }) => node.id}
                  pageSize={100}
                />
              )}
              <Pager
                of={t('policies')}
                count={region.policies.edges.length}
                connection={region.policies}
                after={state.after}
                onAfter={(next) => go({ after: next })}
              />
            </>
          )
        }
      </Answer>
    </RegionFrame>
  );
}
