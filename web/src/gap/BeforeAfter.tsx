import type { Verdict } from '../generated/graphql';
import { VerdictBar } from './VerdictBar';
import { useWords } from './words';

type Counts = readonly { readonly verdict: Verdict; readonly count: number }[];

interface Props {
  readonly before: Counts;
  readonly after: Counts;
  /** If not all came. */
  readonly label?: string;
}

/** The verdicts as they are, and as they would be. */
export function BeforeAfter({ before, after, label }: Props) {
  const t = useWords();
  const then = label ?? t('after');
  return (
    <>
      <h3>{t('today')}</h3>
      <VerdictBar label={t('today')} counts={before} />
      <h3>{then}</h3>
      <VerdictBar label={then} counts={after} />
    </>
  );
}
