import { Select } from 'antd';
import { RegionControl } from '../chain/RegionControl';
import { EntityPicker } from '../search/EntityPicker';
import { useWords } from '../words/i18n';
import { allCandidates, type CandidateList, filledBy } from './list';
import type { CandidateLink } from './state';
import { WeightFields } from './WeightFields';
import { words } from './words';

interface Props {
  readonly link: CandidateLink;
  readonly list: CandidateList | null;
}

const CHAINS = ['CHAIN'] as const;

/** What is looked for, and by which weights. Another chain or region starts a new list: the old picks mean nothing there. */
export function CandidateControls({ link, list }: Props) {
  const t = useWords(words);
  const { chain, region, weights } = link.state;
  return (
    <>
      <EntityPicker
        label={t('chain')}
        kinds={CHAINS}
        value={chain}
        onChange={(id) => link.go({ chain: id, segment: '', pick: [] })}
        placeholder={t('pickChain')}
      />
      <RegionControl region={region} onRegion={(next) => link.go({ region: next, segment: '', pick: [] })} />
      <SegmentControl link={link} list={list} />
      <WeightFields key={weights.join()} weights={weights} onApply={(next) => link.go({ weights: next })} />
    </>
  );
}

/** The gaps that the firms of the list would fill. */
function SegmentControl({ link, list }: Props) {
  const t = useWords(words);
  const { segment } = link.state;
  const gaps = new Map((list ? allCandidates(list) : []).flatMap(filledBy).map(({ id, name }) => [id, name]));
  if (gaps.size === 0 && segment === '') return null;
  return (
    <Select
      aria-label={t('segment')}
      size="small"
      style={{ minWidth: 180 }}
      value={segment}
      options={[{ value: '', label: t('allSegments') }, ...[...gaps].map(([value, label]) => ({ value, label }))]}
      onChange={(next) => link.go({ segment: next })}
    />
  );
}
