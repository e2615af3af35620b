import { Button } from 'antd';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import type { NetNode } from './net';
import type { Counted } from './relations';
import { type Expansion, STEP } from './state';
import { Unseen } from './Unseen';
import { words } from './words';

interface Props {
  readonly node: NetNode;
  readonly counts: readonly Counted[];
  /** Null: here nothing is expanded, the counts alone are told. */
  readonly grown: { readonly expansions: readonly Expansion[]; readonly onGrow: (expansion: Expansion) => void } | null;
}

/** How many of each relation there are, before any of them is drawn. */
export function RelationList({ node, counts, grown }: Props) {
  const t = useWords(words);
  const known = counts.filter(({ count }) => count > 0);
  return (
    <>
      <h3>{t('relations')}</h3>
      {known.length === 0 && <p className="muted">{t('none')}</p>}
      <ul className="plain relations">
        {known.map(({ relation, count }) => (
          <Relation key={relation} node={node} relation={relation} count={count} grown={grown} />
        ))}
      </ul>
    </>
  );
}

function Relation({ node, relation, count, grown }: Counted & Pick<Props, 'node' | 'grown'>) {
  const t = useWords(words);
  const lang = useLang();
  const { id, name } = node;
  const wanted = grown?.expansions.find((one) => one.id === id && one.relation === relation)?.count ?? 0;
  const seen = Math.min(wanted, count);
  const next = Math.min(STEP, count - seen);
  const about = `${name} · ${t(relation)}`;
  return (
    <li>
      <span>
        {t(relation)}{' '}
        <span className="muted">
          {seen === 0
            ? t('known', { count: shown(count, lang) })
            : t('shownOf', { all: shown(count, lang), shown: seen })}
        </span>
      </span>
      {grown && next > 0 && (
        <Button size="small" onClick={() => grown.onGrow({ id, relation, count: wanted + STEP })}>
          {t(seen === 0 ? 'grow' : 'growNext', { count: next })}
          <Unseen text={about} />
        </Button>
      )}
      {grown && seen > 0 && (
        <Button size="small" type="text" onClick={() => grown.onGrow({ id, relation, count: 0 })}>
          {t('collapse')}
          <Unseen text={about} />
        </Button>
      )}
    </li>
  );
}
