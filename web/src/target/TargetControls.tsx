import { Select } from 'antd';
import { RegionControl } from '../chain/RegionControl';
import type { Link as AddressLink } from '../link/useLink';
import { EntityPicker } from '../search/EntityPicker';
import { useWords } from '../words/i18n';
import { allTargets, filledBy, type TargetList } from './list';
import type { TargetState } from './state';
import { WeightFields } from './WeightFields';
import { words } from './words';

interface Props {
  readonly link: AddressLink<TargetState>;
  readonly list: TargetList | null;
}

const CHAINS = ['CHAIN'] as const;

/** What is looked for, and by which weights. Another chain or region starts a new list: the old picks mean nothing there. */
export function TargetControls({ link, list }: Props) {
  const t = useWords(words);
  const { chain, region, segment, w } = link.state;
  const gaps = new Map((list ? allTargets(list) : []).flatMap(filledBy).map(({ id, name }) => [id, name]));
  return (
    <>
      <EntityPicker
        label={t('chain')}
        kinds={CHAINS}
        value={chain === '' ? [] : [chain]}
        onChange={([id = '']) => link.go({ chain: id, segment: '', pick: [] })}
        placeholder={t('pickChain')}
      />
      <RegionControl region={region} onRegion={(next) => link.go({ region: next, segment: '', pick: [] })} />
      {(gaps.size > 0 || segment !== '') && (
        <Select
          aria-label={t('segment')}
          size="small"
          style={{ minWidth: 180 }}
          value={segment}
          options={[{ value: '', label: t('allSegments') }, ...[...gaps].map(([value, label]) => ({ value, label }))]}
          onChange={(next) => link.go({ segment: next })}
        />
      )}
      <WeightFields key={w.join()} weights={w} onApply={(next) => link.go({ w: next })} />
    </>
  );
}
