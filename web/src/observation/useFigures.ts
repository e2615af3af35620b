import { EntityFiguresDocument, type FiguresFragment } from '../generated/graphql';
import { type List, list } from '../table/list';
import { type FigureEdge, useFigureColumns } from './columns';
import { useWords } from './words';

type Source<Data> = Parameters<typeof list<Data, FigureEdge>>[0];
type Select<Data> = (data: Data) => readonly FigureEdge[] | null | undefined;

/** The figures of a connection; `withAbout` where they are of several things. */
export function useFigures<Data>(
  source: Source<Data>,
  select: Select<Data>,
  { withAbout = false } = {},
): List<FigureEdge> {
  const t = useWords();
  const columns = useFigureColumns({ withAbout });
  return list(source, select, { label: t('figures'), columns });
}

/** The figures of a thing of which a page shows the first; the file has all of them. */
export function useFiguresAbout(id: string, figures: FiguresFragment | null | undefined): List<FigureEdge> {
  const source = {
    operation: EntityFiguresDocument,
    variables: { id },
    data: figures ? { observations: figures } : null,
  };
  return useFigures(source, ({ observations }) => observations.edges);
}
