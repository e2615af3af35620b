import type { CitedFragment, Confidence } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { SourceChip } from './SourceChip';
import { words } from './words';

interface Backed {
  readonly citations: readonly CitedFragment[];
  readonly confidence?: Confidence | null;
}

type SourceColumns = <Row extends Backed>(
  of: (row: Row) => string,
  /** Whether the API says how plainly it is said. */
  hasConfidence?: boolean,
) => Column<Row>[];

/** The last columns of every table of facts: a chip on the screen; quote, source and confidence in the file. */
export function useSourceColumns(): SourceColumns {
  const t = useWords(words);
  const { terms } = useTerms();
  return (of, hasConfidence = true) => [
    {
      title: t('quote'),
      path: 'citations.quote',
      sortable: false,
      render: (row) => <SourceChip of={of(row)} citations={row.citations} confidence={row.confidence ?? null} />,
    },
    { title: t('from'), path: 'citations.source.title', hidden: true },
    ...(hasConfidence
      ? [{ title: t('confidence'), path: 'confidence', labels: terms('Confidence'), hidden: true }]
      : []),
  ];
}
