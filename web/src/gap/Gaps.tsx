import { Link } from 'react-router';
import { EntityLink } from '../entity/EntityLink';
import type { GapsQuery, JudgedFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { Verdict } from '../view/Verdict';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import type { FillingStep } from './columns';
import { GapCard } from './GapCard';
import { Reasons } from './Reasons';
import { ranked } from './rank';
import { groupedByNeed } from './reason';
import type { GapLink } from './state';
import { VerdictBar } from './VerdictBar';
import { WhatIf } from './WhatIf';
import { useWords } from './words';
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
  const t = useWords();
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
  const t = useWords();
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
  const t = useWords();
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

interface FillingProps {
  readonly steps: List<FillingStep>;
  readonly effort: number;
}

/** In which order to fill what is missing, and how hard each step is by then. */
export function Filling({ steps, effort }: FillingProps) {
  const t = useWords();
  const lang = useLang();
  return (
    <section>
      <h2>{t('filling')}</h2>
      {steps.rows.length === 0 ? (
        <p className="muted">{t('noFilling')}</p>
      ) : (
        <>
          <p className="muted">
            {t('fillingWhy')} {t('effortAll', { effort: shown(effort, lang) })}
          </p>
          <ListTable list={steps} />
        </>
      )}
    </section>
  );
}

interface RestProps {
  readonly chain: string;
  readonly region: string;
  readonly rows: readonly JudgedFragment[];
}

/** Segments that are no gaps: those of which too little is known, with what would be needed, and the sound ones. */
export function Rest({ chain, region, rows }: RestProps) {
  const t = useWords();
  const unknown = rows.filter(({ verdict }) => verdict === 'INSUFFICIENT_DATA');
  const covered = rows.filter(({ verdict }) => verdict === 'COVERED');
  return (
    <>
      {unknown.length > 0 && (
        <section>
          <h2>{t('insufficient')}</h2>
          <p>{t('insufficientWhy')}</p>
          {groupedByNeed(unknown).map((group) => (
            <Unjudged key={group[0]?.segment.id} chain={chain} region={region} rows={group} />
          ))}
        </section>
      )}
      {covered.length > 0 && (
        <section>
          <h2>{t('covered')}</h2>
          <Names chain={chain} region={region} rows={covered} />
        </section>
      )}
    </>
  );
}

/** Of which the same is lacking. */
function Unjudged({ chain, region, rows }: RestProps) {
  const t = useWords();
  return (
    <div className="rest">
      <h3>
        <Verdict verdict="INSUFFICIENT_DATA" /> {t('insufficientGroup', { count: rows.length })}
      </h3>
      {rows[0] && <Reasons judged={rows[0]} region={region} segments={rows.map(({ segment }) => segment)} />}
      <Names chain={chain} region={region} rows={rows} />
    </div>
  );
}

function Names({ chain, region, rows }: RestProps) {
  const t = useWords();
  return (
    <ul className="names">
      {rows.map(({ segment, firmCount }) => (
        <li key={segment.id}>
          <Link to={routes.segment(chain, segment.id, region)}>{segment.name}</Link>
          {firmCount > 0 && (
            <span className="muted small">
              {' '}
              {t('here')} {firmCount}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
