import { Link } from 'react-router';
import type { GapsQuery, JudgedFragment } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import type { Link as AddressLink } from '../link/useLink';
import { DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { Filling } from './Filling';
import { GapCard } from './GapCard';
import { gapColumns } from './gapColumns';
import { Rest } from './Rest';
import { ranked } from './rank';
import type { GapState } from './state';
import { VerdictBar } from './VerdictBar';
import { WhatIf } from './WhatIf';
import { words } from './words';
import './gap.css';

export type JudgedChain = NonNullable<GapsQuery['chain']>;

interface Props {
  readonly chain: JudgedChain;
  readonly link: AddressLink<GapState>;
}

const GAPS: ReadonlySet<JudgedFragment['verdict']> = new Set(['BROKEN', 'MISSING', 'WEAK']);

export function GapPanel({ chain, link }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const { region, shape } = link.state;
  const { counts, verdicts, filling, circles, method, coverage, dataAsOf } = chain.gaps;
  if (verdicts.length === 0) {
    return (
      <Empty title={t('noSegments')}>
        {t('noSegmentsWhy')} <Link to={`${routes.chain(chain.id)}?part=firms`}>{chain.name}</Link>
      </Empty>
    );
  }
  const rows = ranked(verdicts);
  return (
    <>
      <VerdictBar counts={counts} label={t('counts')} />
      {shape === 'table' ? (
        <DataTable
          label={t('table')}
          columns={gapColumns(t, lang)}
          rows={rows}
          rowKey={({ segment }) => segment.id}
          pageSize={100}
        />
      ) : (
        <Cards chain={chain.id} region={region} rows={rows} />
      )}
      <Filling filling={filling} />
      <WhatIf chain={chain.id} link={link} />
      {circles.length > 0 && (
        <>
          <h2>{t('circles')}</h2>
          <ul>
            {circles.map(({ organizations }) => (
              <li key={organizations.map(({ id }) => id).join()} className="plain">
                {organizations.map(({ __typename, id, name }, index) => (
                  <span key={id}>
                    {index > 0 && ' ↔ '}
                    <Link to={pageOf(__typename, id)}>{name}</Link>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
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
