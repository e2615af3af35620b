import { Button } from 'antd';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useOperation } from '../api/useOperation';
import { WriteRefusalDocument } from '../generated/graphql';
import { Failed } from '../view/failures';
import { Answer, Empty } from '../view/states';
import { cellsSent, columnsAsked, type Draft, shapeOf } from './draft';
import { FactSentence } from './FactSentence';
import { Field, Wrong } from './Field';
import { problemsBy, type Rejected } from './forms';
import { SourceField, TextField } from './SourceField';
import { useAuthor } from './useAuthor';
import type { Contribution, Done } from './useContribute';
import { useSending } from './useSending';
import { useWords } from './words';

interface Props {
  readonly contribution: Contribution;
  readonly onDone: (done: Done) => void;
}

/** The form for whoever may write; anybody else is told how to get the right. */
export function ContributeForm(props: Props) {
  const t = useWords();
  const asked = useOperation(WriteRefusalDocument, {});
  return (
    <Answer asked={asked}>
      {({ writeRefusal }) =>
        writeRefusal === null ? <Form {...props} /> : <Empty title={t('noRight')}>{t('noRightWhy')}</Empty>
      }
    </Answer>
  );
}

function Form({ contribution, onDone }: Props) {
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [author, setAuthor] = useAuthor();
  const { shape, columns, draft, set, setNew } = useDraft(contribution);
  const sending = useSending(contribution, shape, onDone);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const { at, whole } = problemsBy(sending.rejected, columns);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.send({ ...draft, cells: shape ? cellsSent(shape, draft.cells, columns) : {} }, author);
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
      <Problems whole={whole} sending={sending} />
      <Button type="primary" htmlType="submit" disabled={sending.isUnderWay}>
        {t('send')}
      </Button>
    </form>
  );
}

function useDraft(contribution: Contribution) {
  const shape = useMemo(() => shapeOf(contribution), [contribution]);
  const [draft, setDraft] = useState<Draft>({ cells: shape?.cells ?? {}, source: 'document', known: '', reason: '' });
  const [isNew, setNew] = useState<boolean | null>(null);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return { shape, draft, set, setNew, columns: columnsAsked(contribution, shape, isNew) };
}

interface ProblemsProps {
  readonly whole: readonly Rejected[];
  readonly sending: ReturnType<typeof useSending>;
}

/** What is wrong with the form as a whole. */
function Problems({ whole, sending: { lacks, failure, forget } }: ProblemsProps) {
  const t = useWords();
  return (
    <>
      {whole.map((problem) => (
        <Wrong key={`${problem.column} ${problem.reason}`} problem={problem} />
      ))}
      {lacks && (
        <p className="wrong" role="alert">
          {t(lacks)}
        </p>
      )}
      {failure && <Failed failure={failure} again={forget} />}
    </>
  );
}

function About({ contribution }: Pick<Props, 'contribution'>) {
  const t = useWords();
  if (contribution.does === 'add') {
    return <p>{t('about', { what: Object.values(contribution.cells).join(' · ') })}</p>;
  }
  return (
    <p>
      <FactSentence fact={contribution.fact} />
    </p>
  );
}
