import { Button } from 'antd';
import type { Answering } from '../api/useAsking';
import { Links } from '../entity/Links';
import { VerdictBar } from '../gap/VerdictBar';
import type { GapsQuery } from '../generated/graphql';
import { Answer } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { listed } from '../words/numbers';
import { afterChoice, allCandidates, type CandidateList, type Filled, filledByChoice } from './list';
import { words } from './words';

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
  const t = useWords(words);
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
  const t = useWords(words);
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
      <BeforeAfter list={list} judged={judged} filled={filled} />
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

interface BeforeAfterProps extends Pick<Props, 'list' | 'judged'> {
  readonly filled: readonly Filled[];
}

function BeforeAfter({ list, judged, filled }: BeforeAfterProps) {
  const t = useWords(words);
  const ids = new Set(filled.map(({ id }) => id));
  return (
    <Answer asked={judged}>
      {({ chain }) =>
        chain && (
          <>
            <h3>{t('today')}</h3>
            <VerdictBar label={t('today')} counts={list.before} />
            <h3>{t('afterOwn')}</h3>
            <VerdictBar label={t('afterOwn')} counts={afterChoice(chain.gaps.verdicts, ids)} />
            <p className="muted small">{t('afterOwnWhy')}</p>
          </>
        )
      }
    </Answer>
  );
}
