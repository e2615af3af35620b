import { Link } from 'react-router';
import { entityColumn } from '../entity/columns';
import { SourceChip } from '../evidence/SourceChip';
import type { RecommendedFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Column } from '../table/DataTable';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { useLang } from '../words/i18n';
import { listed, shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { useWords } from './words';

interface Props {
  readonly list: List<Recommendation>;
  readonly found: RecommendedFragment;
}

export function Recommendations({ list, found }: Props) {
  const t = useWords();
  return (
    <>
      {list.rows.length === 0 ? (
        <Empty title={t('noRecommended')}>{t('noRecommendedWhy')}</Empty>
      ) : (
        <>
          <p className="muted">
            {t('recommended', { count: list.rows.length })} · {t('scoreNote')}
          </p>
          <ListTable list={list} />
        </>
      )}
      <MethodNote of={found} />
    </>
  );
}

export type Recommendation = RecommendedFragment['items'][number];

/** Why somebody is recommended stands beside the name: each part of the score, and the deals with their quotes. */
export function useRecommendationColumns(): Column<Recommendation>[] {
  const t = useWords();
  const { terms } = useTerms();
  return [
    entityColumn(t('investor'), 'investor', { asInvestor: true }),
    { title: t('kind'), path: 'investor.investorKind', labels: terms('InvestorKind') },
    { title: t('score'), path: 'score', number: true },
    {
      title: t('parts'),
      path: 'parts.name',
      labels: terms('RecommendationPart'),
      sortable: false,
      render: ({ parts }) => <ScoreParts parts={parts} />,
    },
    {
      title: t('evidence'),
      path: 'evidence.enterprise.name',
      sortable: false,
      render: ({ evidence }) => <Evidence evidence={evidence} />,
    },
    { title: t('evidenceDate'), path: 'evidence.on', hidden: true },
  ];
}

function ScoreParts({ parts }: { readonly parts: Recommendation['parts'] }) {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  return (
    <ul className="plain">
      {parts.map(({ name, value, weight }) => (
        <li key={name}>
          {term('RecommendationPart', name)}{' '}
          <span className="muted">
            {shown(weight, lang)} × {value === null ? t('partUnknown') : shown(value, lang)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Evidence({ evidence }: { readonly evidence: Recommendation['evidence'] }) {
  const lang = useLang();
  return (
    <ul className="plain">
      {evidence.map(({ enterprise, investors, on, citations }) => {
        const names = listed(investors, lang);
        return (
          <li key={enterprise.id + names}>
            <Link to={routes.enterprise(enterprise.id)}>{enterprise.name}</Link>{' '}
            <span className="muted">
              {names}
              {on === null ? '' : ` · ${on}`}
            </span>
            <SourceChip of={`${enterprise.name} · ${names}`} citations={citations} />
          </li>
        );
      })}
    </ul>
  );
}
