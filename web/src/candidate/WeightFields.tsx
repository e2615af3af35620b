import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import { normalized, PART_NAMES, USUAL_WEIGHTS, type Weights } from './weights';
import { words } from './words';

interface Props {
  readonly weights: Weights;
  readonly onApply: (weights: Weights) => void;
}

/** The weights are typed freely and asked for together: one at a time they would never sum to 1. */
export function WeightFields({ weights, onApply }: Props) {
  const t = useWords(words);
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
          <WeightField key={name} name={name} value={typed[index] ?? 0} onChange={(value) => set(index, value)} />
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

interface FieldProps {
  readonly name: (typeof PART_NAMES)[number];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function WeightField({ name, value, onChange }: FieldProps) {
  const t = useWords(words);
  return (
    <label htmlFor={`weight-${name}`} title={t(`${name}Why`)}>
      {t(name)}
      <InputNumber
        id={`weight-${name}`}
        size="small"
        min={0}
        max={1}
        step={0.05}
        changeOnWheel={false}
        value={value}
        onChange={(next) => onChange(next ?? 0)}
      />
    </label>
  );
}
