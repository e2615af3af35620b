import { Link } from 'react-router';
import type { JudgedFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { Verdict } from '../view/Verdict';
import { useWords } from '../words/i18n';
import { Reasons } from './Reasons';
import { groupedByNeed } from './reason';
import { words } from './words';

interface Props {
  readonly chain: string;
  readonly region: string;
  readonly rows: readonly JudgedFragment[];
}

/** Segments that are no gaps: those of which too little is known, with what would be needed, and the sound ones. */
export function Rest({ chain, region, rows }: Props) {
  const t = useWords(words);
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
function Unjudged({ chain, region, rows }: Props) {
  const t = useWords(words);
  return (
    <div className="rest">
      <h3>
        <Verdict verdict="INSUFFICIENT_DATA" /> {t('insufficientGroup', { count: rows.length })}
      </h3>
      {rows[0] && <Reasons judged={rows[0]} />}
      <Names chain={chain} region={region} rows={rows} />
    </div>
  );
}

function Names({ chain, region, rows }: Props) {
  const t = useWords(words);
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
