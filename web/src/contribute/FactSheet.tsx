import { useState } from 'react';
import { useOperation } from '../api/useOperation';
import { Quote } from '../evidence/Quote';
import {
  FactSheetDocument,
  type FactSheetQuery,
  QuotedFactsDocument,
  type StatedFactFragment,
} from '../generated/graphql';
import { Answer } from '../view/states';
import { useLang } from '../words/i18n';
import { Contribute } from './Contribute';
import './contribute.css';
import { FactSentence } from './FactSentence';
import { correctionOf, nameOf } from './forms';
import { useWords } from './words';

interface Props {
  /** The id of the fact, or of the event that it states. */
  readonly id: string;
  /** Whoever follows a link leaves the sheet. */
  readonly onLeave: () => void;
}

/** A fact with what others say of it: corrections beside it, the document's own statement first, and what was reported. */
export function FactSheet({ id, onLeave }: Props) {
  const asked = useOperation(FactSheetDocument, { id });
  return (
    <Answer asked={asked}>
      {({ fact }) => fact && <Stated {...sidesOf(fact)} asked={fact.id} onLeave={onLeave} />}
    </Answer>
  );
}

type Sheet = NonNullable<FactSheetQuery['fact']>;

interface Sides {
  readonly original: StatedFactFragment;
  readonly corrections: readonly StatedFactFragment[];
}

/** A correction leads to what it corrects, and that to all its corrections: both show the same. */
function sidesOf(fact: Sheet): Sides {
  const { corrects } = fact;
  return corrects
    ? { original: corrects, corrections: corrects.corrections }
    : { original: fact, corrections: fact.corrections };
}

function Stated({
  original,
  corrections,
  asked,
  onLeave,
}: Sides & { readonly asked: string; readonly onLeave: () => void }) {
  const t = useWords();
  const isCorrected = corrections.length > 0;
  return (
    <section className="fact-sheet" aria-label={t('fact')}>
      <ol>
        <li>
          {isCorrected && <strong>{t('original')} </strong>}
          <FactLine fact={original} />
          {original.id !== asked && <Quotes of={original} onLeave={onLeave} />}
        </li>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <strong>{t('correction')} </strong>
            <FactLine fact={correction} />
            {correction.id !== asked && <Quotes of={correction} onLeave={onLeave} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The quotes of the fact that was opened stand below already. */
function Quotes({ of, onLeave }: { readonly of: StatedFactFragment; readonly onLeave: () => void }) {
  return of.citations.map((citation) => <Quote key={citation.id} citation={citation} onLeave={onLeave} />);
}

function FactLine({ fact }: { readonly fact: StatedFactFragment }) {
  const t = useWords();
  const lang = useLang();
  const { reports } = fact;
  // What was added by hand is taken back, and added again where it was wrong.
  const isAddition = fact.dataset?.kind === 'ADDITIONS';
  const objection = isAddition ? 'withdraw' : 'report';
  const what = `${nameOf(fact.subject)} ${nameOf(fact.object)}`;
  return (
    <div>
      <FactSentence fact={fact} />
      <p>
        {correctionOf(fact) && !isAddition && (
          <Contribute label={t('correct')} name={t('correctThis', { what })} contribution={{ does: 'correct', fact }} />
        )}
        <Contribute
          label={t(objection)}
          name={t(`${objection}This`, { what })}
          contribution={{ does: objection, fact }}
        />
      </p>
      {reports.length > 0 && (
        <div className="reports">
          <strong>{t('reports', { count: reports.length })}</strong>
          <ul>
            {reports.map(({ id, reason, author, at }) => (
              <li key={id}>
                {t('reportBy', {
                  reason,
                  author,
                  at: new Date(at).toLocaleDateString(lang === 'zh' ? 'zh-CN' : 'en-GB'),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** What a passage is quoted for, asked when somebody wants to know. */
export function QuotedFacts({ citation }: { readonly citation: string }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const asked = useOperation(QuotedFactsDocument, { id: citation }, { pause: !isOpen });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('facts')}</summary>
      {isOpen && (
        <Answer asked={asked}>
          {({ node }) => {
            const facts = node?.__typename === 'Citation' ? node.facts : [];
            if (facts.length === 0) return <p className="muted">{t('noFacts')}</p>;
            return (
              <ul>
                {facts.map((fact) => (
                  <li key={fact.id}>
                    <FactLine fact={fact} />
                  </li>
                ))}
              </ul>
            );
          }}
        </Answer>
      )}
    </details>
  );
}
