import { useAsk } from '../api/useAsk';
import { MetricEntityDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { ObservationTable } from '../observation/ObservationTable';
import { useFigureFile } from '../observation/useFigureFile';
import { Facts } from '../view/Facts';
import { Pager } from '../view/Pager';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { EntityFrame, type EntityHead } from './EntityFrame';
import { entityCodec } from './state';
import { words } from './words';

/** What a figure measures, and every figure of it, whatever it is about. */
export function MetricController({ head }: { readonly head: EntityHead }) {
  const t = useWords(words);
  const { state, go } = useLink(entityCodec);
  const given = { id: head.id };
  const variables = { ...given, first: 50, after: state.after || null };
  const asked = useAsk(MetricEntityDocument, variables);
  const files = useFigureFile({
    operation: MetricEntityDocument,
    variables: given,
    at: 'observations',
    count: asked.data?.observations.totalCount ?? 0,
    withAbout: true,
  });
  return (
    <EntityFrame head={head} operation={MetricEntityDocument} variables={variables} files={files}>
      <Answer asked={asked}>
        {({ node, observations }) => (
          <>
            {node?.__typename === 'Metric' && (
              <Facts
                facts={[
                  [t('unit'), node.unit],
                  [t('definition'), node.definition],
                ]}
              />
            )}
            <Parts
              parts={[
                {
                  title: t('figures'),
                  count: observations.totalCount,
                  content: (
                    <>
                      <ObservationTable
                        label={t('figures')}
                        observations={observations.edges.map(({ node: figure }) => figure)}
                        withAbout
                      />
                      <Pager
                        of={t('figures')}
                        count={observations.edges.length}
                        connection={observations}
                        after={state.after}
                        onAfter={(after) => go({ after })}
                      />
                    </>
                  ),
                },
              ]}
            />
          </>
        )}
      </Answer>
    </EntityFrame>
  );
}
