import { Select } from 'antd';
import { useAsk } from '../api/useAsk';
import { RegionFiguresDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { ObservationTable } from '../observation/ObservationTable';
import { useFigureFile } from '../observation/useFigureFile';
import { Control } from '../view/Control';
import { Pager } from '../view/Pager';
import { Answer, Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { RegionFrame, type RegionHead } from './RegionFrame';
import { regionCodec } from './state';
import { words } from './words';

/** A region has up to some hundred figures: by metric, each metric with what every document says of it. */
export function FiguresController({ head }: { readonly head: RegionHead }) {
  const t = useWords(words);
  const { state, go } = useLink(regionCodec);
  const { after, metric } = state;
  const variables = { id: head.id, first: 100, after: after || null };
  const asked = useAsk(RegionFiguresDocument, variables);
  const found = asked.data?.region?.observations;
  const files = useFigureFile({
    operation: RegionFiguresDocument,
    variables: { id: head.id },
    at: 'region.observations',
    count: found?.totalCount ?? 0,
  });
  const groups = Map.groupBy(
    (found?.edges ?? []).map(({ node }) => node),
    (row) => row.metric.id,
  );
  const options = [...groups].map(([id, [first]]) => ({ value: id, label: first?.metric.name ?? id }));
  const chosen = groups.has(metric) ? [...groups].filter(([id]) => id === metric) : [...groups];
  return (
    <RegionFrame
      head={head}
      tab="data"
      operation={RegionFiguresDocument}
      variables={variables}
      files={files}
      controls={
        <Control label={t('metric')}>
          <Select
            size="small"
            aria-label={t('metric')}
            style={{ minWidth: 240 }}
            value={groups.has(metric) ? metric : ''}
            options={[{ value: '', label: t('allMetrics') }, ...options]}
            onChange={(value) => go({ metric: value })}
          />
        </Control>
      }
    >
      <Answer asked={asked}>
        {({ region }) =>
          region && (
            <>
              {region.observations.edges.length === 0 && <Empty title={t('noFigures')}>{t('noFiguresWhy')}</Empty>}
              {chosen.map(([id, rows]) => (
                <section key={id}>
                  <h2>
                    {rows[0]?.metric.name} <span className="muted small">{rows.length}</span>
                  </h2>
                  <ObservationTable label={rows[0]?.metric.name ?? id} observations={rows} />
                </section>
              ))}
              <Pager
                of={t('data')}
                count={region.observations.edges.length}
                connection={region.observations}
                after={after}
                onAfter={(next) => go({ after: next })}
              />
            </>
          )
        }
      </Answer>
    </RegionFrame>
  );
}
