import { SourceChip } from '../evidence/SourceChip';
import type { CitedFragment, FiguresFragment } from '../generated/graphql';
import { words } from '../organization/words';
import { Pager } from '../view/Pager';
import { Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { ObservationTable } from './ObservationTable';

interface Props {
  readonly name: string;
  readonly figures: FiguresFragment;
  readonly citations: readonly CitedFragment[];
  readonly after: string;
  readonly onAfter: (after: string) => void;
}

/** What the documents say of a thing in figures, and where they speak of it at all. */
export function FiguresPanel({ name, figures, citations, after, onAfter }: Props) {
  const t = useWords(words);
  const rows = figures.edges.map(({ node }) => node);
  return (
    <>
      <p>
        {t('citations')}
        <SourceChip of={name} citations={citations} />
      </p>
      <h2>
        {t('figures')} <span className="muted small">{figures.totalCount}</span>
      </h2>
      {rows.length === 0 ? (
        <Empty title={t('noFigures')}>{t('noFiguresWhy')}</Empty>
      ) : (
        <ObservationTable label={t('figures')} observations={rows} />
      )}
      <Pager of={t('figures')} count={rows.length} connection={figures} after={after} onAfter={onAfter} />
    </>
  );
}
