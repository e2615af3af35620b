import { type OperationResult, useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { EnterpriseOverviewDocument, type EnterpriseOverviewQuery } from '../generated/graphql';
import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import { listPart } from '../table/ListTable';
import { list } from '../table/list';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { About } from './About';
import { useLeadColumns, useListingColumns, useMilestoneColumns, usePositionColumns, useTitleColumns } from './columns';
import { OnLadder } from './Ladder';
import { useEnterpriseLink } from './state';
import { layoutTimeline } from './timeline';
import { useWords } from './words';

export function OverviewPage(frame: Framed) {
  const t = useWords();
  const { state, go } = useEnterpriseLink();
  const { id, name } = frame.head;
  const asked = useOperation(EnterpriseOverviewDocument, { id });
  const { titles, positions, leads, listings, milestones } = useLists(asked);
  const found = asked.data?.enterprise;
  const scene = useTimeline(milestones.rows);
  const timeline = state.view === 'picture' && <Picture scene={scene()} label={t('timelineLabel', { name })} />;
  return (
    <EntityFrame
      {...frame}
      asked={asked}
      files={[titles, positions, listings, milestones]}
      {...(milestones.rows.length > 0 ? { scene, shape: state.view, onShape: (view) => go({ view }) } : {})}
    >
      <Answer asked={asked}>
        {found && <About found={found} name={name} />}
        <OnLadder id={id} titles={titles.rows} />
        <Parts
          parts={[
            listPart(titles),
            listPart(positions, { note: t('positionsNote') }),
            listPart(leads),
            listPart(listings),
            listPart(milestones, timeline ? { table: timeline } : {}),
          ]}
        />
      </Answer>
    </EntityFrame>
  );
}

function useLists(asked: OperationResult<EnterpriseOverviewQuery>) {
  const t = useWords();
  return {
    titles: list(asked, ({ enterprise }) => enterprise?.recognitions, {
      label: t('titles'),
      columns: useTitleColumns(),
    }),
    positions: list(asked, ({ enterprise }) => enterprise?.chainPositions, {
      label: t('positions'),
      columns: usePositionColumns(),
      keyOf: ({ segment, product }) => `${segment.id} ${product}`,
    }),
    leads: list(asked, ({ enterprise }) => enterprise?.leads, {
      label: t('leads'),
      columns: useLeadColumns(),
      keyOf: ({ chain, cluster, statedBy }) => `${chain?.id ?? cluster?.id} ${statedBy}`,
    }),
    listings: list(asked, ({ enterprise }) => enterprise?.listings, {
      label: t('listedAt'),
      columns: useListingColumns(),
    }),
    milestones: list(asked, ({ enterprise }) => enterprise?.milestones, {
      label: t('milestones'),
      columns: useMilestoneColumns(),
    }),
  };
}

function useTimeline(milestones: NonNullable<EnterpriseOverviewQuery['enterprise']>['milestones']): () => Scene {
  const t = useWords();
  const { term } = useTerms();
  return () => {
    const events = milestones.map(({ on, kind, text }) => ({ on, kind: term('MilestoneKind', kind), text }));
    return layoutTimeline(events, t('undated'));
  };
}
