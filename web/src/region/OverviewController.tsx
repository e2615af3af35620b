import { useAsk } from '../api/useAsk';
import { RegionLadderDocument, RegionOverviewDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { layoutBarGroups } from '../picture/barGroups';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { LadderPanel } from './LadderPanel';
import { OverviewPanel } from './OverviewPanel';
import { RegionFrame, type RegionHead } from './RegionFrame';
import { regionCodec } from './state';
import { useClusterColumns, useParkColumns, useRungColumns } from './useRegionColumns';
import { words } from './words';

export function OverviewController({ head }: { readonly head: RegionHead }) {
  const t = useWords(words);
  const { term } = useTerms();
  const { state, go } = useLink(regionCodec);
  const variables = { id: head.id };
  const asked = useAsk(RegionOverviewDocument, variables);
  const ladder = useAsk(RegionLadderDocument, variables);
  const rungs = ladder.data?.region?.ladder.rungs ?? [];
  const found = asked.data?.region;
  const scene = () =>
    layoutBarGroups([
      {
        title: t('known'),
        bars: rungs.map(({ tier, level, count }) => ({
          label: `${term('RecognitionTier', tier)}（${term('RecognitionLevel', level)}）`,
          value: count,
          text: t('firmsOf', { count }),
        })),
        note: null,
      },
    ]);
  const files = [
    {
      label: t('ladder'),
      operation: RegionLadderDocument,
      variables,
      rows: 'region.ladder.rungs',
      columns: useRungColumns(),
      count: rungs.length,
    },
    {
      label: t('clusters'),
      operation: RegionOverviewDocument,
      variables,
      rows: 'region.clusters',
      columns: useClusterColumns(),
      count: found?.clusters.length ?? 0,
    },
    {
      label: t('parks'),
      operation: RegionOverviewDocument,
      variables,
      rows: 'region.parks',
      columns: useParkColumns(),
      count: found?.parks.length ?? 0,
    },
  ].filter(({ count }) => count > 0);
  return (
    <RegionFrame
      head={head}
      tab="overview"
      operation={RegionLadderDocument}
      variables={variables}
      files={files}
      {...(rungs.length > 0 ? { scene, shape: state.view, onShape: (view) => go({ view }) } : {})}
    >
      <Answer asked={ladder}>
        {({ region }) =>
          region && <LadderPanel name={head.name} ladder={region.ladder} view={state.view} scene={scene} />
        }
      </Answer>
      <Answer asked={asked}>{({ region }) => region && <OverviewPanel found={region} />}</Answer>
    </RegionFrame>
  );
}
