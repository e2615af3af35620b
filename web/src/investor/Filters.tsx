import { Checkbox } from 'antd';
import { useLink } from '../link/useLink';
import { EntityPicker } from '../search/EntityPicker';
import { useWords } from '../words/i18n';
import { investorCodec } from './state';
import { words } from './words';

/** A list that is narrowed begins at its first page again. */
export function PlaceFilters() {
  const t = useWords(words);
  const { state, go } = useLink(investorCodec);
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
  const t = useWords(words);
  const { state, go } = useLink(investorCodec);
  return (
    <Checkbox checked={state.mergeGroups} onChange={({ target }) => go({ mergeGroups: target.checked, after: '' })}>
      {t('mergeGroups')}
    </Checkbox>
  );
}
