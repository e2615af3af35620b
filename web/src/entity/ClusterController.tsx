import { useAsk } from '../api/useAsk';
import { SourceChip } from '../evidence/SourceChip';
import { ClusterEntityDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { DataTable } from '../table/DataTable';
import { Facts } from '../view/Facts';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { figuresPart, useEntityFigureFile } from './figures';
import { Links } from './Links';
import { pagedPart } from './Paged';
import { entityCodec } from './state';
import { useLeaderColumns, useMemberColumns } from './useMemberColumns';
import { words } from './words';

export function ClusterController({ head }: { readonly head: EntityHead }) {
  const t = useWords(words);
  const { term } = useTerms();
  const { state, go } = useLink(entityCodec);
  const given = { id: head.id };
  const variables = { ...given, first: 50, after: state.after || null };
  const asked = useAsk(ClusterEntityDocument, variables);
  const members = useMemberColumns();
  const leaders = useLeaderColumns();
  const found = asked.data?.cluster;
  const figures = useEntityFigureFile(head.id, found?.observations.totalCount ?? 0);
  const whole = { operation: ClusterEntityDocument, variables: given };
  const files = [
    {
      ...whole,
      label: t('firms'),
      rows: 'cluster.enterprises.edges',
      columns: members,
      count: found?.enterprises.totalCount ?? 0,
    },
    { ...whole, label: t('leaders'), rows: 'cluster.leaders', columns: leaders, count: found?.leaders.length ?? 0 },
    ...figures,
  ].filter(({ count }) => count !== 0);
  return (
    <EntityFrame head={head} operation={ClusterEntityDocument} variables={variables} files={files}>
      <Answer asked={asked}>
        {({ cluster }) =>
          cluster && (
            <>
              <Facts
                facts={[
                  [t('description'), cluster.description],
                  [t('level'), cluster.level && term('RecognitionLevel', cluster.level)],
                  [t('scheme'), cluster.scheme],
                  [t('regions'), cluster.regions.length > 0 && <Links nodes={cluster.regions} type="Region" />],
                  [term('Type', 'Source'), <SourceChip key="of" of={head.name} citations={cluster.citations} />],
                ]}
              />
              <Parts
                parts={[
                  {
                    title: t('leaders'),
                    count: cluster.leaders.length,
                    content: (
                      <DataTable
                        label={t('leaders')}
                        columns={leaders}
                        rows={cluster.leaders}
                        rowKey={({ enterprise, statedBy }) => `${enterprise.id} ${statedBy}`}
                      />
                    ),
                  },
                  pagedPart(t('firms'), members, cluster.enterprises, {
                    after: state.after,
                    onAfter: (after) => go({ after }),
                  }),
                  figuresPart(t('figures'), cluster.observations),
                ]}
              />
            </>
          )
        }
      </Answer>
    </EntityFrame>
  );
}
