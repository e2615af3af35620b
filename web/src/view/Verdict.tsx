import type { Verdict as Word } from '../generated/graphql';
import type { VerdictTone } from '../picture/scene';
import { useTerms } from '../words/terms';

const ICON: Readonly<Record<Word, string>> = {
  MISSING: '✕',
  BROKEN: '⚡\uFE0E',
  WEAK: '▽',
  COVERED: '✓',
  INSUFFICIENT_DATA: '?',
};
const TONE: Readonly<Record<Word, VerdictTone>> = {
  MISSING: 'missing',
  BROKEN: 'broken',
  WEAK: 'weak',
  COVERED: 'covered',
  INSUFFICIENT_DATA: 'unknown',
};

export function toneOf(verdict: Word | null): VerdictTone {
  return verdict === null ? 'unknown' : TONE[verdict];
}

/** A verdict by icon, word and colour: never by colour alone. */
export function Verdict({ verdict }: { readonly verdict: Word }) {
  const { term } = useTerms();
  return (
    <span className={`verdict verdict-${TONE[verdict]}`}>
      <span aria-hidden="true">{ICON[verdict]}</span>
      {term('Verdict', verdict)}
    </span>
  );
}

/** The verdict of a row; a dash where there is none. */
export function verdictColumn(title: string, labels: Readonly<Record<string, string>>) {
  return {
    title,
    path: 'verdict',
    labels,
    render: ({ verdict }: { readonly verdict: Word | null }) => (verdict ? <Verdict verdict={verdict} /> : '—'),
  };
}
