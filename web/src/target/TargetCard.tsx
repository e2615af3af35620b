import { Checkbox } from 'antd';
import { Link } from 'react-router';
import type { TargetRowFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { PathSentence } from '../path/PathSentence';
import { Verdict } from '../view/Verdict';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { verdictOf } from './list';
import { NoteField } from './NoteField';
import { Parts } from './Parts';
import type { Rows } from './TargetPanel';
import { toggled } from './toggled';
import { words } from './words';

interface Props {
  readonly target: TargetRowFragment;
  readonly rank: number;
  readonly rows: Rows;
}

/** One firm: what it fills, its score part by part, the ways behind it, and one's own note. */
export function TargetCard({ target, rank, rows }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const { term } = useTerms();
  const { enterprise, segment, alsoFills, score, paths } = target;
  const comma = lang === 'zh' ? '、' : ', ';
  const verdict = verdictOf(target);
  const tiers = [...new Set(enterprise.recognitions.map(({ tier }) => term('RecognitionTier', tier)))];
  return (
    <article className="target">
      <div>
        <h3>
          <Checkbox
            aria-label={t('pickOf', { name: enterprise.name })}
            checked={rows.picked.has(enterprise.id)}
            onChange={() => rows.onPick(toggled(rows.picked, enterprise.id))}
          />{' '}
          <span className="muted">{rank}</span> <Link to={routes.enterprise(enterprise.id)}>{enterprise.name}</Link>{' '}
          <span className="muted small">
            {[enterprise.region?.name, tiers.join(comma)].filter((part) => part).join(' · ')}
          </span>
        </h3>
        <p>
          {t('fills')} {verdict && <Verdict verdict={verdict} />} <strong>{segment.name}</strong>
          {alsoFills.length > 0 && (
            <span className="muted">
              {' '}
              · {t('alsoFills')} {alsoFills.map(({ name }) => name).join(comma)}
            </span>
          )}
        </p>
        {enterprise.products !== null && enterprise.products.length > 0 && (
          <p className="muted">{t('productsOf', { names: enterprise.products.join(comma) })}</p>
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
        <Parts parts={target.parts} />
      </div>
    </article>
  );
}
