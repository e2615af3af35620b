import { useState } from 'react';
import { useOperation } from '../api/useOperation';
import { nameOf } from '../entity/nameOf';
import { Quote } from '../evidence/Quote';
import {
  type ContradictedFragment,
  FactSheetDocument,
  type FactSheetQuery,
  QuotedFactsDocument,
  type StatedFactFragment,
} from '../generated/graphql';
import { Answer } from '../view/states';
import { useLang } from '../words/i18n';
import { Contradicted } from './Contradicted';
import { Contribute } from './Contribute';
import './contribute.css';
import { FactSentence } from './FactSentence';
import { correctionOf, isOfKind } from './forms';
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

type Sheet = NonNullable<FactSheetQuery['fact']>;

interface SidesProps extends Props {
  /** Whose quotes stand below already. */
  readonly asked: string;
}

function Sides({ id, asked, onLeave }: SidesProps) {
  const original = useOperation(FactSheetDocument, { id });
  return (
    <Answer asked={original}>
      {({ fact }) =>
        fact && (
          <ol>
            <li>
              <Side fact={fact} as={fact.corrections.length > 0 ? 'original' : null} asked={asked} onLeave={onLeave} />
            </li>
            {correctionsOf(fact).map((each) => (
              <li key={each}>
                <Correction id={each} asked={asked} onLeave={onLeave} />
              </li>
            ))}
          </ol>
        )
      }
    </Answer>
  );
}

function correctionsOf({ kind, corrections }: Sheet): readonly string[] {
  return corrections.flatMap(({ factIds }) => factIds.filter((each) => isOfKind(each, kind)));
}

function Correction({ id, asked, onLeave }: SidesProps) {
  const correction = useOperation(FactSheetDocument, { id });
  return (
    <Answer asked={correction}>
      {({ fact }) => fact && <Side fact={fact} as="correction" asked={asked} onLeave={onLeave} />}
    </Answer>
  );
}

interface SideProps extends Omit<SidesProps, 'id'> {
  readonly fact: StatedFactFragment & ContradictedFragment;
  /** What it is beside others; null where it stands alone. */
  readonly as: 'original' | 'correction' | null;
}

function Side({ fact, as, asked, onLeave }: SideProps) {
  const t = useWords();
  return (
    <>
      {as && <strong>{t(as)} </strong>}
      <FactLine fact={fact} />
      {fact.id !== asked && <Quotes of={fact} onLeave={onLeave} />}
      <Contradicted of={fact} onLeave={onLeave} />
    </>
  );
}

function Quotes({ of, onLeave }: { readonly of: StatedFactFragment; readonly onLeave: () => void }) {
  return of.citations.map((citation) => <Quote key={citation.id} citation={citation} onLeave={onLeave} />);
}

function FactLine({ fact }: { readonly fact: StatedFactFragment }) {
  const t = useWords();
  // What was added by hand is withdrawn, and added again where it was wrong.
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
      <Reports of={fact} />
    </div>
  );
}

function Reports({ of: { reports } }: { readonly of: StatedFactFragment }) {
  const t = useWords();
  const lang = useLang();
  if (reports.length === 0) return null;
  const on = (at: string) => new Date(at).toLocaleDateString(lang === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <div className="reports">
      <strong>{t('reports', { count: reports.length })}</strong>
      <ul>
        {reports.map(({ id, reason, author, at }) => (
          <li key={id}>{t('reportBy', { reason, author, at: on(at) })}</li>
        ))}
      </ul>
    </div>
  );
}

/** What a passage is quoted for, asked when somebody wants to know. */
export function QuotedFacts({ citation, onLeave }: { readonly citation: string; readonly onLeave: () => void }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const asked = useOperation(QuotedFactsDocument, { id: citation }, { pause: !isOpen });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('facts')}</summary>
      {isOpen && (
        <Answer asked={asked}>
          {({ node }) => <Facts facts={node?.__typename === 'Citation' ? node.facts : []} onLeave={onLeave} />}
        </Answer>
      )}
    </details>
  );
}

interface FactsProps {
  readonly facts: readonly (StatedFactFragment & ContradictedFragment)[];
  readonly onLeave: () => void;
}

function Facts({ facts, onLeave }: FactsProps) {
  const t = useWords();
  if (facts.length === 0) return <p className="muted">{t('noFacts')}</p>;
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactLine fact={fact} />
          <Contradicted of={fact} onLeave={onLeave} />
        </li>
      ))}
    </ul>
  );
}
