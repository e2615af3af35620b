import type { FileColumn } from '../api/download';
import { SourceChip } from '../evidence/SourceChip';
import type { FigureFragment } from '../generated/graphql';
import { countedIn } from '../observation/counted';
import { valueText } from '../observation/value';
import type { Column } from '../table/DataTable';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import type { Row } from './bars';
import { useWords } from './compareWords';

/** Every figure with its quote; figures of one region that differ stand one under the other. */
export function useFigureColumns(regions: readonly string[]): readonly Column<Row>[] {
  const t = useWords();
  const lang = useLang();
  const columnsOf = useRegionColumns();
  return [
    { title: t('metric'), path: 'metric.name', width: 220, render: ({ metric }) => <Metric metric={metric} /> },
    { title: t('unit'), path: 'metric.unit', hidden: true },
    { title: t('scope'), path: 'scope', width: 240, render: countedIn },
    { title: t('dimensions'), path: 'dimensions.value', hidden: true },
    { title: t('asOf'), path: 'asOf', width: 110 },
    ...regions.flatMap(columnsOf),
    {
      title: t('delta'),
      path: 'delta',
      number: true,
      render: ({ delta }) => (delta === null ? null : `${delta > 0 ? '+' : ''}${shown(delta, lang)}`),
    },
    {
      title: t('contradiction'),
      path: 'contradiction',
      width: 320,
      sortable: false,
      render: ({ contradiction }) => contradiction && <span className="contradiction">{contradiction}</span>,
    },
  ];
}

/** The figure of a region; in the file its bounds, its hedge and the quotes besides. */
function useRegionColumns(): (region: string, index: number) => readonly Column<Row>[] {
  const t = useWords();
  return (region, index) => {
    const at = `cells.${index}.observations`;
    return [
      { title: region, path: `${at}.value`, number: true, render: (row) => <Figures row={row} index={index} /> },
      { title: `${region} ≥`, path: `${at}.min`, number: true, hidden: true },
      { title: `${region} ≤`, path: `${at}.max`, number: true, hidden: true },
      { title: `${region} ${t('hedge')}`, path: `${at}.qualifier`, hidden: true },
      { title: `${region} ${t('quote')}`, path: `${at}.citations.quote`, hidden: true },
      { title: `${region} ${t('source')}`, path: `${at}.citations.source.title`, hidden: true },
    ];
  };
}

export function keyOfFigures({ metric, asOf, cells, ...row }: Row): string {
  return [
    metric.id,
    countedIn(row),
    asOf,
    cells.flatMap(({ observations }) => observations.map(({ id }) => id))[0],
  ].join(' ');
}

function Metric({ metric: { name, unit, definition } }: Pick<Row, 'metric'>) {
  return (
    <span title={definition ?? undefined}>
      {name}
      {unit ? <span className="muted"> {unit}</span> : null}
    </span>
  );
}

function Figures({ row, index }: { readonly row: Row; readonly index: number }) {
  const t = useWords();
  const cell = row.cells[index];
  if (!cell || cell.observations.length === 0) return <span className="unknown">{t('noFigure')}</span>;
  return (
    <ul className="plain">
      {cell.observations.map((observation) => (
        <Figure key={observation.id} observation={observation} of={`${cell.region.name} ${row.metric.name}`} />
      ))}
    </ul>
  );
}

function Figure({ observation, of }: { readonly observation: FigureFragment; readonly of: string }) {
  const lang = useLang();
  const { citations, confidence, factId } = observation;
  return (
    <li>
      {valueText(observation, null, lang)}
      <SourceChip of={of} citations={citations} confidence={confidence} fact={factId} />
    </li>
  );
}

export function useSegmentColumns(regions: readonly string[]): FileColumn[] {
  const t = useWords();
  const { terms } = useTerms();
  return [
    { title: t('segment'), path: 'segment.name' },
    { title: t('stage'), path: 'segment.stage', labels: terms('ChainStage') },
    ...regions.flatMap((region, index): FileColumn[] => [
      { title: `${region} ${t('known')}`, path: `cells.${index}.known`, number: true },
      { title: `${region} ${t('share')}`, path: `cells.${index}.share`, number: true },
      { title: `${region} ${t('lq')}`, path: `cells.${index}.locationQuotient`, number: true },
    ]),
  ];
}
