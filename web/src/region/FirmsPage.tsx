import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { RegionFirmsDocument } from '../generated/graphql';
import { ListSection, pagingBy } from '../table/ListTable';
import { list } from '../table/list';
import { SelectControl } from '../view/Control';
import { Answer } from '../view/states';
import { useTerms } from '../words/terms';
import { useFirmColumns } from './columns';
import { ORDERS, TIERS, useRegionLink } from './state';
import { useWords } from './words';

export function FirmsPage(frame: Framed) {
  const t = useWords();
  const link = useRegionLink();
  const { state } = link;
  const { after, tier, orderBy } = state;
  const asked = useOperation(RegionFirmsDocument, {
    id: frame.head.id,
    tier: tier === 'ANY' ? null : tier,
    orderBy,
    first: 50,
    after: after || null,
  });
  const firms = list(asked, ({ enterprises }) => enterprises.edges, { label: t('firms'), columns: useFirmColumns() });
  return (
    <EntityFrame {...frame} asked={asked} files={[firms]} controls={<Filters />}>
      <Answer asked={asked}>
        <ListSection list={firms} note={t('firmsNote')} empty={[t('noFirms'), t('noFirmsWhy')]} {...pagingBy(link)} />
      </Answer>
    </EntityFrame>
  );
}

function Filters() {
  const t = useWords();
  const { term } = useTerms();
  const { state, go } = useRegionLink();
  const sayTier = (tier: (typeof TIERS)[number]) => (tier === 'ANY' ? t('anyTier') : term('RecognitionTier', tier));
  return (
    <>
      <SelectControl
        label={t('tier')}
        width={170}
        value={state.tier}
        options={TIERS.map((value) => ({ value, label: sayTier(value) }))}
        onChange={(tier) => go({ tier, after: '' })}
      />
      <SelectControl
        label={t('order')}
        width={150}
        value={state.orderBy}
        options={ORDERS.map((value) => ({ value, label: t(value) }))}
        onChange={(orderBy) => go({ orderBy, after: '' })}
      />
    </>
  );
}
