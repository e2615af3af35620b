import { useState } from 'react';
import { useOperation } from '../api/useOperation';
import { Quote } from '../evidence/Quote';
import { FactSheetDocument, QuotedFactsDocument, type StatedFactFragment } from '../generated/graphql';
import { Answer } from '../view/states';
import { useLang } from '../words/i18n';
import { Contribute } from './Contribute';
import './contribute.css';
import { FactSentence } from './FactSentence';
import { correctionOf, isOfKind, nameOf } from './forms';
import { useWords } from './words';

interface Props {
  /** The id of the fact, or of the event that it states. */
  readonly id: string;
  /** Whoever follows a link leaves the sheet. */
  readonly onLeave: () => void;
}

/** A fact with what others say of it: corrections beside it, the document's own statement first, and what was reported. */
export function FactSheet({ id, onLeave }: Props) {
  const t = useWords();
  const asked = useOperation(FactSheetDocument, { id });
  return (
    <section className="fact-sheet" aria-label={t('fact')}>
      {/* A correction leads to what it corrects, and that to all its corrections: both show the same. */}
      <Answer asked={asked}>
        {({ fact }) => fact && <Sides id={fact.corrects ?? id} asked={fact.id} onLeave={onLeave} />}
      </Answer>
    </section>
  );
}

interface SidesProps extends Props {
  /** Whose quotes stand below already. */
  readonly asked: string;
}

function Sides({ id, asked, onLeave }: SidesProps) {
  const t = useWords();
  const original = useOperation(FactSheetDocument, { id });
  return (
    <Answer asked={original}>
      {({ fact }) => {
        if (!fact) return null;
        const corrections = fact.corrections.flatMap(({ factIds }) =>
          factIds.filter((each) => isOfKind(each, fact.kind)),
        );
        return (
          <ol>
            <li>
              {corrections.length > 0 && <strong>{t('original')} </strong>}
              <FactLine fact={fact} />
              {fact.id !== asked && <Quotes of={fact} onLeave={onLeave} />}
            </li>
            {corrections.map((each) => (
              <Correction key={each} id={each} asked={asked} onLeave={onLeave} />
            ))}
          </ol>
        );
      }}
    </Answer>
  );
}

function Correction({ id, asked, onLeave }: SidesProps) {
  const t = useWords();
  const correction = useOperation(FactSheetDocument, { id });
  return (
    <li>
      <Answer asked={correction}>
        {({ fact }) =>
          fact && (
            <>
              <strong>{t('correction')} </strong>
              <FactLine fact={fact} />
              {fact.id !== asked && <Quotes of={fact} onLeave={onLeave} />}
            </>
          )
        }
      </Answer>
    </li>
  );
}

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
