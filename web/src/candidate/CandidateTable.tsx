import type { CandidateRowFragment } from '../generated/graphql';
import { PathSentence } from '../path/PathSentence';
import { type Column, DataTable } from '../table/DataTable';
import { useCandidateColumns } from './columns';
import { NoteField } from './NoteField';
import type { Rows } from './rows';
import { useWords } from './words';

/** The same list for whoever compares numbers: every part a column. */
export function CandidateTable({ candidates, picked, onPick, notes, onNote }: Rows) {
  const t = useWords();
  const columns = useCandidateColumns();
  const note: Column<CandidateRowFragment> = {
    title: t('note'),
    path: 'enterprise.id',
    sortable: false,
    render: ({ enterprise: { id, name } }) => (
      <div className="cell-note">
        <NoteField id={id} name={name} notes={notes} onNote={onNote} />
      </div>
    ),
  };
  const reasons: Column<CandidateRowFragment> = {
    title: t('reasons'),
    path: 'paths.nodes.name',
    sortable: false,
    render: ({ paths }) => <Paths paths={paths} />,
  };
  return (
    <div className="target-table">
      <DataTable
        label={t('list')}
        columns={[...columns, reasons, note]}
        rows={candidates}
        rowKey={({ enterprise }) => enterprise.id}
        pageSize={100}
        rowSelection={{
          selectedRowKeys: [...picked],
          preserveSelectedRowKeys: true,
          columnWidth: 60,
          columnTitle: <span className="small">{t('pick')}</span>,
          onChange: (keys) => onPick(keys.map(String)),
          getCheckboxProps: ({ enterprise }) => ({ 'aria-label': t('pickOf', { name: enterprise.name }) }) as never,
        }}
      />
    </div>
  );
}

function Paths({ paths }: Pick<CandidateRowFragment, 'paths'>) {
  const t = useWords();
  return (
    <div className="cell-wide">
      {paths.length === 0 && <span className="muted">{t('noPaths')}</span>}
      {paths.map((path) => (
        <PathSentence key={path.links.map(({ from, to }) => `${from} ${to}`).join()} path={path} />
      ))}
    </div>
  );
}
