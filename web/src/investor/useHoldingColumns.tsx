import { Link } from 'react-router';
import { Links } from '../entity/Links';
import type { InvestorPortfolioQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useDealColumns } from '../organization/useDealColumns';
import { words as common } from '../organization/words';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { useWords } from '../words/i18n';

export type Holding = NonNullable<InvestorPortfolioQuery['investor']>['portfolio']['edges'][number];

export function useHoldingColumns(): Column<Holding>[] {
  const c = useWords(common);
  const deal = useDealColumns();
  return [
    {
      title: c('firm'),
      path: 'node.name',
      render: ({ node }) => <Link to={routes.enterprise(node.id)}>{node.name}</Link>,
    },
    {
      title: c('region'),
      path: 'node.region.name',
      render: ({ node: { region } }) => region && <Link to={routes.region(region.id)}>{region.name}</Link>,
    },
    {
      title: c('chain'),
      path: 'node.chainPositions.segment.chain.name',
      render: ({ node }) => {
        const chains = new Map(node.chainPositions.map(({ segment }) => [segment.chain.id, segment.chain]));
        return (
          <Long>
            <Links nodes={[...chains.values()]} type="Chain" />
          </Long>
        );
      },
    },
    { title: c('positions'), path: 'node.chainPositions.segment.name', hidden: true },
    ...deal<Holding>(),
  ];
}
