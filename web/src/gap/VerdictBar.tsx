import type { Verdict as Word } from '../generated/graphql';
import { Verdict } from '../view/Verdict';
import { bySeverity } from './rank';
import { useWords } from './words';
import './gap.css';

interface Props {
  readonly label: string;
  readonly counts: readonly { readonly verdict: Word; readonly count: number }[];
}

/** How many segments have which verdict: words and numbers, and a bar for the eye. */
export function VerdictBar({ label, counts }: Props) {
  const known = counts.filter(({ count }) => count > 0).sort((one, other) => bySeverity(one.verdict, other.verdict));
  return (
    <div className="verdict-bar">
      <div className="verdict-stack" aria-hidden="true">
        {known.map(({ verdict, count }) => (
          <i key={verdict} className={`fill-${verdict}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul aria-label={label}>
        {known.map(({ verdict, count }) => (
          <li key={verdict}>
            <Verdict verdict={verdict} /> {count}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Counts = Props['counts'];

interface BeforeAfterProps {
  readonly before: Counts;
  readonly after: Counts;
  /** If not all came. */
  readonly label?: string;
}

/** The verdicts as they are, and as they would be. */
export function BeforeAfter({ before, after, label }: BeforeAfterProps) {
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
