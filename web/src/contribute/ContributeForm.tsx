import { Button, Input, Radio } from 'antd';
import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { change } from '../api/client';
import { useOperation } from '../api/useOperation';
import {
  AddFactsDocument,
  type ContributedFragment,
  CorrectFactDocument,
  MayWriteDocument,
  UndoContributionDocument,
  WithdrawFactDocument,
} from '../generated/graphql';
import { useChange } from '../import/useChange';
import { Failed } from '../view/failures';
import { Answer, Empty } from '../view/states';
import type { Done } from './ContributeProvider';
import { FactSentence } from './FactSentence';
import { Field, Wrong } from './Field';
import {
  type Cells,
  type Column,
  columnsOf,
  correctionOf,
  type FormKind,
  factsOf,
  problemsBy,
  type Rejected,
  type SourceKind,
  sourceOf,
} from './forms';
import { useAuthor } from './useAuthor';
import type { Contribution } from './useContribute';
import { useWords } from './words';

interface Props {
  readonly contribution: Contribution;
  readonly onDone: (done: Done) => void;
}

/** The form for whoever may write; anybody else is told how to get the right. */
export function ContributeForm(props: Props) {
  const t = useWords();
  const asked = useOperation(MayWriteDocument, {});
  return (
    <Answer asked={asked}>
      {({ mayWrite }) => (mayWrite ? <Form {...props} /> : <Empty title={t('noRight')}>{t('noRightWhy')}</Empty>)}
    </Answer>
  );
}

interface Draft {
  readonly cells: Cells;
  readonly source: SourceKind;
  readonly known: string;
  readonly reason: string;
}

interface Shape {
  readonly kind: FormKind;
  readonly columns: readonly Column[];
  readonly cells: Cells;
  /** Those that are not asked for. */
  readonly settled: Cells;
}

/** Which cells are asked for, and what they begin with; none where a fact is only objected to. */
function shapeOf(contribution: Contribution): Shape | null {
  if (contribution.does !== 'add') {
    const correction = contribution.does === 'correct' ? correctionOf(contribution.fact) : null;
    if (!correction) return null;
    const { kind, columns, cells } = correction;
    const asked = columnsOf(kind).filter((column) => columns.includes(column));
    const settled = Object.fromEntries(Object.entries(cells).filter(([column]) => !columns.includes(column)));
    return { kind, columns: asked, cells, settled };
  }
  const { kind, cells, proposed = {}, columns = columnsOf(kind) } = contribution;
  const asked = columnsOf(kind).filter((column) => columns.includes(column) && !(column in cells));
  return { kind, columns: asked, cells: { ...proposed, ...cells }, settled: cells };
}

function Form({ contribution, onDone }: Props) {
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const shape = useMemo(() => shapeOf(contribution), [contribution]);
  const [draft, setDraft] = useState<Draft>({ cells: shape?.cells ?? {}, source: 'document', known: '', reason: '' });
  const [isNew, setNew] = useState<boolean | null>(null);
  const [author, setAuthor] = useAuthor();
  const sending = useSending(contribution, shape, onDone);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const columns = (shape?.columns ?? []).filter((column) => isAsked(contribution, column, isNew));
  const { at, whole } = problemsBy(sending.rejected, columns);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked: readonly string[] = columns;
    const cells = Object.fromEntries(
      Object.entries({ ...shape?.settled, ...draft.cells }).filter(
        ([column]) => asked.includes(column) || (shape && column in shape.settled),
      ),
    );
    sending.send({ ...draft, cells }, author);
  };
  return (
    <form ref={form} className="contribution" onSubmit={submit}>
      <About contribution={contribution} />
      {shape &&
        columns.map((column) => (
          <Field
            key={column}
            kind={shape.kind}
            column={column}
            value={draft.cells[column] ?? ''}
            onChange={(value) => set({ cells: { ...draft.cells, [column]: value } })}
            choices={contribution.does === 'add' ? contribution.choices?.[column] : undefined}
            problem={at.get(column)}
            onNew={setNew}
          />
        ))}
      {contribution.does !== 'add' && (
        <TextField label={t('reason')} value={draft.reason} onChange={(reason) => set({ reason })} isLong />
      )}
      {shape && <SourceField source={draft.source} known={draft.known} onChange={set} />}
      <TextField label={t('author')} value={author} onChange={setAuthor} />
      {whole.map((problem) => (
        <Wrong key={`${problem.column} ${problem.reason}`} problem={problem} />
      ))}
      {sending.lacks && (
        <p className="wrong" role="alert">
          {t(sending.lacks)}
        </p>
      )}
      {sending.failure && <Failed failure={sending.failure} again={sending.forget} />}
      <Button type="primary" htmlType="submit" disabled={sending.isUnderWay}>
        {t('send')}
      </Button>
    </form>
  );
}

