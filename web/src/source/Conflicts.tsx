import { FactSentence } from '../contribute/FactSentence';
import { useReason } from '../contribute/useReason';
import { SourceChip } from '../evidence/SourceChip';
import type { SourceConflictsQuery, StatedFactFragment } from '../generated/graphql';
import { type Column, DataTable } from '../table/DataTable';
import { useWords } from './words';

interface Props {
  /** The id of the document. */
  readonly source: string;
  readonly found: SourceConflictsQuery;
}

type Contradiction = NonNullable<SourceConflictsQuery['contradictions']>['nodes'][number];

interface Pair extends Pick<Contradiction, 'reason' | 'rule'> {
  readonly ours: StatedFactFragment;
  readonly theirs: StatedFactFragment;
}

/** What this document says beside what another place says, of all kinds of facts, and why both cannot be true. */
export function Conflicts({ source, found: { contradictions } }: Props) {
  const t = useWords();
  const columns = useColumns();
  const pairs = (contradictions?.nodes ?? []).flatMap((each) => pairOf(each, source));
  return (
    <>
      <h2>{t('conflicts', { count: contradictions?.totalCount ?? 0 })}</h2>
      {pairs.length === 0 ? (
        <p>{t('noConflict')}</p>
      ) : (
        <DataTable
          label={t('contradicted')}
          columns={columns}
          rows={pairs}
          rowKey={({ ours, theirs }) => `${ours.id} ${theirs.id}`}
          pageSize={20}
        />
      )}
    </>
  );
}

/** What the document itself says stands first; both sides may be its own. */
function pairOf({ facts: [one, other], reason, rule }: Contradiction, source: string): readonly Pair[] {
  if (!one || !other) return [];
  const isOurs = one.citations.some((citation) => citation.source.id === source);
  const [ours, theirs] = isOurs ? [one, other] : [other, one];
  return [{ ours, theirs, reason, rule }];
}

function useColumns(): Column<Pair>[] {
  const t = useWords();
  const reasonOf = useReason();
  return [
    { title: t('ours'), path: 'ours.subject.name', width: 320, render: ({ ours }) => <Told fact={ours} /> },
    { title: t('other'), path: 'theirs.subject.name', width: 320, render: ({ theirs }) => <Told fact={theirs} /> },
    { title: t('reason'), path: 'reason', width: 420, sortable: false, render: reasonOf },
  ];
}

function Told({ fact }: { readonly fact: StatedFactFragment }) {
  const { id, subject, citations, confidence } = fact;
  return (
    <>
      <FactSentence fact={fact} />{' '}
      <SourceChip of={'name' in subject ? subject.name : ''} citations={citations} confidence={confidence} fact={id} />
    </>
  );
}
