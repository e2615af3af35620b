import { Button } from 'antd';
import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { TargetSetDocument, type TargetSetQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { Answer, Empty } from '../view/states';
import { useLang } from '../words/i18n';
import { listed } from '../words/numbers';
import { type GapLink, SET_SIZES } from './state';
import { BeforeAfter } from './VerdictBar';
import { useWords } from './words';

interface Props {
  readonly chain: string;
  readonly link: GapLink;
}

/** The verdicts before and after a set of firms came. Asked for only on demand: it is an analysis of its own. */
export function WhatIf({ chain, link }: Props) {
  const t = useWords();
  const { region, set } = link.state;
  const asked = useOperation(TargetSetDocument, { id: chain, region, first: set }, { pause: set === 0 });
  return (
    <section>
      <h2>{t('what')}</h2>
      <p className="muted">
        {t('whatWhy')} {t('defaults')}
      </p>
      <p className="controls">
        {SET_SIZES.map((count) => (
          <Button key={count} size="small" aria-pressed={set === count} onClick={() => link.go({ set: count })}>
            {t('show', { count })}
          </Button>
        ))}
        {set > 0 && (
          <Button size="small" type="text" onClick={() => link.go({ set: 0 })}>
            {t('hide')}
          </Button>
        )}
        <Link to={`${routes.targets}?${new URLSearchParams({ chain, region })}`}>{t('toTargets')} →</Link>
      </p>
      {set > 0 && <Answer asked={asked}>{(data) => data.chain && <Change targets={data.chain.targets} />}</Answer>}
    </section>
  );
}

function Change({ targets }: { readonly targets: NonNullable<TargetSetQuery['chain']>['targets'] }) {
  const t = useWords();
  const { before, after, chosen } = targets;
  if (chosen.length === 0) return <Empty>{t('noChosen')}</Empty>;
  return (
    <>
      <div className="before-after">
        <BeforeAfter before={before} after={after} />
      </div>
      <ol className="chosen">
        {chosen.map((one) => (
          <Chosen key={one.enterprise.id} of={one} />
        ))}
      </ol>
    </>
  );
}

type ChosenFirm = NonNullable<TargetSetQuery['chain']>['targets']['chosen'][number];

function Chosen({ of: { enterprise, closes } }: { readonly of: ChosenFirm }) {
  const t = useWords();
  const lang = useLang();
  return (
    <li>
      <Link to={routes.enterprise(enterprise.id)}>{enterprise.name}</Link>{' '}
      <span className="muted">
        {enterprise.region?.name} ·{' '}
        {closes.length === 0 ? t('closesNone') : t('closes', { names: listed(closes, lang) })}
      </span>
    </li>
  );
}
