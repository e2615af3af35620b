import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import type { JudgedFragment } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { Verdict } from '../view/Verdict';
import { useLang, useWords } from '../words/i18n';
import { percent, shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { FewKnown } from './FewKnown';
import { Reasons } from './Reasons';
import { words } from './words';

interface Props {
  readonly chain: string;
  readonly region: string;
  readonly judged: JudgedFragment;
}

/** One gap: the verdict, what it rests on, who is here, how near it is, and where to go from here. */
export function GapCard({ chain, region, judged }: Props) {
  const t = useWords(words);
  const { term } = useTerms();
  const { segment, verdict } = judged;
  return (
    <article className="gap">
      <h3>
        <Verdict verdict={verdict} />{' '}
        <Link to={`${routes.chain(chain)}?${new URLSearchParams({ region, segment: segment.id })}`}>
          {segment.name}
        </Link>{' '}
        <span className="muted small">{term('ChainStage', segment.stage)}</span>
        <SourceChip of={segment.name} citations={segment.citations} confidence={segment.confidence} />{' '}
        <FewKnown verdict={verdict} count={judged.firmCountNationwide} />
      </h3>
      <div className="gap-body">
        <Reasons judged={judged} />
        <Firms judged={judged} />
        <div>
          {(verdict === 'MISSING' || verdict === 'BROKEN') && <Nearness judged={judged} />}
          <Link to={`${routes.targets}?${new URLSearchParams({ chain, region, segment: segment.id })}`}>
            {t('candidates')} →
          </Link>
        </div>
      </div>
    </article>
  );
}

function Firms({ judged }: { readonly judged: JudgedFragment }) {
  const t = useWords(words);
  const lang = useLang();
  const { firms, firmCount, firmCountNationwide, controllerCount, controllers } = judged;
  const comma = lang === 'zh' ? '、' : ', ';
  const total = firmCountNationwide;
  if (firmCount === 0) return <div>{t('noneHere', { total })}</div>;
  return (
    <div>
      <p>
        {t('firmsHere', { count: firmCount, total })}
        {controllerCount !== null && controllerCount < firmCount && (
          <strong> · {t('owners', { firms: firmCount, owners: controllerCount })}</strong>
        )}
      </p>
      <p className="small">
        {firms.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && comma}
            <Link to={routes.enterprise(id)}>{name}</Link>
          </span>
        ))}{' '}
        {firmCount > firms.length && t('moreFirms', { count: firmCount - firms.length })}
      </p>
      {controllers.length > 0 && (
        <ul className="owners small">
          {controllers.map(({ controller, enterprises, share }) => (
            <li key={controller.id}>
              <Link to={pageOf(controller.__typename, controller.id)}>{controller.name}</Link>{' '}
              <span className="muted">
                {t('owner', {
                  firms: enterprises.map(({ name }) => name).join(comma),
                  share: percent(share, lang),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Nearness({ judged: { fillability, fillOrder } }: { readonly judged: JudgedFragment }) {
  const t = useWords(words);
  const lang = useLang();
  return (
    <div>
      <span title={t('fillabilityWhy')}>
        {t('fillability')} <strong>{fillability === null ? '—' : shown(fillability, lang)}</strong>
      </span>
      {fillability !== null && (
        <span className="meter" aria-hidden="true">
          <i style={{ width: `${fillability * 100}%` }} />
        </span>
      )}
      <div className="muted small">{fillOrder === null ? t('outOfReach') : t('order', { order: fillOrder })}</div>
    </div>
  );
}