/** Where a firm is, is asked of a new one alone: what is known of the others is not said again. */
function isAsked(contribution: Contribution, column: Column, isNew: boolean | null): boolean {
  const isPlaceOfPosition = contribution.does === 'add' && contribution.kind === 'POSITIONS' && column === 'region';
  return !isPlaceOfPosition || isNew === true;
}

function About({ contribution }: Pick<Props, 'contribution'>) {
  const t = useWords();
  if (contribution.does !== 'add') {
    return (
      <p>
        <FactSentence fact={contribution.fact} />
      </p>
    );
  }
  const { cells } = contribution;
  return <p>{t('about', { what: Object.values(cells).join(' · ') })}</p>;
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLong?: boolean;
}

function TextField({ label, value, onChange, isLong = false }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <Input.TextArea id={id} rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Input id={id} value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    </div>
  );
}

const SOURCES = ['document', 'link', 'ownKnowledge'] as const;

interface SourceFieldProps extends Pick<Draft, 'source' | 'known'> {
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Exactly one place that it is known from. */
function SourceField({ source, known, onChange }: SourceFieldProps) {
  const t = useWords();
  return (
    <fieldset>
      <legend>{t('source')}</legend>
      <Radio.Group
        value={source}
        onChange={({ target }) => onChange({ source: target.value as SourceKind })}
        options={SOURCES.map((value) => ({ value, label: t(value) }))}
      />
      <TextField label={t(`${source}Label`)} value={known} onChange={(next) => onChange({ known: next })} />
    </fieldset>
  );
}

type Lacks = 'lacksSource' | 'lacksReason' | 'lacksChange' | null;

/** What keeps a form from being sent at all. */
function lackOf(contribution: Contribution, shape: Shape | null, { known, reason, cells }: Draft): Lacks {
  if (contribution.does !== 'add' && reason.trim() === '') return 'lacksReason';
  if (shape && known.trim() === '') return 'lacksSource';
  const isSame = shape?.columns.every((column) => (cells[column] ?? '').trim() === (shape.cells[column] ?? ''));
  return contribution.does === 'correct' && isSame ? 'lacksChange' : null;
}

const SAID = { add: 'added', correct: 'corrected', report: 'reported', withdraw: 'withdrawn' } as const;

function useSending(contribution: Contribution, shape: Shape | null, onDone: Props['onDone']) {
  const t = useWords();
  const client = useClient();
  const { run, ...standing } = useChange();
  const [rejected, setRejected] = useState<readonly Rejected[]>([]);
  const [lacks, setLacks] = useState<Lacks>(null);
  const keyOf = useClientKey();
  const send = (draft: Draft, author: string) => {
    setRejected([]);
    const lack = lackOf(contribution, shape, draft);
    setLacks(lack);
    if (lack) return;
    run(async () => {
      const input = { draft, author };
      const told = { author: author.trim() === '' ? null : author.trim(), clientKey: keyOf(input) };
      const done = await changeBy(draft, told);
      if (done && done.rejected.length > 0) {
        // A form is taken as a whole: of its two facts one may have been understood.
        if (done.journal) await change(client, [UndoContributionDocument, { journal: done.journal.id }]);
        setRejected(done.rejected);
      } else if (done?.journal) onDone({ journal: done.journal.id, said: said(draft) });
    });
  };
  return { ...standing, rejected, lacks, send };

  async function changeBy(
    { cells, source, known, reason }: Draft,
    told: { readonly author: string | null; readonly clientKey: string },
  ): Promise<ContributedFragment | null> {
    const facts = shape ? factsOf({ kind: shape.kind, cells, source: sourceOf(source, known.trim()) }) : [];
    if (contribution.does === 'add') return (await change(client, [AddFactsDocument, { facts, ...told }])).change;
    const { id } = contribution.fact;
    const [corrected] = facts;
    if (!corrected)
      return (await change(client, [WithdrawFactDocument, { id, reason: reason.trim(), ...told }])).change;
    return (await change(client, [CorrectFactDocument, { id, with: corrected, reason: reason.trim(), ...told }]))
      .change;
  }

  function said({ cells, reason }: Draft): string {
    const what = shape ? Object.values(cells).filter(Boolean).join(' · ') : reason.trim();
    return t(SAID[contribution.does], { what });
  }
}

/** The same for the same input, so that what was sent twice because no answer came is done once. */
function useClientKey(): (input: unknown) => string {
  const kept = useRef({ of: '', key: '' });
  return (input) => {
    const of = JSON.stringify(input);
    if (kept.current.of !== of) {
      const parts = crypto.getRandomValues(new Uint32Array(4));
      kept.current = { of, key: `explorer-${[...parts].map((part) => part.toString(36)).join('-')}` };
    }
    return kept.current.key;
  };
}
