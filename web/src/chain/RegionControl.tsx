import { EntityPicker } from '../search/EntityPicker';
import { useWords } from './words';

interface Props {
  readonly region: string;
  readonly onRegion: (region: string) => void;
}

const REGIONS = ['REGION'] as const;

/** The region that a chain is judged in. None is an answer too: the chain everywhere. */
export function RegionControl({ region, onRegion }: Props) {
  const t = useWords();
  return (
    <EntityPicker
      label={t('region')}
      kinds={REGIONS}
      value={region}
      onChange={onRegion}
      placeholder={t('anyRegion')}
      width={250}
    />
  );
}
