import type { CandidateRowFragment } from '../generated/graphql';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { isPartName } from './weights';
import { useWords } from './words';

/** The terms of a score: value times weight, a bar as long as it counts, and what is unknown in words. */
export function ScoreParts({ parts }: { readonly parts: CandidateRowFragment['parts'] }) {
  const t = useWords();
  const lang = useLang();
  return (
    <ul className="score-parts">
      {parts.map(({ name, value, weight }) => (
        <li key={name} title={isPartName(name) ? t(`${name}Why`) : undefined}>
          <span>{isPartName(name) ? t(name) : name}</span>
          <span className="part-track" aria-hidden="true">
            <i
              className={weight < 0 ? 'is-against' : undefined}
              style={{ width: `${(value ?? 0) * Math.abs(weight) * 200}%` }}
            />
          </span>
          <span className="muted">
            {value === null ? t('unknown') : `${shown(value, lang)} × ${shown(Math.abs(weight), lang)}`}
            {weight < 0 && ` · ${t('subtracted')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
