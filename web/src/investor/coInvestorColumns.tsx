import { Link } from 'react-router';
import { entitiesColumn, entityColumn } from '../entity/columns';
import { Links } from '../entity/Links';
import type { InvestorCoInvestorsQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { words as common } from '../organization/words';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { words } from './words';

export type CoInvestor = NonNullable<InvestorCoInvestorsQuery['investor']>['coInvestors']['edges'][number];

/** Without merged groups everyone stands for itself, and a column that says so would only take room. */
export function useCoInvestorColumns(investor: string, mergeGroups: boolean): Column<CoInvestor>[] {
  const t = useWords(words);
  const c = useWords(common);
  const { terms } = useTerms();
  return [
    entityColumn(c('investor'), 'node', { asInvestor: true }),
    { title: c('kind'), path: 'node.investorKind', labels: terms('InvestorKind') },
    ...(mergeGroups ? [entitiesColumn(t('members'), 'members')] : []),
    { title: t('sharedCount'), path: 'sharedCount', number: true },
    {
      title: t('sharedFirms'),
      path: 'shared.name',
      render: ({ shared, node }) => (
        <Long>
          <Links nodes={shared} type="Enterprise" />{' '}
          <Link to={`${routes.investor(investor)}?tab=overlap&with=${encodeURIComponent(node.id)}`} className="small">
            {t('compareWith')}
          </Link>
        </Long>
      ),
    },
    { title: t('sameRound'), path: 'sameRoundCount', number: true },
    { title: t('firstOn'), path: 'firstOn' },
    { title: t('lastOn'), path: 'lastOn' },
    { title: t('leadCount'), path: 'leadCount', number: true },
    { title: t('jaccard'), path: 'jaccard', number: true },
    { title: t('adamicAdar'), path: 'adamicAdar', number: true },
  ];
}
