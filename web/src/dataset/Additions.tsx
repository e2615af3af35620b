import { Button } from 'antd';
import { type OperationResult, useOperation } from '../api/useOperation';
import { AdditionsDocument, type AdditionsQuery } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { type List, list } from '../table/list';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { type Undoing, useUndo } from './Journal';
import { moment } from './moment';
import { useWords } from './words';

type Addition = NonNullable<AdditionsQuery['additions']>['nodes'][number];

interface Additions {
  readonly asked: OperationResult<AdditionsQuery>;
  /** For the file. */
  readonly list: List<Addition>;
  /** For the page: each with what undoes it. */
  readonly table: List<Addition>;
  readonly undoing: Undoing;
}

/** What was added by hand, each with what undoes it; null for any other data set. */
export function useAdditions(isWanted: boolean, after: string): Additions | null {
  const t = useWords();
  const asked = useOperation(AdditionsDocument, { first: 100, after: after || null }, { pause: !isWanted });
  const undoing = useUndo();
  const columns = useColumns();
  const all = list(asked, ({ additions }) => additions?.nodes, { label: t('additions'), columns });
  const undo: Column<Addition> = {
    title: t('undo'),
    path: 'journal',
    sortable: false,
    render: (row) => <Undo of={row} undoing={undoing} />,
  };
  return isWanted ? { asked, list: all, table: { ...all, columns: [...columns, undo] }, undoing } : null;
}

function useColumns(): readonly Column<Addition>[] {
  const t = useWords();
  const lang = useLang();
  const { terms } = useTerms();
  return [
    { title: t('at'), path: 'at', render: ({ at }) => moment(at, lang) },
    { title: t('author'), path: 'author' },
    { title: t('what'), path: 'kind', labels: terms('TableKind') },
    { title: t('said'), path: 'citation.quote' },
    { title: t('from'), path: 'citation.locator' },
    { title: t('corrects'), path: 'corrects', render: ({ corrects }) => corrects && <code>{corrects}</code> },
    { title: t('note'), path: 'note', hidden: true },
    { title: t('entry'), path: 'journal', hidden: true },
    { title: t('id'), path: 'id', hidden: true },
  ];
}

function Undo({ of: { at, citation, journal }, undoing }: { readonly of: Addition; readonly undoing: Undoing }) {
  const t = useWords();
  const lang = useLang();
  return (
    <Button
      size="small"
      disabled={undoing.isUnderWay}
      aria-label={t('undoWhat', { at: moment(at, lang), what: citation.quote })}
      onClick={() => undoing.undo(journal)}
    >
      {t('undo')}
    </Button>
  );
}
