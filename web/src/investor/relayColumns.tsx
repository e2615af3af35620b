import { Link } from 'react-router';
import { entityColumn } from '../entity/columns';
import { SourceChip } from '../evidence/SourceChip';
import type { RelayedFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { words as common } from '../organization/words';
import type { Column } from '../table/DataTable';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { words } from './words';

export function useRelayColumns(): Column<RelayedFragment>[] {
  const t = useWords(words);
  const c = useWords(common);
  const { terms } = useTerms();
  return [
    entityColumn(c('investor'), 'investor', { asInvestor: true }),
    { title: c('kind'), path: 'investor.investorKind', labels: terms('InvestorKind') },
    { title: t('relayCount'), path: 'count', number: true },
    { title: t('lag'), path: 'medianLagDays', number: true },
    {
      title: t('examples'),
      path: 'examples.enterprise.name',
      sortable: false,
      render: ({ examples }) => <Examples examples={examples} />,
    },
    { title: t('firstDate'), path: 'examples.firstOn', hidden: true },
    { title: t('laterDate'), path: 'examples.laterOn', hidden: true },
  ];
}

function Examples({ examples }: Pick<RelayedFragment, 'examples'>) {
  return (
    <ul className="plain">
      {examples.map(({ enterprise, firstOn, laterOn, citations }) => (
        <li key={`${enterprise.id} ${firstOn} ${laterOn}`}>
          <Link to={routes.enterprise(enterprise.id)}>{enterprise.name}</Link>{' '}
          <span className="muted">
            {firstOn} → {laterOn}
          </span>
          <SourceChip of={enterprise.name} citations={citations} />
        </li>
      ))}
    </ul>
  );
}
