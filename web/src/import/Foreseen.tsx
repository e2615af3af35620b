import { Link } from 'react-router';
import { pageOf } from '../link/routes';
import { useTerms } from '../words/terms';
import type { Job } from './useJob';
import { useWords } from './words';

type Foreseen = NonNullable<Job['foreseen']>;

/** Shown at once: the regions with the most of the firms. */
const OPEN = 1;

/** What a load would change. */
export function Foreseen({ foreseen }: { readonly foreseen: Foreseen }) {
  const t = useWords();
  const { known, created, near, nearNames, verdicts } = foreseen;
  return (
    <section>
      <h2>{t('foreseen')}</h2>
      <p>{t('names', { known, created, near })}</p>
      {nearNames.length > 0 && (
        <details>
          <summary>{t('near')}</summary>
          <ul>
            {nearNames.map((each) => (
              <li key={`${each.name} ${each.organization.id}`}>
                <Link to={pageOf(each.organization.__typename, each.organization.id)}>
                  {t('nearOne', { name: each.name, known: each.known, score: each.score.toFixed(2) })}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {verdicts.length === 0 && <p>{t('noVerdicts')}</p>}
      {verdicts.slice(0, OPEN).map((each) => (
        <Changed key={`${each.chain} ${each.region}`} of={each} />
      ))}
      {verdicts.length > OPEN && (
        <details>
          <summary>{t('otherRegions', { count: verdicts.length - OPEN })}</summary>
          {verdicts.slice(OPEN).map((each) => (
            <Changed key={`${each.chain} ${each.region}`} of={each} />
          ))}
        </details>
      )}
    </section>
  );
}

/** The verdicts on one chain in one region. */
function Changed({ of: { chain, region, changed } }: { readonly of: Foreseen['verdicts'][number] }) {
  const t = useWords();
  const { term } = useTerms();
  return (
    <table className="mapping">
      <caption>{t('verdicts', { chain, region })}</caption>
      <thead>
        <tr>
          <th>{t('segment')}</th>
          <th>{t('before')}</th>
          <th>{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ segment, before, after }) => (
          <tr key={segment.id}>
            <th scope="row">{segment.name}</th>
            <td>{term('Verdict', before)}</td>
            <td>{term('Verdict', after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
