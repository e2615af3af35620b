import { entityColumn } from '../entity/columns';
import type { CandidateRowFragment } from '../generated/graphql';
import { PathSentence } from '../path/PathSentence';
import { type Column, DataTable } from '../table/DataTable';
import { Verdict } from '../view/Verdict';
import { useTerms } from '../words/terms';
import { verdictOf } from './list';
import { NoteField } from './NoteField';
import type { Rows } from './rows';
import { PART_NAMES } from './weights';
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

export function useCandidateColumns(): readonly Column<CandidateRowFragment>[] {
  const t = useWords();
  const { terms } = useTerms();
  return [
    entityColumn(t('firm'), 'enterprise', { type: 'Enterprise' }),
    { title: t('firmRegion'), path: 'enterprise.region.name' },
    { title: t('titles'), path: 'enterprise.recognitions.tier', labels: terms('RecognitionTier') },
    { title: t('fills'), path: 'segment.name', render: (candidate) => <Fills candidate={candidate} /> },
    { title: t('alsoFills'), path: 'alsoFills.name' },
    { title: t('score'), path: 'score', number: true },
    // The API gives the parts in this order; a file's column takes one of them by its place.
    ...PART_NAMES.map((name, index) => ({ title: t(name), path: `parts.${index}.value`, number: true })),
  ];
}

function Fills({ candidate }: { readonly candidate: CandidateRowFragment }) {
  const verdict = verdictOf(candidate);
  return (
    <>
      {verdict && <Verdict verdict={verdict} />} {candidate.segment.name}
    </>
  );
}

/** What a file has besides: the ways, products, sources and ids. */
export function useFileColumns(): readonly Column<CandidateRowFragment>[] {
  const t = useWords();
  return [
    ...useCandidateColumns(),
    { title: t('products'), path: 'enterprise.productWords' },
    { title: t('pathNodes'), path: 'paths.nodes.name' },
    { title: t('sources'), path: 'paths.links.citations.source.title' },
    { title: t('quotes'), path: 'paths.links.citations.quote' },
    { title: t('id'), path: 'enterprise.id' },
  ];
}
