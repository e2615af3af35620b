import { SourceChip } from '../evidence/SourceChip';
import type { ObservedFragment } from '../generated/graphql';
import { Long } from '../table/Long';
import { useLang, useWords } from '../words/i18n';
import { valueText } from './value';
import { words } from './words';
import './observation.css';

interface Props {
  readonly contradicts: ObservedFragment['contradicts'];
  readonly unit: string | null;
}

/** What other documents say instead, each with its own quote, and why both cannot hold. */
export function Contradictions({ contradicts, unit }: Props) {
  const t = useWords(words);
  const lang = useLang();
  return (
    <ul className="plain contradictions">
      {contradicts.map(({ observation, reason }) => {
        const { asOf, scope, citations, confidence, about } = observation;
        const text = valueText(observation, unit, lang) ?? '—';
        const context = [about && 'name' in about ? about.name : null, asOf ?? t('undated'), scope];
        return (
          <li key={observation.id}>
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
