import { SourceChip } from '../evidence/SourceChip';
import type { ObservedFragment } from '../generated/graphql';
import { Long } from '../table/Long';
import { useLang } from '../words/i18n';
import { countedIn } from './counted';
import { valueText } from './value';
import { useWords } from './words';
import './observation.css';

interface Props {
  readonly contradicts: ObservedFragment['contradicts'];
  /** The metric beside which they stand; another one is named. */
  readonly metric: string;
}

/** What other documents say instead, each with its own quote, and why both cannot hold; what is not a figure stands with the quotes of this one. */
export function Contradictions({ contradicts, metric }: Props) {
  const t = useWords();
  const lang = useLang();
  return (
    <ul className="plain contradictions">
      {contradicts.map(({ factId, observation, reason }) => {
        if (!observation) {
          return (
            <li key={factId}>
              <span aria-hidden="true">⚠︎ </span>
              <Long>{reason}</Long>
            </li>
          );
        }
        const { asOf, citations, confidence, about, metric: other } = observation;
        const text = valueText(observation, other.unit, lang) ?? '—';
        const context = [
          other.id === metric ? null : other.name,
          about && 'name' in about ? about.name : null,
          asOf ?? t('undated'),
          countedIn(observation),
        ];
        return (
          <li key={factId}>
            <strong>
              <span aria-hidden="true">⚠︎ </span>
              {text}
            </strong>{' '}
            <span className="muted">{context.filter(Boolean).join(' · ')}</span>
            <SourceChip of={text} citations={citations} confidence={confidence} />
            <Long>{reason}</Long>
          </li>
        );
      })}
    </ul>
  );
}
