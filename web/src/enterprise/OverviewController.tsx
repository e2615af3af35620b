import { useAsk } from '../api/useAsk';
import { EnterpriseLadderDocument, EnterpriseOverviewDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { EnterpriseFrame, type EnterpriseHead } from './EnterpriseFrame';
import { LadderPanel } from './LadderPanel';
import { OverviewPanel } from './OverviewPanel';
import { enterpriseCodec } from './state';
import { type Event, layoutTimeline } from './timeline';
import { useListingColumns, useMilestoneColumns, usePositionColumns, useTitleColumns } from './useOverviewColumns';
import { words } from './words';

export function OverviewController({ head }: { readonly head: EnterpriseHead }) {
  const t = useWords(words);
  const { term } = useTerms();
  const { state, go } = useLink(enterpriseCodec);
  const variables = { id: head.id };
  const asked = useAsk(EnterpriseOverviewDocument, variables);
  const ladder = useAsk(EnterpriseLadderDocument, variables);
  const columns = {
    recognitions: useTitleColumns(),
    chainPositions: usePositionColumns(),
    listings: useListingColumns(),
    milestones: useMilestoneColumns(),
  };
  const found = asked.data?.enterprise;
  const events: readonly Event[] = (found?.milestones ?? []).map(({ on, kind, text }) => ({
    on,
    kind: term('MilestoneKind', kind),
    text,
  }));
  const scene = () => layoutTimeline(events, t('undated'));
  const labels = {
    recognitions: t('titles'),
    chainPositions: t('positions'),
    listings: t('listedAt'),
    milestones: t('milestones'),
  };
  const lists = ['recognitions', 'chainPositions', 'listings', 'milestones'] as const;
  const files = lists.flatMap((list) => {
    const count = found?.[list].length ?? 0;
    const rows = `enterprise.${list}`;
    const offer = {
      label: labels[list],
      operation: EnterpriseOverviewDocument,
      variables,
      rows,
      columns: columns[list],
    };
    return count === 0 ? [] : [{ ...offer, count }];
  });
  return (
    <EnterpriseFrame
      head={head}
      tab="overview"
      operation={EnterpriseOverviewDocument}
      variables={variables}
      files={files}
      {...(events.length > 0 ? { scene, shape: state.view, onShape: (view) => go({ view }) } : {})}
    >
      <Answer asked={asked}>
        {({ enterprise }) =>
          enterprise && (
            <OverviewPanel
              found={enterprise}
              name={head.name}
              view={state.view}
              scene={scene}
              ladder={
                <Answer asked={ladder}>
                  {({ enterprise: onLadder }) =>
                    onLadder && <LadderPanel ladder={onLadder.ladder} titles={enterprise.recognitions} />
                  }
                </Answer>
              }
            />
          )
        }
      </Answer>
    </EnterpriseFrame>
  );
}
