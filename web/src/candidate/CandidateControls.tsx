import { Button, Select } from 'antd';
import { useState } from 'react';
import { RegionControl } from '../chain/ChainFrame';
import { EntityPicker } from '../search/EntityPicker';
import { NumberField } from '../view/Control';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { allCandidates, type CandidateList, filledBy } from './list';
import type { CandidateLink } from './state';
import { normalized, PART_NAMES, USUAL_WEIGHTS, type Weights } from './weights';
import { useWords } from './words';

interface Props {
  readonly link: CandidateLink;
  readonly list: CandidateList | null;
}

const CHAINS = ['CHAIN'] as const;

/** What is looked for, and by which weights. Another chain or region starts a new list: the old picks mean nothing there. */
export function CandidateControls({ link, list }: Props) {
  const t = useWords();
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
  const t = useWords();
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

interface WeightFieldsProps {
  readonly weights: Weights;
  readonly onApply: (weights: Weights) => void;
}

/** The weights are typed freely and asked for together: one at a time they would never sum to 1. */
export function WeightFields({ weights, onApply }: WeightFieldsProps) {
  const t = useWords();
  const lang = useLang();
  const [typed, setTyped] = useState(weights);
  const isUsual = weights.join() === USUAL_WEIGHTS.join();
  const ready = normalized(typed);
  const set = (index: number, value: number) =>
    setTyped(typed.map((each, at) => (at === index ? value : each)) as unknown as Weights);
  const sum = typed.reduce((all, each) => all + each, 0);
  return (
    <details className="thresholds" open={!isUsual || undefined}>
      <summary>
        {t('weights')} {!isUsual && <strong>· {t('weightsChanged')}</strong>}
      </summary>
      <div className="threshold-fields">
        <p className="muted small">{t('weightsWhy')}</p>
        {PART_NAMES.map((name, index) => (
          <NumberField
            key={name}
            id={`weight-${name}`}
            label={t(name)}
            title={t(`${name}Why`)}
            min={0}
            max={1}
            step={0.05}
            value={typed[index] ?? 0}
            onChange={(value) => set(index, value ?? 0)}
          />
        ))}
        <Button size="small" disabled={ready === null} onClick={() => ready && onApply(ready)}>
          {t('apply')}
        </Button>
        <span className="muted small">{t('sum', { sum: shown(sum, lang) })}</span>
        <Button size="small" disabled={isUsual} onClick={() => onApply(USUAL_WEIGHTS)}>
          {t('reset')}
        </Button>
      </div>
    </details>
  );
}
