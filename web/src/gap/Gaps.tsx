import { Link } from 'react-router';
import { EntityLink } from '../entity/EntityLink';
import type { GapsQuery, JudgedFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { useWords } from '../words/i18n';
import type { FillingStep } from './columns';
import { Filling } from './Filling';
import { GapCard } from './GapCard';
import { Rest } from './Rest';
import { ranked } from './rank';
import type { GapLink } from './state';
import { VerdictBar } from './VerdictBar';
import { WhatIf } from './WhatIf';
import { words } from './words';
import './gap.css';

type JudgedChain = NonNullable<GapsQuery['chain']>;

interface Props {
  readonly chain: JudgedChain;
  readonly verdicts: List<JudgedFragment>;
  readonly steps: List<FillingStep>;
  readonly link: GapLink;
}

const GAPS: ReadonlySet<JudgedFragment['verdict']> = new Set(['BROKEN', 'MISSING', 'WEAK']);

export function Gaps({ chain, verdicts, steps, link }: Props) {
  const t = useWords(words);
  const { region, shape } = link.state;
  const { counts, filling, circles } = chain.gaps;
  if (verdicts.rows.length === 0) {
    return (
      <Empty title={t('noSegments')}>
        {t('noSegmentsWhy')} <Link to={`${routes.chain(chain.id)}?part=firms`}>{chain.name}</Link>
      </Empty>
    );
  }
  const rows = ranked(verdicts.rows);
  return (
    <>
      <VerdictBar counts={counts} label={t('counts')} />
      {shape === 'table' ? (
        <ListTable list={verdicts} rows={rows} pageSize={100} />
      ) : (
        <Cards chain={chain.id} region={region} rows={rows} />
      )}
      <Filling steps={steps} effort={filling.effort} />
      <WhatIf chain={chain.id} link={link} />
      {circles.length > 0 && <Circles circles={circles} />}
      <MethodNote of={chain.gaps} />
    </>
  );
}

/** Firms that hold each other: they count as one. */
function Circles({ circles }: Pick<JudgedChain['gaps'], 'circles'>) {
  const t = useWords(words);
  return (
    <>
      <h2>{t('circles')}</h2>
      <ul>
        {circles.map(({ organizations }) => (
          <li key={organizations.map(({ id }) => id).join()} className="plain">
            {organizations.map((organization, index) => (
              <span key={organization.id}>
                {index > 0 && ' ↔ '}
                <EntityLink node={organization} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface CardsProps {
  readonly chain: string;
  readonly region: string;
  readonly rows: readonly JudgedFragment[];
}

/** What is a gap in full; what too little is known of, and what is sound, in short. */
function Cards({ chain, region, rows }: CardsProps) {
  const t = useWords(words);
  const gaps = rows.filter(({ verdict }) => GAPS.has(verdict));
  return (
    <>
      <h2>{t('gaps')}</h2>
      {gaps.length === 0 && <Empty title={t('noGaps')}>{t('noGapsWhy')}</Empty>}
      <ol className="gaps">
        {gaps.map((judged) => (
          <li key={judged.segment.id}>
            <GapCard chain={chain} region={region} judged={judged} />
          </li>
        ))}
      </ol>
      <Rest chain={chain} region={region} rows={rows} />
    </>
  );
}
