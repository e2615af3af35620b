import { Link } from 'react-router';
import { Links } from '../entity/Links';
import { SourceChip } from '../evidence/SourceChip';
import type { EnterpriseOverviewQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useWords as useCommonWords } from '../organization/words';
import { Facts } from '../view/Facts';
import { useLang } from '../words/i18n';
import { listed } from '../words/numbers';
import { useTerms } from '../words/terms';
import { Lacking } from './Lacking';
import { useWords } from './words';

interface Props {
  readonly found: NonNullable<EnterpriseOverviewQuery['enterprise']>;
  readonly name: string;
}

/** A few facts of a firm, each of one value. */
export function About({ found, name }: Props) {
  const t = useWords();
  const c = useCommonWords();
  const lang = useLang();
  const { uscc, description, foundedOn, foundedStatements, productWords } = found;
  const { locations, notSameAs, clusters, parks, citations } = found;
  return (
    <section>
      <h2 className="visually-hidden">{c('about')}</h2>
      <Facts
        facts={[
          [c('description'), description],
          [c('uscc'), uscc],
          [t('founded'), foundedOn && <Founded key="founded" on={foundedOn} statements={foundedStatements} />],
          [t('locations'), locations.length > 0 && <Places locations={locations} />],
          [t('products'), productWords && listed(productWords, lang)],
          [t('clusters'), clusters.length > 0 && <Links nodes={clusters} type="Cluster" />],
          [t('parks'), parks.length > 0 && <Links nodes={parks} type="Park" />],
          [c('notSameAs'), notSameAs.length > 0 && <Links nodes={notSameAs} />],
          [c('citations'), <SourceChip key="all" of={name} citations={citations} />],
        ]}
      />
      <Lacking found={found} name={name} />
    </section>
  );
}

interface FoundedProps {
  readonly on: string;
  readonly statements: NonNullable<EnterpriseOverviewQuery['enterprise']>['foundedStatements'];
}

/** The date, or where data sets contradict each other all that they state, each with its quotes. */
function Founded({ on, statements }: FoundedProps) {
  if (statements.every(({ contradicts }) => contradicts.length === 0)) return on;
  return (
    <ul className="plain">
      {statements.map(({ value, citations }) => (
        <li key={`${value} ${citations.map(({ id }) => id)}`}>
          <span aria-hidden="true">⚠︎ </span>
          {value}
          <SourceChip of={value.join()} citations={citations} />
        </li>
      ))}
    </ul>
  );
}

type Locations = NonNullable<EnterpriseOverviewQuery['enterprise']>['locations'];

/** Every place of a firm, and how it is known: its seat, an office, or no more than its name. */
export function Places({ locations }: { readonly locations: Locations }) {
  const { term } = useTerms();
  return (
    <ul className="plain">
      {locations.map(({ region, basis, confidence, citations, factId }) => (
        <li key={`${region.id} ${basis}`}>
          <Link to={routes.region(region.id)}>{region.name}</Link>{' '}
          <span className="muted">{term('LocationBasis', basis)}</span>
          <SourceChip of={region.name} citations={citations} confidence={confidence} fact={factId} />
        </li>
      ))}
    </ul>
  );
}
