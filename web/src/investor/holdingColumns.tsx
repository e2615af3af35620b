import { Link } from 'react-router';
import { ChainsOf } from '../entity/ChainsOf';
import { entityColumn } from '../entity/columns';
import type { InvestorPortfolioQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useDealColumns } from '../organization/dealColumns';
import { words as common } from '../organization/words';
import type { Column } from '../table/DataTable';
import { useWords } from '../words/i18n';

type Holding = NonNullable<InvestorPortfolioQuery['investor']>['portfolio']['edges'][number];

export function useHoldingColumns(): Column<Holding>[] {
  const c = useWords(common);
  const deal = useDealColumns();
  return [
    entityColumn(c('firm'), 'node', { type: 'Enterprise' }),
    {
      title: c('region'),
      path: 'node.region.name',
      render: ({ node: { region } }) => region && <Link to={routes.region(region.id)}>{region.name}</Link>,
    },
    {
      title: c('chain'),
      path: 'node.chainPositions.segment.chain.name',
      render: ({ node }) => <ChainsOf positions={node.chainPositions} />,
    },
    { title: c('positions'), path: 'node.chainPositions.segment.name', hidden: true },
    ...deal<Holding>(),
  ];
}
