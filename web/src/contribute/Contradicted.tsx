import { Quote } from '../evidence/Quote';
import type { ContradictedFragment } from '../generated/graphql';
import './contribute.css';
import { FactSentence } from './FactSentence';
import { useReason } from './useReason';
import { useWords } from './words';

interface Props {
  readonly of: ContradictedFragment;
  /** Whoever follows a link leaves the sheet. */
  readonly onLeave: () => void;
}

/** What cannot be true together with a fact, each with why and with its own documents. */
export function Contradicted({ of: { contradicts }, onLeave }: Props) {
  const t = useWords();
  const reasonOf = useReason();
  if (contradicts.length === 0) return null;
  return (
    <section className="contradicted" aria-label={t('contradicted', { count: contradicts.length })}>
      <strong>
        <span aria-hidden="true">⚠︎ </span>
        {t('contradicted', { count: contradicts.length })}
      </strong>
      <ul>
        {contradicts.map((each) => (
          <li key={each.fact.id}>
            <FactSentence fact={each.fact} />
            {each.fact.citations.map((citation) => (
              <Quote key={citation.id} citation={citation} onLeave={onLeave} />
            ))}
            <p>{reasonOf(each)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
