import { Link } from 'react-router';
import { EntityLink } from '../entity/EntityLink';
import { Links } from '../entity/Links';
import { SourceChip } from '../evidence/SourceChip';
import type { JudgedFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { OwnMark } from '../own/OwnMark';
import { describedBy } from '../own/own';
import { Verdict } from '../view/Verdict';
import { useLang } from '../words/i18n';
import { listed, percent, shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { FewKnown, Reasons } from './Reasons';
import { useWords } from './words';

interface Props {
  readonly chain: string;
  readonly region: string;
  readonly judged: JudgedFragment;
}

/** One gap: the verdict, what it rests on, who is here, how near it is, and where to go from here. */
export function GapCard({ chain, region, judged }: Props) {
  const t = useWords();
  const { term } = useTerms();
  const { segment, verdict } = judged;
  return (
    <article className="gap">
      <h3>
        <Verdict verdict={verdict} /> <Link to={routes.segment(chain, segment.id, region)}>{segment.name}</Link>{' '}
        <span className="muted small">{segment.stage && term('ChainStage', segment.stage)}</span>
        <OwnMark of={describedBy(segment)} />
        <SourceChip of={segment.name} citations={segment.citations} confidence={segment.confidence} />{' '}
        <FewKnown verdict={verdict} count={judged.firmCountNationwide} />
      </h3>
      <div className="gap-body">
        <Reasons judged={judged} region={region} />
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
  const t = useWords();
  const { firms, firmCount, firmCountNationwide: total, controllerCount, controllers } = judged;
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
        <Links nodes={firms} type="Enterprise" />{' '}
        {firmCount > firms.length && t('moreFirms', { count: firmCount - firms.length })}
      </p>
      {controllers.length > 0 && <Controllers controllers={controllers} />}
    </div>
  );
}

function Controllers({ controllers }: Pick<JudgedFragment, 'controllers'>) {
  const t = useWords();
  const lang = useLang();
  return (
    <ul className="owners small">
      {controllers.map(({ controller, enterprises, share }) => (
        <li key={controller.id}>
          <EntityLink node={controller} />{' '}
          <span className="muted">{t('owner', { firms: listed(enterprises, lang), share: percent(share, lang) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Nearness({ judged: { fillability, fillOrder } }: { readonly judged: JudgedFragment }) {
  const t = useWords();
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
