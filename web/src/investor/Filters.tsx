import { Checkbox } from 'antd';
import { EntityPicker } from '../search/EntityPicker';
import { useWords } from '../words/i18n';
import { words } from './words';

interface PlaceProps {
  readonly chain: string;
  readonly region: string;
  readonly onChange: (change: { readonly chain?: string; readonly region?: string; readonly after?: string }) => void;
}

/** A list that is narrowed begins at its first page again. */
export function PlaceFilters({ chain, region, onChange }: PlaceProps) {
  const t = useWords(words);
  return (
    <>
      <EntityPicker
        label={t('chain')}
        kinds={['CHAIN']}
        value={chain ? [chain] : []}
        placeholder={t('anyChain')}
        onChange={([id = '']) => onChange({ chain: id, after: '' })}
      />
      <EntityPicker
        label={t('region')}
        kinds={['REGION']}
        value={region ? [region] : []}
        placeholder={t('anyRegion')}
        onChange={([id = '']) => onChange({ region: id, after: '' })}
      />
    </>
  );
}

interface GroupsProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function MergeGroups({ value, onChange }: GroupsProps) {
  const t = useWords(words);
  return (
    <Checkbox checked={value} onChange={({ target }) => onChange(target.checked)}>
      {t('mergeGroups')}
    </Checkbox>
  );
}
