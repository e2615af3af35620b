import type { ChainStage, TileFragment } from '../generated/graphql';
import { useWords as useOwnWords } from '../own/words';
import type { Scene } from '../picture/scene';
import { toneOf } from '../view/Verdict';
import { useTerms } from '../words/terms';
import { columnsOf, stageAt } from './order';
import { mapScene } from './scene';
import { useWords } from './words';

/** The tiles in the order of the page, column by column. */
export function tileColumns(tiles: readonly TileFragment[]): readonly (readonly TileFragment[])[] {
  const byId = new Map(tiles.map((tile) => [tile.segment.id, tile]));
  return columnsOf(tiles.map(({ segment }) => segment)).map((column) => column.flatMap(({ id }) => byId.get(id) ?? []));
}

export function linksOf(tiles: readonly TileFragment[]): readonly { readonly from: string; readonly to: string }[] {
  return tiles.flatMap(({ segment }) => segment.suppliesTo.map(({ id }) => ({ from: segment.id, to: id })));
}

/** What a tile says under its name. */
export function useNumbers(): (tile: TileFragment) => string {
  const t = useWords();
  return ({ total, inRegion }) => {
    if (total === 0) return t('firmsNone');
    return inRegion === null ? t('firmsAll', { count: total }) : t('firmsHere', { here: inRegion, total });
  };
}

/** What a column is called. */
export function useStageName(): (stage: ChainStage | null) => string {
  const t = useWords();
  const { term } = useTerms();
  return (stage) => (stage === null ? t('noStage') : term('ChainStage', stage));
}

export function useMapScene(): (tiles: readonly TileFragment[]) => Scene {
  const t = useWords();
  const o = useOwnWords();
  const { term } = useTerms();
  const numbers = useNumbers();
  const stageName = useStageName();
  return (tiles) =>
    mapScene(tileColumns(tiles), linksOf(tiles), toneOf, {
      stage: (index) => stageName(stageAt(index)),
      numbers,
      verdict: (verdict) => term('Verdict', verdict),
      curated: t('curated'),
      own: o('own'),
    });
}
