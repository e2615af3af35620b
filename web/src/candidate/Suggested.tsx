import { Button } from 'antd';
import { Link } from 'react-router';
import { VerdictBar } from '../gap/VerdictBar';
import { routes } from '../link/routes';
import { useLang, useWords } from '../words/i18n';
import { listed } from '../words/numbers';
import type { CandidateList } from './list';
import { words } from './words';

interface Props {
  readonly list: CandidateList;
  readonly onPick: (ids: readonly string[]) => void;
}

/** The set that the API would take, and the verdicts before and after it. */
export function Suggested({ list, onPick }: Props) {
  const t = useWords(words);
  const { chosen, before, after } = list;
  return (
    <section>
      <h2>{t('suggested')}</h2>
      <p>
        {t('suggestedWhy', { count: chosen.length })}{' '}
        <Button size="small" onClick={() => onPick(chosen.map(({ enterprise }) => enterprise.id))}>
          {t('take')}
        </Button>
      </p>
      <h3>{t('today')}</h3>
      <VerdictBar label={t('today')} counts={before} />
      <h3>{t('after')}</h3>
      <VerdictBar label={t('after')} counts={after} />
      <Closes chosen={chosen} />
    </section>
  );
}

function Closes({ chosen }: Pick<CandidateList, 'chosen'>) {
  const t = useWords(words);
  const lang = useLang();
  return (
    <details>
      <summary>{t('closes')}</summary>
      <ol className="chosen">
        {chosen.map(({ enterprise, candidate, closes }) => (
          <li key={enterprise.id}>
            <Link to={routes.enterprise(enterprise.id)}>{candidate.enterprise.name}</Link>{' '}
            <span className="muted">{closes.length === 0 ? t('closesNone') : listed(closes, lang)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
