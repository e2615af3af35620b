import { Contribute } from './Contribute';
import type { Cells, Column, FormKind } from './forms';
import { useWords } from './words';

interface Props {
  /** What is lacking, as the page calls it. */
  readonly what: string;
  readonly kind: FormKind;
  /** What is settled: the firm, under the column that it has. */
  readonly cells: Cells;
  readonly columns?: readonly Column[];
}

/** Beside what is not known of a thing. */
export function AddTo({ what, kind, cells, columns }: Props) {
  const t = useWords();
  const contribution = { does: 'add', kind, cells, ...(columns ? { columns } : {}) } as const;
  return <Contribute label={t('addTo', { what })} contribution={contribution} />;
}
