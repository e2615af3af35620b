import { SourceChip } from '../evidence/SourceChip';
import type { GapsQuery, JudgedFragment } from '../generated/graphql';
import { OwnMark } from '../own/OwnMark';
import { describedBy } from '../own/own';
import { useOwnColumns } from '../own/useOwnColumns';
import type { Column } from '../table/DataTable';
import { verdictColumn } from '../view/Verdict';
import { useTerms } from '../words/terms';
import { Reasons } from './Reasons';
import { useWords } from './words';

export type FillingStep = NonNullable<GapsQuery['chain']>['gaps']['filling']['steps'][number];

export function useGapColumns(region: string): readonly Column<JudgedFragment>[] {
  const t = useWords();
  const { terms } = useTerms();
  const measures = useMeasureColumns();
  const own = useOwnColumns();
  return [
    {
      title: t('segment'),
      path: 'segment.name',
      render: ({ segment }) => (
        <>
          {segment.name}
          <OwnMark of={describedBy(segment)} />
          <SourceChip of={segment.name} citations={segment.citations} confidence={segment.confidence} />
        </>
      ),
    },
    { title: t('stage'), path: 'segment.stage', labels: terms('ChainStage') },
    { title: t('origin'), path: 'segment.origin', labels: terms('Origin'), hidden: true },
    verdictColumn(t('verdict'), terms('Verdict')),
    {
      title: t('reasons'),
      path: 'reasons.test',
      labels: terms('GapTest'),
      sortable: false,
      render: (judged) => (
        <div className="cell-wide">
          <Reasons judged={judged} region={region} />
        </div>
      ),
    },
    { title: t('value'), path: 'reasons.value', hidden: true },
    { title: t('threshold'), path: 'reasons.threshold', hidden: true },
    { title: t('untestedColumn'), path: 'untested', labels: terms('GapTest'), hidden: true },
    { title: t('witnessColumn'), path: 'witness.via.name', hidden: true },
    ...measures,
    { title: t('firms'), path: 'firms.name', hidden: true },
    { title: t('sources'), path: 'segment.citations.source.title', hidden: true },
    ...own('segment.datasets'),
    { title: t('id'), path: 'segment.id', hidden: true },
  ];
}

/** What is counted of a segment here and everywhere. */
function useMeasureColumns(): readonly Column<JudgedFragment>[] {
  const t = useWords();
  return [
    { title: t('here'), path: 'firmCount', number: true },
    { title: t('nationwide'), path: 'firmCountNationwide', number: true },
    {
      title: t('lq'),
      path: 'locationQuotient',
      number: true,
      // Of a handful of firms a quotient can be computed, but says nothing: the file tells both.
      render: ({ untested }) =>
        untested.includes('LOCATION_QUOTIENT') ? <span className="unknown">{t('tooFewKnown')}</span> : null,
    },
    { title: t('hhi'), path: 'hhi', number: true },
    { title: t('hhiConsolidated'), path: 'hhiConsolidated', number: true },
    { title: t('controllers'), path: 'controllerCount', number: true },
    { title: t('fillability'), path: 'fillability', number: true },
    { title: t('fillOrder'), path: 'fillOrder', number: true },
  ];
}

export function useFillingColumns(): readonly Column<FillingStep>[] {
  const t = useWords();
  return [
    { title: t('step'), path: 'step', number: true },
    { title: t('segment'), path: 'segment.name' },
    { title: t('before'), path: 'fillabilityBefore', number: true },
    { title: t('at'), path: 'fillabilityAfter', number: true },
    { title: t('effort'), path: 'effort', number: true },
  ];
}
