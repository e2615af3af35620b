import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import type { DisputedFragment, SourceConflictsQuery } from '../generated/graphql';
import { pageOf } from '../link/routes';
import { countedIn } from '../observation/counted';
import { valueText } from '../observation/value';
import { type Column, DataTable } from '../table/DataTable';
import { useLang } from '../words/i18n';
import { useWords } from './words';

interface Pair {
  readonly id: string;
  readonly ours: DisputedFragment;
  readonly theirs: DisputedFragment;
  readonly reason: string;
}

/** What this document says beside what another place says, and why both cannot be true. */
export function Conflicts({ found: { observations } }: { readonly found: SourceConflictsQuery }) {
  const t = useWords();
  const columns = useColumns();
  const pairs = observations.nodes.flatMap(pairsOf);
  return (
    <>
      <h2>{t('conflicts', { count: observations.totalCount })}</h2>
      {pairs.length === 0 ? (
        <p>{t('noConflict')}</p>
      ) : (
        <DataTable label={t('contradicted')} columns={columns} rows={pairs} rowKey={({ id }) => id} pageSize={20} />
      )}
    </>
  );
}

function pairsOf({ contradicts, ...ours }: SourceConflictsQuery['observations']['nodes'][number]): Pair[] {
  return contradicts.map(({ reason, observation: theirs }) => ({
    id: `${ours.id} ${theirs.id}`,
    ours,
    theirs,
    reason,
  }));
}

function useColumns(): Column<Pair>[] {
  const t = useWords();
  return [
    { title: t('about'), path: 'ours.about.name', render: ({ ours }) => <About told={ours} /> },
    { title: t('metric'), path: 'ours.metric.name' },
    { title: t('figure'), path: 'ours.value', render: ({ ours }) => <Told told={ours} /> },
    { title: t('other'), path: 'theirs.value', render: ({ theirs }) => <Told told={theirs} /> },
    { title: t('reason'), path: 'reason', width: 420, sortable: false },
  ];
}

function About({ told: { about } }: { readonly told: DisputedFragment }) {
  const name = 'name' in about ? about.name : about.id;
  return <Link to={pageOf(about.__typename, about.id)}>{name}</Link>;
}

function Told({ told }: { readonly told: DisputedFragment }) {
  const lang = useLang();
  const { metric, asOf, citations, confidence, factId } = told;
  const details = [metric.name, countedIn(told), asOf].filter(Boolean).join(' · ');
  return (
    <>
      {valueText(told, metric.unit, lang)}
      <SourceChip of={details} citations={citations} confidence={confidence} fact={factId} />
      <div className="muted small">{details}</div>
    </>
  );
}
