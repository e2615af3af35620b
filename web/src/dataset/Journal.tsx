import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useClient } from 'urql';
import { change } from '../api/client';
import { useRefresh } from '../api/refresh';
import { useChange } from '../api/useChange';
import { type OperationResult, useOperation } from '../api/useOperation';
import { JournalDocument, type JournalQuery, UndoChangeDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Column } from '../table/DataTable';
import { ListSection, type Paging } from '../table/ListTable';
import { type List, list } from '../table/list';
import { Failed } from '../view/failures';
import { Answer } from '../view/states';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { moment } from './moment';
import { useWords } from './words';

type Entry = NonNullable<JournalQuery['journal']>['nodes'][number];

/** What cannot be undone: an undo, and a removal, whose rows are not kept. */
const FINAL: readonly Entry['kind'][] = ['UNDO', 'REMOVAL'];

export interface JournalList {
  readonly asked: OperationResult<JournalQuery>;
  readonly entries: List<Entry>;
}

/** The journal, or the part of it that changed one data set. */
export function useJournal(dataset: string | null, after: string): JournalList {
  const t = useWords();
  const asked = useOperation(JournalDocument, { dataset, first: 50, after: after || null });
  const entries = list(asked, ({ journal }) => journal?.nodes, { label: t('journal'), columns: useColumns() });
  return { asked, entries };
}

interface Props extends Paging {
  readonly journal: JournalList;
}

export function Journal({ journal: { asked, entries }, ...paging }: Props) {
  const t = useWords();
  const undoing = useUndo();
  const undo: Column<Entry> = {
    title: t('undo'),
    path: 'undoneBy',
    sortable: false,
    render: (entry) => <Undo entry={entry} undoing={undoing} />,
  };
  return (
    <>
      <Undone undoing={undoing} />
      <Answer asked={asked}>
        <ListSection
          list={{ ...entries, columns: [...entries.columns, undo] }}
          empty={[t('noJournal'), t('noJournalWhy')]}
          {...paging}
        />
      </Answer>
    </>
  );
}

function useColumns(): readonly Column<Entry>[] {
  const t = useWords();
  const { terms } = useTerms();
  const lang = useLang();
  return [
    { title: t('at'), path: 'at', render: ({ at }) => moment(at, lang) },
    { title: t('what'), path: 'kind', labels: terms('JournalKind') },
    { title: t('author'), path: 'author' },
    { title: t('dataset'), path: 'datasetId', render: ({ datasetId }) => datasetId && <Of dataset={datasetId} /> },
    { title: t('added'), path: 'added', number: true },
    { title: t('removed'), path: 'removed', number: true },
    { title: t('changed'), path: 'changed', number: true },
    { title: t('reason'), path: 'reason' },
    { title: t('fact'), path: 'fact', hidden: true },
    { title: t('undoes'), path: 'undoes', hidden: true },
    { title: t('undoneBy'), path: 'undoneBy', hidden: true },
    { title: t('id'), path: 'id', hidden: true },
  ];
}

function Of({ dataset }: { readonly dataset: string }) {
  return <Link to={routes.dataset(dataset)}>{dataset}</Link>;
}

export interface Undoing {
  readonly isUnderWay: boolean;
  readonly failure: ReturnType<typeof useChange>['failure'];
  readonly done: string | null;
  undo(journal: string): void;
  forget(): void;
}

/** Undoes one entry at a time, and says what that did. */
export function useUndo(): Undoing {
  const t = useWords();
  const client = useClient();
  const { refresh } = useRefresh();
  const [done, setDone] = useState<string | null>(null);
  const { run, ...standing } = useChange();
  const undo = (journal: string) =>
    run(async () => {
      setDone(null);
      const { undo: undone } = await change(client, [UndoChangeDocument, { journal }]);
      if (undone) setDone(t('doneUndo', undone));
      refresh();
    });
  return { ...standing, done, undo };
}

export function Undone({ undoing: { done, failure, forget } }: { readonly undoing: Undoing }) {
  return (
    <>
      {done && <p role="status">{done}</p>}
      {failure && <Failed failure={failure} again={forget} />}
    </>
  );
}

interface UndoProps {
  readonly entry: Pick<Entry, 'id' | 'at' | 'kind' | 'undoneBy'>;
  readonly undoing: Undoing;
}

function Undo({ entry: { id, at, kind, undoneBy }, undoing }: UndoProps) {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  if (undoneBy !== null) return <span className="muted">{t('undone')}</span>;
  if (FINAL.includes(kind)) return null;
  return (
    <Button
      size="small"
      disabled={undoing.isUnderWay}
      aria-label={t('undoWhat', { at: moment(at, lang), what: term('JournalKind', kind) })}
      onClick={() => undoing.undo(id)}
    >
      {t('undo')}
    </Button>
  );
}
