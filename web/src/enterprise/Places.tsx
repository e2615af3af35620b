import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import type { EnterpriseOverviewQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useTerms } from '../words/terms';

type Locations = NonNullable<EnterpriseOverviewQuery['enterprise']>['locations'];

/** Every place of a firm, and how it is known: its seat, an office, or no more than its name. */
export function Places({ locations }: { readonly locations: Locations }) {
  const { term } = useTerms();
  return (
    <ul className="plain">
      {locations.map(({ region, basis, confidence, citations }) => (
        <li key={`${region.id} ${basis}`}>
          <Link to={routes.region(region.id)}>{region.name}</Link>{' '}
          <span className="muted">{term('LocationBasis', basis)}</span>
          <SourceChip of={region.name} citations={citations} confidence={confidence} />
        </li>
      ))}
    </ul>
  );
}
