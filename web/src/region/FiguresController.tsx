import { Checkbox, Select } from 'antd';
import { useAsk } from '../api/useAsk';
import { type ObservedFragment, RegionFiguresDocument } from '../generated/graphql';
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

/** A region has up to some hundred figures. They come by metric, so that what documents say of one thing stands together. */
export function FiguresController({ head }: { readonly head: RegionHead }) {
  const t = useWords(words);
  const { state, go } = useLink(regionCodec);
  const { after, metric, contradicted } = state;
  const variables = { id: head.id, first: 100, after: after || null };
  const asked = useAsk(RegionFiguresDocument, variables);
  const found = asked.data?.region?.observations;
  const files = useFigureFile({
    operation: RegionFiguresDocument,
    variables: { id: head.id },
    at: 'region.observations',
    count: found?.totalCount ?? 0,
  });
  const all = (found?.edges ?? []).map(({ node }) => node);
  const metrics = new Map(all.map((row) => [row.metric.id, row.metric.name]));
  const rows = all.filter((row) => isChosen(row, metric, contradicted));
  return (
    <RegionFrame
      head={head}
      tab="data"
      operation={RegionFiguresDocument}
      variables={variables}
      files={files}
      controls={
        <>
          <Control label={t('metric')}>
            <Select
              size="small"
              aria-label={t('metric')}
              style={{ minWidth: 240 }}
              value={metric}
              options={[
                { value: '', label: t('allMetrics') },
                ...[...metrics].map(([value, label]) => ({ value, label })),
              ]}
              onChange={(value) => go({ metric: value })}
            />
          </Control>
          <Checkbox checked={contradicted} onChange={({ target }) => go({ contradicted: target.checked })}>
            {t('onlyContradicted')}
          </Checkbox>
        </>
      }
    >
      <Answer asked={asked}>
        {({ region }) =>
          region && (
            <>
              <h2>
                {t('data')} <span className="muted small">{region.observations.totalCount}</span>
              </h2>
              {rows.length === 0 ? (
                <Empty title={t('noFigures')}>{t('noFiguresWhy')}</Empty>
              ) : (
                <ObservationTable label={t('data')} observations={rows} />
              )}
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

function isChosen(row: ObservedFragment, metric: string, contradicted: boolean): boolean {
  return (metric === '' || row.metric.id === metric) && (!contradicted || row.contradicts.length > 0);
}
