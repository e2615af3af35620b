import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { type CitedFragment, NetworkNodeDocument } from '../generated/graphql';
import { Answer, Empty } from '../view/states';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import type { NetNode } from './net';
import { nodeRoute } from './nodeRoute';
import { type Counted, countsOf, type Fields, nodeOf } from './relations';
import { type Expansion, STEP } from './state';
import { Unseen } from './Unseen';
import { useWords } from './words';

interface Props {
  readonly id: string;
  readonly onCentre: ((id: string) => void) | null;
  readonly actions?: (node: NetNode) => ReactNode;
  readonly relations: (node: NetNode, counts: readonly Counted[]) => ReactNode;
}

/** What is known of one node, and how many of each relation it has. */
export function NodePanel({ id, onCentre, actions, relations }: Props) {
  const t = useWords();
  const asked = useOperation(NetworkNodeDocument, { id });
  return (
    <aside className="network-node" aria-label={t('chosen')}>
      <Answer asked={asked}>
        {({ node }) => {
          if (!node) return <Empty title={t('missing')}>{t('missingWhy')}</Empty>;
          const fields = node as unknown as Fields;
          const shown = nodeOf(fields);
          return (
            <>
              <h2>
                {shown.name}
                <SourceChip
                  of={shown.name}
                  citations={(fields['citations'] as readonly CitedFragment[] | undefined) ?? []}
                  confidence={shown.isCurated ? 'CURATED' : null}
                />
              </h2>
              <NodeFacts fields={fields} node={shown} />
              <p className="network-actions">
                <Link to={nodeRoute(shown)}>{t('page')}</Link>
                {onCentre && (
                  <Button size="small" onClick={() => onCentre(id)}>
                    {t('centre')}
                  </Button>
                )}
                {actions?.(shown)}
              </p>
              {relations(shown, countsOf(fields))}
            </>
          );
        }}
      </Answer>
    </aside>
  );
}

/** A few facts of a node, those that it has; its page has all of them. */
export function NodeFacts({ fields, node }: { readonly fields: Fields; readonly node: NetNode }) {
  const t = useWords();
  const { term } = useTerms();
  const lang = useLang();
  const all = (values: readonly string[]) => [...new Set(values)].join(lang === 'zh' ? '、' : ', ');
  const text = (name: string) => (fields[name] as string | null | undefined) ?? null;
  const list = (name: string) => (fields[name] as readonly Fields[] | null | undefined) ?? [];
  const regions = list('locations').map(({ region }) => String((region as Fields)['name']));
  const titles = list('recognitions').map(({ tier, level }) =>
    [level && term('RecognitionLevel', String(level)), term('RecognitionTier', String(tier))].filter(Boolean).join(' '),
  );
  const products = (fields['productWords'] as readonly string[] | null | undefined) ?? [];
  const [stage, kind] = [text('stage'), text('investorKind')];
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('type'), term('Type', node.type)],
    [t('chainOf'), node.within?.name ?? null],
    [t('stage'), stage && term('ChainStage', stage)],
    [t('region'), all(regions)],
    [t('founded'), text('foundedOn')],
    [t('kind'), kind && term('InvestorKind', kind)],
    [t('titles'), all(titles)],
    [t('products'), all(products)],
    [t('about'), text('description')],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

interface RelationListProps {
  readonly node: NetNode;
  readonly counts: readonly Counted[];
  /** Null: here nothing is expanded, the counts alone are told. */
  readonly grown: { readonly expansions: readonly Expansion[]; readonly onGrow: (expansion: Expansion) => void } | null;
}

/** How many of each relation there are, before any of them is drawn. */
export function RelationList({ node, counts, grown }: RelationListProps) {
  const t = useWords();
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

function Relation({ node, relation, count, grown }: Counted & Pick<RelationListProps, 'node' | 'grown'>) {
  const t = useWords();
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
