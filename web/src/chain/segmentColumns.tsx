import { SourceChip } from '../evidence/SourceChip';
import type { TileFragment } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { verdictColumn } from '../view/Verdict';
import { useLang, useWords } from '../words/i18n';
import { listed, percent } from '../words/numbers';
import { useTerms } from '../words/terms';
import { words } from './words';

/** The segments as a table and as a file. Without a region the columns of the region are left out, not filled with zero. */
export function useSegmentColumns(hasRegion: boolean, open: (id: string) => void): readonly Column<TileFragment>[] {
  const t = useWords(words);
  const { terms } = useTerms();
  const here = useColumnsHere();
  return [
    { title: t('stage'), path: 'segment.stage', labels: terms('ChainStage') },
    { title: t('segment'), path: 'segment.name', render: (tile) => <SegmentCell tile={tile} open={open} /> },
    { title: t('origin'), path: 'segment.origin', labels: terms('Origin') },
    { title: t('total'), path: 'total', number: true },
    ...(hasRegion ? here : []),
    { title: t('certified'), path: 'certified', number: true },
    { title: t('leading'), path: 'leaders.name' },
    {
      title: t('feeds'),
      path: 'segment.suppliesTo.name',
      sortable: false,
      render: ({ segment }) => <Names of={segment.suppliesTo} />,
    },
    { title: t('sources'), path: 'segment.citations.source.title', hidden: true },
    { title: t('quotes'), path: 'segment.citations.quote', hidden: true },
    { title: t('id'), path: 'segment.id', hidden: true },
  ];
}

function useColumnsHere(): readonly Column<TileFragment>[] {
  const t = useWords(words);
  const lang = useLang();
  const { terms } = useTerms();
  return [
    { title: t('inRegion'), path: 'inRegion', number: true },
    {
      title: t('share'),
      path: 'share',
      number: true,
      render: ({ share }) => (share === null ? '—' : percent(share, lang)),
    },
    verdictColumn(t('verdict'), terms('Verdict')),
  ];
}

function Names({ of }: { readonly of: readonly { readonly name: string }[] }) {
  const lang = useLang();
  return <span className="cell-wide">{listed(of, lang) || '—'}</span>;
}

interface CellProps {
  readonly tile: TileFragment;
  readonly open: (id: string) => void;
}

function SegmentCell({ tile: { segment }, open }: CellProps) {
  return (
    <>
      <button type="button" className="as-link" onClick={() => open(segment.id)}>
        {segment.name}
      </button>
      <SourceChip of={segment.name} citations={segment.citations} confidence={segment.confidence} />
    </>
  );
}
