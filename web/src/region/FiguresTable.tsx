import { SourceChip } from '../evidence/SourceChip';
import type { FigureFragment } from '../generated/graphql';
import { valueText } from '../observation/value';
import { type Column, DataTable } from '../table/DataTable';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import type { Row } from './bars';
import { useWords } from './compareWords';

/** Every figure with its quote; figures of one region that differ stand one under the other. */
export function FiguresTable({ rows }: { readonly rows: readonly Row[] }) {
  const t = useWords();
  const lang = useLang();
  const regions = rows[0]?.cells.map(({ region }) => region) ?? [];
  const columns: Column<Row>[] = [
    {
      title: t('metric'),
      path: 'metric.name',
      width: 220,
      render: ({ metric }) => (
        <span title={metric.definition ?? undefined}>
          {metric.name}
          {metric.unit ? <span className="muted"> {metric.unit}</span> : null}
        </span>
      ),
    },
    { title: t('scope'), path: 'scope', width: 240 },
    { title: t('asOf'), path: 'asOf', width: 110 },
    ...regions.map(
      (region, index): Column<Row> => ({
        title: region.name,
        path: `cells.${index}.observations.value`,
        number: true,
        render: (row) => <Figures row={row} index={index} />,
      }),
    ),
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
  return <DataTable label={t('figures')} columns={columns} rows={rows} rowKey={keyOf} pageSize={120} />;
}

function keyOf({ metric, scope, asOf, cells }: Row): string {
  return [metric.id, scope, asOf, cells.flatMap(({ observations }) => observations.map(({ id }) => id))[0]].join(' ');
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
  const { citations, confidence } = observation;
  return (
    <li>
      {valueText(observation, null, lang)}
      <SourceChip of={of} citations={citations} confidence={confidence} />
    </li>
  );
}
