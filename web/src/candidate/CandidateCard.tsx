import { Checkbox } from 'antd';
import { Link } from 'react-router';
import type { CandidateRowFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { PathSentence } from '../path/PathSentence';
import { Verdict } from '../view/Verdict';
import { useLang } from '../words/i18n';
import { listed, shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { verdictOf } from './list';
import { NoteField } from './NoteField';
import { type Rows, toggled } from './rows';
import { ScoreParts } from './ScoreParts';
import { useWords } from './words';

interface Props {
  readonly candidate: CandidateRowFragment;
  readonly rank: number;
  readonly rows: Rows;
}

/** One firm: what it fills, its score part by part, the ways behind it, and one's own note. */
export function CandidateCard({ candidate, rank, rows }: Props) {
  const t = useWords();
  const lang = useLang();
  const { enterprise, score, parts, paths } = candidate;
  return (
    <article className="target">
      <div>
        <Heading candidate={candidate} rank={rank} rows={rows} />
        <Fills candidate={candidate} />
        {enterprise.productWords !== null && enterprise.productWords.length > 0 && (
          <p className="muted">{t('productsOf', { names: listed(enterprise.productWords, lang) })}</p>
        )}
        {paths.length === 0 && <p className="muted">{t('noPaths')}</p>}
        {paths.map((path) => (
          <PathSentence key={path.links.map(({ from, to }) => `${from} ${to}`).join()} path={path} />
        ))}
        <NoteField id={enterprise.id} name={enterprise.name} notes={rows.notes} onNote={rows.onNote} />
      </div>
      <div>
        <p>
          {t('score')} <strong className="score">{shown(score, lang, 3)}</strong>
        </p>
        <ScoreParts parts={parts} />
      </div>
    </article>
  );
}

function Heading({ candidate: { enterprise }, rank, rows: { picked, onPick } }: Props) {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  const { id, name, region, recognitions } = enterprise;
  const tiers = [...new Set(recognitions.map(({ tier }) => term('RecognitionTier', tier)))];
  return (
    <h3>
      <Checkbox
        aria-label={t('pickOf', { name })}
        checked={picked.has(id)}
        onChange={() => onPick(toggled(picked, id))}
      />{' '}
      <span className="muted">{rank}</span> <Link to={routes.enterprise(id)}>{name}</Link>{' '}
      <span className="muted small">{[region?.name, listed(tiers, lang)].filter((part) => part).join(' · ')}</span>
    </h3>
  );
}

function Fills({ candidate }: Pick<Props, 'candidate'>) {
  const t = useWords();
  const lang = useLang();
  const { segment, alsoFills } = candidate;
  const verdict = verdictOf(candidate);
  return (
    <p>
      {t('fills')} {verdict && <Verdict verdict={verdict} />} <strong>{segment.name}</strong>
      {alsoFills.length > 0 && (
        <span className="muted">
          {' '}
          · {t('alsoFills')} {listed(alsoFills, lang)}
        </span>
      )}
    </p>
  );
}
