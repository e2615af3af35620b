import { Link } from 'react-router';
import type { TargetRowFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Link as AddressLink } from '../link/useLink';
import { MethodNote } from '../view/MethodNote';
import { Empty, Partial } from '../view/states';
import { useWords } from '../words/i18n';
import { Choice, type Judged } from './Choice';
import { filledBy, type TargetList } from './list';
import type { Notes } from './noteBook';
import { Suggested } from './Suggested';
import type { TargetState } from './state';
import { TargetCard } from './TargetCard';
import { TargetTable } from './TargetTable';
import { words } from './words';
import './target.css';

interface Props {
  readonly list: TargetList;
  readonly link: AddressLink<TargetState>;
  readonly notes: Notes;
  readonly onNote: (id: string, note: string) => void;
  readonly judged: Judged;
}

const MOST = 100;

/** What every row needs, whichever way the rows are shown. */
export interface Rows {
  readonly targets: readonly TargetRowFragment[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (ids: readonly string[]) => void;
  readonly notes: Notes;
  readonly onNote: (id: string, note: string) => void;
}

export function TargetPanel({ list, link, notes, onNote, judged }: Props) {
  const t = useWords(words);
  const { chain, region, segment, shape, first, pick } = link.state;
  const { candidates, method, coverage, dataAsOf } = list;
  const onPick = (ids: readonly string[]) => link.go({ pick: ids });
  const targets = candidates.filter((target) => segment === '' || filledBy(target).some(({ id }) => id === segment));
  const hasMore = candidates.length === first && first < MOST;
  const rows: Rows = { targets, picked: new Set(pick), onPick, notes, onNote };
  if (candidates.length === 0) {
    return (
      <>
        <Empty title={t('noTargets')}>
          {t('noTargetsWhy')} <Link to={`${routes.gaps(chain)}?${new URLSearchParams({ region })}`}>{t('toGaps')}</Link>
        </Empty>
        <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
      </>
    );
  }
  return (
    <>
      <div className="choices">
        <Choice list={list} pick={pick} onPick={onPick} judged={judged} />
        <Suggested list={list} onPick={onPick} />
      </div>
      <h2>{t('list')}</h2>
      <Partial
        shown={targets.length}
        all={hasMore || first === MOST ? null : candidates.length}
        more={hasMore ? () => link.go({ first: Math.min(MOST, first + 40) }, { replace: true }) : undefined}
      />
      {targets.length === 0 && <Empty title={t('noneHere')}>{t('noneHereWhy')}</Empty>}
      {targets.length > 0 && shape === 'table' && <TargetTable {...rows} />}
      {shape === 'picture' && (
        <ol className="targets">
          {targets.map((target) => (
            <li key={target.enterprise.id}>
              <TargetCard target={target} rank={candidates.indexOf(target) + 1} rows={rows} />
            </li>
          ))}
        </ol>
      )}
      <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
    </>
  );
}
