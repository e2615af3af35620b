import { Links } from '../entity/Links';
import { SourceChip } from '../evidence/SourceChip';
import type { EnterpriseOverviewQuery } from '../generated/graphql';
import { words as common } from '../organization/words';
import { Facts } from '../view/Facts';
import { useLang, useWords } from '../words/i18n';
import { listed } from '../words/numbers';
import { Places } from './Places';
import { words } from './words';

interface Props {
  readonly found: NonNullable<EnterpriseOverviewQuery['enterprise']>;
  readonly name: string;
}

/** A few facts of a firm, each of one value. */
export function About({ found, name }: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const lang = useLang();
  const { uscc, description, foundedOn, products, locations, notSameAs, clusters, parks, citations } = found;
  return (
    <section>
      <h2 className="visually-hidden">{c('about')}</h2>
      <Facts
        facts={[
          [c('description'), description],
          [c('uscc'), uscc],
          [c('founded'), foundedOn],
          [t('locations'), locations.length > 0 && <Places locations={locations} />],
          [t('products'), products && listed(products, lang)],
          [t('clusters'), clusters.length > 0 && <Links nodes={clusters} type="Cluster" />],
          [t('parks'), parks.length > 0 && <Links nodes={parks} type="Park" />],
          [c('notSameAs'), notSameAs.length > 0 && <Links nodes={notSameAs} />],
          [c('citations'), <SourceChip key="all" of={name} citations={citations} />],
        ]}
      />
    </section>
  );
}
