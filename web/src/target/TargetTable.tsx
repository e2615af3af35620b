import type { TargetRowFragment } from '../generated/graphql';
import { PathSentence } from '../path/PathSentence';
import { type Column, DataTable } from '../table/DataTable';
import { useLang, useWords } from '../words/i18n';
import { NoteField } from './NoteField';
import type { Rows } from './TargetPanel';
import { targetColumns } from './targetColumns';
import { words } from './words';

/** The same list for whoever compares numbers: every part a column. */
export function TargetTable({ targets, picked, onPick, notes, onNote }: Rows) {
  const t = useWords(words);
  const lang = useLang();
  const own: readonly Column<TargetRowFragment>[] = [
    {
      title: t('reasons'),
      path: 'paths.nodes.name',
      sortable: false,
      render: ({ paths }) => (
        <div className="cell-wide">
          {paths.length === 0 && <span className="muted">{t('noPaths')}</span>}
          {paths.map((path) => (
            <PathSentence key={path.links.map(({ from, to }) => `${from} ${to}`).join()} path={path} />
          ))}
        </div>
      ),
    },
    {
      title: t('note'),
      path: 'enterprise.id',
      sortable: false,
      render: ({ enterprise }) => (
        <div className="cell-note">
          <NoteField id={enterprise.id} name={enterprise.name} notes={notes} onNote={onNote} />
        </div>
      ),
    },
  ];
  return (
    <div className="target-table">
      <DataTable
        label={t('list')}
        columns={[...targetColumns(t, lang), ...own]}
        rows={targets}
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
