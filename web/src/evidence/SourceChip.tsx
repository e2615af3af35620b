import { useKind } from '../app/world';
import type { CitedFragment, Confidence } from '../generated/graphql';
import { OwnMark } from '../own/OwnMark';
import { citedFrom } from '../own/own';
import { useEvidence } from './EvidenceProvider';
import { useWords } from './words';

interface Props {
  /** What the quotes are about, in words: a screen reader hears it, and the drawer has it. */
  readonly of: string;
  readonly citations: readonly CitedFragment[];
  readonly confidence?: Confidence | null;
  /** The id of the one fact that they are of, which can be corrected and reported. */
  readonly fact?: string | null;
}

/** Opens the quotes behind a fact, and marks those of one's own data. Curated knowledge has none, and says so. */
export function SourceChip({ of, citations, confidence = null, fact = null }: Props) {
  const t = useWords();
  const show = useEvidence();
  const isMadeUp = useKind() === 'DEMO';
  if (confidence === 'CURATED') {
    return (
      <span className="chip chip-curated" title={t(isMadeUp ? 'madeUpWhy' : 'curatedWhy')}>
        {t(isMadeUp ? 'madeUp' : 'curated')}
      </span>
    );
  }
  if (citations.length === 0) return <span className="chip chip-none">{t('none')}</span>;
  return (
    <>
      <OwnMark of={citedFrom(citations)} />
      <button
        type="button"
        className="chip"
        aria-label={t('open', { of, count: citations.length })}
        onClick={() => show({ of, citations, fact })}
      >
        {t('chip', { count: citations.length })}
      </button>
    </>
  );
}
