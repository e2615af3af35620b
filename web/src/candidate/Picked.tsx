import { Button } from 'antd';
import { Link } from 'react-router';
import type { Answering } from '../api/useAsking';
import { Links } from '../entity/Links';
import { BeforeAfter } from '../gap/VerdictBar';
import type { GapsQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { Answer } from '../view/states';
import { useLang } from '../words/i18n';
import { listed } from '../words/numbers';
import { afterChoice, allCandidates, type CandidateList, filledByChoice } from './list';
import { useWords } from './words';

export type Judged = Answering<GapsQuery>;

interface Props {
  readonly list: CandidateList;
  readonly pick: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
  /** How the segments stand today. */
  readonly judged: Judged;
}

/** The firms that were picked, and what they would change. */
export function Picked(props: Props) {
  const t = useWords();
  const { pick } = props;
  return (
    <section>
      <h2>
        {t('chosen')} <span className="muted small">{t('chosenCount', { count: pick.length })}</span>
      </h2>
      {pick.length === 0 ? <p className="muted">{t('nothingChosen')}</p> : <Effect {...props} />}
    </section>
  );
}

function Effect({ list, pick, onPick, judged }: Props) {
  const t = useWords();
  const lang = useLang();
  const all = allCandidates(list);
  const known = new Map(all.map(({ enterprise }) => [enterprise.id, enterprise]));
  const filled = filledByChoice(all, new Set(pick));
  const beyond = pick.filter((id) => !known.has(id));
  return (
    <>
      <p>
        <Links nodes={pick.flatMap((id) => known.get(id) ?? [])} type="Enterprise" />{' '}
        <Button size="small" onClick={() => onPick([])}>
          {t('clear')}
        </Button>
      </p>
      {beyond.length > 0 && <p className="muted">{t('notListed', { names: listed(beyond, lang) })}</p>}
      <Answer asked={judged}>
        {({ chain }) =>
          chain && (
            <>
              <BeforeAfter
                label={t('afterOwn')}
                before={list.before}
                after={afterChoice(chain.gaps.verdicts, new Set(filled.map(({ id }) => id)))}
              />
              <p className="muted small">{t('afterOwnWhy')}</p>
            </>
          )
        }
      </Answer>
      <h3>{t('fillsList')}</h3>
      <ul className="chosen">
        {filled.map(({ id, name, by }) => (
          <li key={id}>
            {name} <span className="muted">← {listed(by, lang)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SuggestedProps {
  readonly list: CandidateList;
  readonly onPick: (ids: readonly string[]) => void;
}

/** The set that the API would take, and the verdicts before and after it. */
export function Suggested({ list, onPick }: SuggestedProps) {
  const t = useWords();
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
      <BeforeAfter before={before} after={after} />
      <Closes chosen={chosen} />
    </section>
  );
}

function Closes({ chosen }: Pick<CandidateList, 'chosen'>) {
  const t = useWords();
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
