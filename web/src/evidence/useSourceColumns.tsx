import type { CitedFragment, Confidence } from '../generated/graphql';
import { useOwnColumns } from '../own/useOwnColumns';
import type { Column } from '../table/DataTable';
import { useTerms } from '../words/terms';
import { SourceChip } from './SourceChip';
import { useWords } from './words';

interface Backed {
  readonly citations: readonly CitedFragment[];
  readonly confidence?: Confidence | null;
  readonly factId?: string | null;
}

type SourceColumns = <Row extends Backed>(
  of: (row: Row) => string,
  /** Whether the API says how plainly it is said. */
  hasConfidence?: boolean,
) => Column<Row>[];

/** The last columns of every table of facts: a chip on the screen; quote, source and confidence in the file. */
export function useSourceColumns(): SourceColumns {
  const t = useWords();
  const { terms } = useTerms();
  const own = useOwnColumns();
  return (of, hasConfidence = true) => [
    {
      title: t('quote'),
      path: 'citations.quote',
      sortable: false,
      render: (row) => (
        <SourceChip
          of={of(row)}
          citations={row.citations}
          confidence={row.confidence ?? null}
          fact={row.factId ?? null}
        />
      ),
    },
    { title: t('from'), path: 'citations.source.title', hidden: true },
    ...own('citations.source.dataset'),
    ...(hasConfidence
      ? [{ title: t('confidence'), path: 'confidence', labels: terms('Confidence'), hidden: true }]
      : []),
  ];
}

/** In the file: the quotes under a field of a row, and the documents that they are of; the screen has a chip elsewhere. */
export function useQuoteColumns(at: string) {
  const t = useWords();
  const own = useOwnColumns();
  return [
    { title: t('quote'), path: `${at}.quote`, hidden: true },
    { title: t('from'), path: `${at}.source.title`, hidden: true },
    ...own(`${at}.source.dataset`),
  ];
}
