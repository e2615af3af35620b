import { Button } from 'antd';
import { Link } from 'react-router';
import type { Asked } from '../api/useAsking';
import { VerdictBar } from '../gap/VerdictBar';
import type { GapsQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { Answer } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { afterChoice, allTargets, filledByChoice, type TargetList } from './list';
import { words } from './words';

export type Judged = Asked<GapsQuery>;

interface Props {
  readonly list: TargetList;
  readonly pick: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
  /** How the segments stand today. */
  readonly judged: Judged;
}

/** The firms that were picked, and what they would change. */
export function Choice({ list, pick, onPick, judged }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const comma = lang === 'zh' ? '、' : ', ';
  const all = allTargets(list);
  const known = new Map(all.map(({ enterprise }) => [enterprise.id, enterprise]));
  const filled = filledByChoice(all, new Set(pick));
  const beyond = pick.filter((id) => !known.has(id));
  return (
    <section>
      <h2>
        {t('chosen')} <span className="muted small">{t('chosenCount', { count: pick.length })}</span>
      </h2>
      {pick.length === 0 ? (
        <p className="muted">{t('nothingChosen')}</p>
      ) : (
        <>
          <p>
            {pick
              .flatMap((id) => known.get(id) ?? [])
              .map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && comma}
                  <Link to={routes.enterprise(id)}>{name}</Link>
                </span>
              ))}{' '}
            <Button size="small" onClick={() => onPick([])}>
              {t('clear')}
            </Button>
          </p>
          {beyond.length > 0 && <p className="muted">{t('notListed', { names: beyond.join(comma) })}</p>}
          <Answer asked={judged}>
            {({ chain }) =>
              chain && (
                <>
                  <h3>{t('today')}</h3>
                  <VerdictBar label={t('today')} counts={list.before} />
                  <h3>{t('afterOwn')}</h3>
                  <VerdictBar
                    label={t('afterOwn')}
                    counts={afterChoice(chain.gaps.verdicts, new Set(filled.map(({ id }) => id)))}
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
                {name} <span className="muted">← {by.join(comma)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
