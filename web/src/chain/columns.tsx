import { entityColumn } from '../entity/columns';
import { EntityLink } from '../entity/EntityLink';
import { SourceChip } from '../evidence/SourceChip';
import type { ChainCapitalQuery, ChainFirmFragment, TileFragment } from '../generated/graphql';
import { OwnMark } from '../own/OwnMark';
import { describedBy } from '../own/own';
import { useOwnColumns } from '../own/useOwnColumns';
import { Via } from '../own/Via';
import { useWords as useOwnWords } from '../own/words';
import { PathSentence } from '../path/PathSentence';
import type { Column } from '../table/DataTable';
import { verdictColumn } from '../view/Verdict';
import { useLang } from '../words/i18n';
import { listed, percent } from '../words/numbers';
import { useTerms } from '../words/terms';
import { useWords } from './words';

/** The segments as a table and as a file. Without a region the columns of the region are left out, not filled with zero. */
export function useSegmentColumns(hasRegion: boolean, open: (id: string) => void): readonly Column<TileFragment>[] {
  const t = useWords();
  const { terms } = useTerms();
  const [here, own] = [useColumnsHere(), useOwnColumns()];
  return [
    { title: t('stage'), path: 'segment.stage', labels: terms('ChainStage') },
    { title: t('segment'), path: 'segment.name', render: (tile) => <SegmentCell tile={tile} open={open} /> },
    { title: t('level'), path: 'segment.level', number: true },
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
    ...own('segment.datasets'),
    { title: t('quotes'), path: 'segment.citations.quote', hidden: true },
    { title: t('id'), path: 'segment.id', hidden: true },
  ];
}

function useColumnsHere(): readonly Column<TileFragment>[] {
  const t = useWords();
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
      <OwnMark of={describedBy(segment)} />
      <SourceChip of={segment.name} citations={segment.citations} confidence={segment.confidence} />
    </>
  );
}

const POSITION = 'chainPositions.segment.name';

/** The firms of a chain, each with its places there. */
export function useFirmColumns(chain: string): readonly Column<ChainFirmFragment>[] {
  const t = useWords();
  const o = useOwnWords();
  const own = useOwnColumns();
  const { terms } = useTerms();
  return [
    { title: t('firm'), path: 'name', render: (firm) => <EntityLink node={{ ...firm, __typename: 'Enterprise' }} /> },
    { title: t('firmRegion'), path: 'region.name' },
    { title: t('titles'), path: 'recognitions.tier', labels: terms('RecognitionTier') },
    { title: t('position'), path: POSITION, render: (firm) => <Positions firm={firm} chain={chain} /> },
    { title: t('role'), path: 'chainPositions.roles', labels: terms('Role'), hidden: true },
    { title: t('product'), path: 'chainPositions.product', hidden: true },
    { title: o('viaColumn'), path: 'chainPositions.via.name', hidden: true },
    ...own('datasets'),
    { title: t('sources'), path: 'chainPositions.citations.source.title', hidden: true },
    { title: t('quotes'), path: 'chainPositions.citations.quote', hidden: true },
    { title: t('id'), path: 'id', hidden: true },
  ];
}

/** A file takes every position of a firm: where the table is of this chain only, the file says that it is not. */
export function useFirmFileColumns(chain: string): readonly Column<ChainFirmFragment>[] {
  const t = useWords();
  const everywhere = [
    { title: t('positionAll'), path: POSITION },
    { title: t('chainAll'), path: 'chainPositions.segment.chain.name' },
  ];
  return useFirmColumns(chain).flatMap((column) => (column.path === POSITION ? everywhere : [column]));
}

/** Its places in this chain, with its part and what it makes there; other chains are the business of its own page. */
function Positions({ firm, chain }: { readonly firm: ChainFirmFragment; readonly chain: string }) {
  const { term } = useTerms();
  return firm.chainPositions
    .filter(({ segment }) => segment.chain.id === chain)
    .map(({ segment, roles, product, via, citations, confidence, factId }) => (
      <div key={segment.id}>
        <strong>{segment.name}</strong>
        <span className="muted">
          {[...roles.map((role) => term('Role', role)), product].flatMap((part) => (part ? ` · ${part}` : []))}
        </span>
        <Via products={via} />
        <SourceChip of={`${firm.name} · ${segment.name}`} citations={citations} confidence={confidence} fact={factId} />
      </div>
    ));
}

export type CapitalPath = NonNullable<ChainCapitalQuery['chain']>['capitalPaths']['items'][number];

/** The ways from a firm to capital of the region, each with its links. */
export function useCapitalColumns(): readonly Column<CapitalPath>[] {
  const t = useWords();
  const { terms } = useTerms();
  return [
    { title: t('segment'), path: 'segment.name' },
    verdictColumn(t('verdict'), terms('Verdict')),
    entityColumn(t('firm'), 'enterprise', { type: 'Enterprise' }),
    { title: t('firmRegion'), path: 'enterprise.region.name' },
    entityColumn(t('fund'), 'fund', { asInvestor: true }),
    { title: t('fundKind'), path: 'fund.investorKind', labels: terms('InvestorKind') },
    { title: t('leads'), path: 'leads', labels: { true: t('yes'), false: t('no') } },
    { title: t('length'), path: 'length', number: true },
    {
      title: t('proof'),
      path: 'path.nodes.name',
      sortable: false,
      render: ({ path }) => (
        <div className="cell-wide">
          <PathSentence path={path} />
        </div>
      ),
    },
    { title: t('sources'), path: 'path.links.citations.source.title', hidden: true },
    { title: t('quotes'), path: 'path.links.citations.quote', hidden: true },
    { title: t('id'), path: 'enterprise.id', hidden: true },
  ];
}
