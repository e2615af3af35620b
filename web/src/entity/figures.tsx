import { EntityFiguresDocument, type FiguresFragment } from '../generated/graphql';
import { ObservationTable } from '../observation/ObservationTable';
import { useFigureFile } from '../observation/useFigureFile';
import type { FileOffer } from '../view/Actions';
import type { Part } from '../view/Parts';
import { Partial } from '../view/states';

/** The figures of a thing among its lists; all of them are in the file. */
export function figuresPart(title: string, figures: FiguresFragment): Part {
  const { edges, totalCount } = figures;
  return {
    title,
    count: totalCount,
    content: (
      <>
        <ObservationTable label={title} observations={edges.map(({ node }) => node)} />
        {edges.length < totalCount && <Partial shown={edges.length} all={totalCount} />}
      </>
    ),
  };
}

export function useEntityFigureFile(id: string, count: number): readonly FileOffer[] {
  return useFigureFile({ operation: EntityFiguresDocument, variables: { id }, at: 'observations', count });
}
