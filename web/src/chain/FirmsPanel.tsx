import { Select } from 'antd';
import { Link } from 'react-router';
import type { Pages } from '../api/usePages';
import { SourceChip } from '../evidence/SourceChip';
import type { ChainFirmFragment, TileFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Link as AddressLink } from '../link/useLink';
import { type Column, DataTable } from '../table/DataTable';
import { Partial } from '../view/states';
import { type Lang, type Say, useLang, useWords } from '../words/i18n';
import { termsOf, useTerms } from '../words/terms';
import { RegionControl } from './RegionControl';
import type { ChainState } from './state';
import { words } from './words';

type Words = Say<NonNullable<(typeof words)['keys']>>;

interface Props {
  readonly link: AddressLink<ChainState>;
  readonly segments: readonly TileFragment[];
}

/** Narrows the firms by region and by segment. */
export function FirmControls({ link, segments }: Props) {
  const t = useWords(words);
  const { region } = link.state;
  const options = segments.map(({ segment }) => ({ value: segment.id, label: segment.name }));
  return (
    <>
      <RegionControl region={region} onRegion={(next) => link.go({ region: next, pages: 1 })} />
      {options.length > 0 && (
        <Select
          aria-label={t('inSegment')}
          size="small"
          style={{ minWidth: 180 }}
          value={link.state.in}
          showSearch={{ optionFilterProp: 'label' }}
          options={[{ value: '', label: t('allSegments') }, ...options]}
          onChange={(next) => link.go({ in: next, pages: 1 })}
        />
      )}
    </>
  );
}

interface TableProps {
  readonly id: string;
  readonly found: Pages<ChainFirmFragment>;
  readonly link: AddressLink<ChainState>;
}

export function FirmTable({ id, found, link }: TableProps) {
  const t = useWords(words);
  const lang = useLang();
  const { pages } = link.state;
  return (
    <>
      <Partial
        shown={found.nodes.length}
        all={found.totalCount}
        more={found.hasMore ? () => link.go({ pages: pages + 1 }, { replace: true }) : undefined}
      />
      <DataTable
        label={t('firmTable')}
        columns={firmColumns(t, lang, id)}
        rows={found.nodes}
        rowKey={(firm) => firm.id}
        pageSize={Number.MAX_SAFE_INTEGER}
      />
    </>
  );
}

const POSITION = 'chainPositions.segment.name';

export function firmColumns(t: Words, lang: Lang, chain: string): readonly Column<ChainFirmFragment>[] {
  return [
    { title: t('firm'), path: 'name', render: ({ id, name }) => <Link to={routes.enterprise(id)}>{name}</Link> },
    { title: t('firmRegion'), path: 'region.name' },
    { title: t('titles'), path: 'recognitions.tier', labels: termsOf('RecognitionTier', lang) },
    {
      title: t('position'),
      path: POSITION,
      render: (firm) => <Positions firm={firm} chain={chain} />,
    },
    { title: t('role'), path: 'chainPositions.roles', labels: termsOf('Role', lang), hidden: true },
    { title: t('product'), path: 'chainPositions.product', hidden: true },
    { title: t('sources'), path: 'chainPositions.citations.source.title', hidden: true },
    { title: t('quotes'), path: 'chainPositions.citations.quote', hidden: true },
    { title: t('id'), path: 'id', hidden: true },
  ];
}

/** A file takes every position of a firm: where the table is of this chain only, the file says that it is not. */
export function firmFileColumns(t: Words, lang: Lang, chain: string): readonly Column<ChainFirmFragment>[] {
  return firmColumns(t, lang, chain).flatMap((column) =>
    column.path === POSITION
      ? [
          { title: t('positionAll'), path: POSITION },
          { title: t('chainAll'), path: 'chainPositions.segment.chain.name' },
        ]
      : [column],
  );
}

/** Its places in this chain, with its part and what it makes there; other chains are the business of its own page. */
function Positions({ firm, chain }: { readonly firm: ChainFirmFragment; readonly chain: string }) {
  const { term } = useTerms();
  return firm.chainPositions
    .filter(({ segment }) => segment.chain.id === chain)
    .map(({ segment, roles, product, citations, confidence }) => (
      <div key={segment.id}>
        <strong>{segment.name}</strong>
        <span className="muted">
          {[...roles.map((role) => term('Role', role)), product].flatMap((part) => (part ? ` · ${part}` : []))}
        </span>
        <SourceChip of={`${firm.name} · ${segment.name}`} citations={citations} confidence={confidence} />
      </div>
    ));
}
