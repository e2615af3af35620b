import { Checkbox } from 'antd';
import { EntityPicker } from '../search/EntityPicker';
import { useInvestorLink } from './state';
import { useWords } from './words';

/** A list that is narrowed begins at its first page again. */
export function PlaceFilters() {
  const t = useWords();
  const { state, go } = useInvestorLink();
  return (
    <>
      <EntityPicker
        label={t('chain')}
        kinds={['CHAIN']}
        value={state.chain}
        placeholder={t('anyChain')}
        onChange={(chain) => go({ chain, after: '' })}
      />
      <EntityPicker
        label={t('region')}
        kinds={['REGION']}
        value={state.region}
        placeholder={t('anyRegion')}
        onChange={(region) => go({ region, after: '' })}
      />
    </>
  );
}

export function MergeGroups() {
  const t = useWords();
  const { state, go } = useInvestorLink();
  return (
    <Checkbox checked={state.mergeGroups} onChange={({ target }) => go({ mergeGroups: target.checked, after: '' })}>
      {t('mergeGroups')}
    </Checkbox>
  );
}
