import type { Verdict } from '../generated/graphql';
import { useWords } from './words';

/** A verdict on so few firms may turn with the next that becomes known. */
const FEW = 2;

interface Props {
  readonly verdict: Verdict | null;
  /** Firms of the segment that are known anywhere. */
  readonly count: number;
}

/** Says of a verdict that it rests on next to nothing. Too little data is a verdict of its own, and says so itself. */
export function FewKnown({ verdict, count }: Props) {
  const t = useWords();
  if (verdict === null || verdict === 'INSUFFICIENT_DATA' || count > FEW) return null;
  return <span className="muted small">{t('fewKnown', { count })}</span>;
}
