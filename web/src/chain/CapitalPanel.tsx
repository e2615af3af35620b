import { Link } from 'react-router';
import type { ChainCapitalQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Link as AddressLink } from '../link/useLink';
import { PathSentence } from '../path/PathSentence';
import { type Column, DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Empty, Partial } from '../view/states';
import { Verdict } from '../view/Verdict';
import { type Lang, type Say, useWords } from '../words/i18n';
import { termsOf } from '../words/terms';
import type { ChainState } from './state';
import { words } from './words';

type Words = Say<NonNullable<(typeof words)['keys']>>;
type Found = NonNullable<ChainCapitalQuery['chain']>['capitalPaths'];
type Item = Found['items'][number];

interface Props {
  readonly found: Found;
  readonly link: AddressLink<ChainState>;
  readonly columns: readonly Column<Item>[];
}

const MOST = 100;

export function CapitalPanel({ found, link, columns }: Props) {
  const t = useWords(words);
  const { items, method, coverage, dataAsOf } = found;
  const { first } = link.state;
  const hasMore = items.length === first && first < MOST;
  return (
    <>
      {items.length === 0 ? (
        <Empty title={t('noCapital')}>{t('noCapitalWhy')}</Empty>
      ) : (
        <>
          <Partial
            shown={items.length}
            all={hasMore || first === MOST ? null : items.length}
            more={hasMore ? () => link.go({ first: Math.min(MOST, first + 40) }, { replace: true }) : undefined}
          />
          <DataTable
            label={t('capitalFile')}
            columns={columns}
            rows={items}
            rowKey={({ segment, enterprise, fund }) => `${segment.id} ${enterprise.id} ${fund.id}`}
            pageSize={MOST}
          />
        </>
      )}
      <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
    </>
  );
}

export function capitalColumns(t: Words, lang: Lang): readonly Column<Item>[] {
  return [
    { title: t('segment'), path: 'segment.name' },
    {
      title: t('verdict'),
      path: 'verdict',
      labels: termsOf('Verdict', lang),
      render: ({ verdict }) => <Verdict verdict={verdict} />,
    },
    {
      title: t('firm'),
      path: 'enterprise.name',
      render: ({ enterprise }) => <Link to={routes.enterprise(enterprise.id)}>{enterprise.name}</Link>,
    },
    { title: t('firmRegion'), path: 'enterprise.region.name' },
    {
      title: t('fund'),
      path: 'fund.name',
      render: ({ fund }) => <Link to={routes.investor(fund.id)}>{fund.name}</Link>,
    },
    { title: t('fundKind'), path: 'fund.investorKind', labels: termsOf('InvestorKind', lang) },
    { title: t('leads'), path: 'leads', labels: { true: t('yes'), false: t('no') } },
    { title: t('length'), path: 'length', number: true },
    {
      title: t('proof'),
      path: 'path.nodes.name',
      sortable: false,
      render: ({ path }) => (
        <div className="cell-wide">
          <PathSentence path={path} />
        </div>
      ),
    },
    { title: t('sources'), path: 'path.links.citations.source.title', hidden: true },
    { title: t('quotes'), path: 'path.links.citations.quote', hidden: true },
    { title: t('id'), path: 'enterprise.id', hidden: true },
  ];
}
