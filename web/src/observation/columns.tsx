import { Link } from 'react-router';
import { EntityLink } from '../entity/EntityLink';
import { useSourceColumns } from '../evidence/useSourceColumns';
import type { ObservedFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { onNode } from '../table/onNode';
import { useLang } from '../words/i18n';
import { Contradictions } from './Contradictions';
import { countedIn } from './counted';
import { valueText } from './value';
import { useWords } from './words';

/** A figure, and what it is about where a list holds figures of several things. */
type Figure = ObservedFragment & {
  readonly about?: { readonly __typename: string; readonly id: string; readonly name?: string | null };
};

export interface FigureEdge {
  readonly node: Figure;
}

/** The columns of figures, on the screen and in a file; `withAbout` where they are of several things. */
export function useFigureColumns({ withAbout }: { readonly withAbout: boolean }): readonly Column<FigureEdge>[] {
  const t = useWords();
  const lang = useLang();
  const sources = useSourceColumns();
  const about = useAboutColumn();
  const contradictions = useContradictionColumns();
  return onNode<Figure>([
    ...(withAbout ? [about] : []),
    {
      title: t('metric'),
      path: 'metric.name',
      render: ({ metric }) => (
        <Long>
          <Link to={routes.entity(metric.id)}>{metric.name}</Link>
        </Long>
      ),
    },
    { title: t('value'), path: 'value', number: true, render: (row) => valueText(row, row.metric.unit, lang) },
    { title: t('min'), path: 'min', number: true, hidden: true },
    { title: t('max'), path: 'max', number: true, hidden: true },
    { title: t('unit'), path: 'metric.unit', hidden: true },
    { title: t('qualifier'), path: 'qualifier', hidden: true },
    { title: t('asOf'), path: 'asOf' },
    { title: t('period'), path: 'period' },
    {
      title: t('scope'),
      path: 'scope',
      render: (row) => countedIn(row) && <span className="scope">{countedIn(row)}</span>,
    },
    { title: t('dimensions'), path: 'dimensions.value', hidden: true },
    { title: t('batch'), path: 'batch' },
    ...sources<Figure>((row) => `${row.metric.name} ${valueText(row, row.metric.unit, lang) ?? ''}`),
    ...contradictions,
  ]);
}

function useAboutColumn(): Column<Figure> {
  const t = useWords();
  return {
    title: t('about'),
    path: 'about.name',
    render: ({ about }) => about && <EntityLink node={about} />,
  };
}

function useContradictionColumns(): readonly Column<Figure>[] {
  const t = useWords();
  return [
    {
      title: t('contradictions'),
      path: 'contradicts.reason',
      render: ({ contradicts, metric }) =>
        contradicts.length > 0 && <Contradictions contradicts={contradicts} metric={metric.id} />,
    },
    { title: t('contradictedMetric'), path: 'contradicts.observation.metric.name', hidden: true },
    { title: t('contradictedValue'), path: 'contradicts.observation.value', hidden: true },
  ];
}
