import { Link } from 'react-router';
import { routes } from '../link/routes';
import { MethodNote } from '../view/MethodNote';
import { Empty, Partial } from '../view/states';
import { CandidateCard } from './CandidateCard';
import { CandidateTable } from './columns';
import { type CandidateList, filledBy } from './list';
import type { Notes } from './noteBook';
import { type Judged, Picked, Suggested } from './Picked';
import type { CandidateLink } from './state';
import { useWords } from './words';
import './candidate.css';

interface Props {
  readonly list: CandidateList;
  readonly link: CandidateLink;
  readonly notes: Notes;
  readonly onNote: (id: string, note: string) => void;
  readonly judged: Judged;
}

export function Candidates(props: Props) {
  const t = useWords();
  const { list, link, judged } = props;
  const { chain, region, pick } = link.state;
  const onPick = (ids: readonly string[]) => link.go({ pick: ids });
  return (
    <>
      {list.candidates.length === 0 ? (
        <Empty title={t('noTargets')}>
          {t('noTargetsWhy')} <Link to={`${routes.gaps(chain)}?${new URLSearchParams({ region })}`}>{t('toGaps')}</Link>
        </Empty>
      ) : (
        <>
          <div className="choices">
            <Picked list={list} pick={pick} onPick={onPick} judged={judged} />
            <Suggested list={list} onPick={onPick} />
          </div>
          <Ranking {...props} onPick={onPick} />
        </>
      )}
      <MethodNote of={list} />
    </>
  );
}

const MOST = 100;

function Ranking({ list, link, onPick, notes, onNote }: Props & { readonly onPick: (ids: readonly string[]) => void }) {
  const t = useWords();
  const { segment, shape, first, pick } = link.state;
  const ranked = list.candidates;
  const candidates = ranked.filter((one) => segment === '' || filledBy(one).some(({ id }) => id === segment));
  const hasMore = ranked.length === first && first < MOST;
  const more = () => link.go({ first: Math.min(MOST, first + 40) }, { replace: true });
  const rows = { candidates, picked: new Set(pick), onPick, notes, onNote };
  return (
    <>
      <h2>{t('list')}</h2>
      <Partial
        shown={candidates.length}
        all={hasMore || first === MOST ? null : ranked.length}
        more={hasMore ? more : undefined}
      />
      {candidates.length === 0 && <Empty title={t('noneHere')}>{t('noneHereWhy')}</Empty>}
      {candidates.length > 0 && shape === 'table' && <CandidateTable {...rows} />}
      {shape === 'picture' && (
        <ol className="targets">
          {candidates.map((one) => (
            <li key={one.enterprise.id}>
              <CandidateCard candidate={one} rank={ranked.indexOf(one) + 1} rows={rows} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
