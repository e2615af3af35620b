import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import type { ChainFirmFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Column } from '../table/DataTable';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { words } from './words';

const POSITION = 'chainPositions.segment.name';

/** The firms of a chain, each with its places there. */
export function useFirmColumns(chain: string): readonly Column<ChainFirmFragment>[] {
  const t = useWords(words);
  const { terms } = useTerms();
  return [
    { title: t('firm'), path: 'name', render: ({ id, name }) => <Link to={routes.enterprise(id)}>{name}</Link> },
    { title: t('firmRegion'), path: 'region.name' },
    { title: t('titles'), path: 'recognitions.tier', labels: terms('RecognitionTier') },
    { title: t('position'), path: POSITION, render: (firm) => <Positions firm={firm} chain={chain} /> },
    { title: t('role'), path: 'chainPositions.roles', labels: terms('Role'), hidden: true },
    { title: t('product'), path: 'chainPositions.product', hidden: true },
    { title: t('sources'), path: 'chainPositions.citations.source.title', hidden: true },
    { title: t('quotes'), path: 'chainPositions.citations.quote', hidden: true },
    { title: t('id'), path: 'id', hidden: true },
  ];
}

/** A file takes every position of a firm: where the table is of this chain only, the file says that it is not. */
export function useFirmFileColumns(chain: string): readonly Column<ChainFirmFragment>[] {
  const t = useWords(words);
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
