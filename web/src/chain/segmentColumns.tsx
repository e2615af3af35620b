import { SourceChip } from '../evidence/SourceChip';
import { ChainMapDocument, type TileFragment } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import type { FileOffer } from '../view/Actions';
import { Verdict } from '../view/Verdict';
import type { Lang, Say } from '../words/i18n';
import { percent } from '../words/numbers';
import { termsOf } from '../words/terms';
import type { words } from './words';

type Words = Say<NonNullable<(typeof words)['keys']>>;

/** The segments as a table and as a file. Without a region the columns of the region are left out, not filled with zero. */
export function segmentColumns(
  t: Words,
  lang: Lang,
  hasRegion: boolean,
  open?: (id: string) => void,
): readonly Column<TileFragment>[] {
  const here: readonly Column<TileFragment>[] = [
    { title: t('inRegion'), path: 'inRegion', number: true },
    {
      title: t('share'),
      path: 'share',
      number: true,
      render: ({ share }) => (share === null ? '—' : percent(share, lang)),
    },
    {
      title: t('verdict'),
      path: 'verdict',
      labels: termsOf('Verdict', lang),
      render: ({ verdict }) => (verdict ? <Verdict verdict={verdict} /> : '—'),
    },
  ];
  return [
    { title: t('stage'), path: 'segment.stage', labels: termsOf('ChainStage', lang) },
    { title: t('segment'), path: 'segment.name', render: (tile) => <SegmentCell tile={tile} open={open} /> },
    { title: t('origin'), path: 'segment.origin', labels: termsOf('Origin', lang) },
    { title: t('total'), path: 'total', number: true },
    ...(hasRegion ? here : []),
    { title: t('certified'), path: 'certified', number: true },
    { title: t('leading'), path: 'leaders.name' },
    {
      title: t('feeds'),
      path: 'segment.suppliesTo.name',
      sortable: false,
      render: ({ segment }) => (
        <span className="cell-wide">
          {segment.suppliesTo.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ') || '—'}
        </span>
      ),
    },
    { title: t('sources'), path: 'segment.citations.source.title', hidden: true },
    { title: t('quotes'), path: 'segment.citations.quote', hidden: true },
    { title: t('id'), path: 'segment.id', hidden: true },
  ];
}

function SegmentCell({
  tile,
  open,
}: {
  readonly tile: TileFragment;
  readonly open: ((id: string) => void) | undefined;
}) {
  const { segment } = tile;
  return (
    <>
      <button type="button" className="as-link" onClick={() => open?.(segment.id)}>
        {segment.name}
      </button>
      <SourceChip of={segment.name} citations={segment.citations} confidence={segment.confidence} />
    </>
  );
}

export function segmentFile(
  segments: readonly TileFragment[],
  variables: { readonly id: string; readonly region: string | null },
  t: Words,
  lang: Lang,
): FileOffer {
  return {
    label: t('tableLabel'),
    operation: ChainMapDocument,
    variables,
    rows: 'chain.map.segments',
    columns: segmentColumns(t, lang, variables.region !== null),
    count: segments.length,
  };
}
