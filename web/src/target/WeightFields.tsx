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
  const sum = typed.reduce((all, each) => all + each, 0);
  return (
    <details className="thresholds" open={!isUsual || undefined}>
      <summary>
        {t('weights')} {!isUsual && <strong>· {t('weightsChanged')}</strong>}
      </summary>
      <div className="threshold-fields">
        <p className="muted small">{t('weightsWhy')}</p>
        {PART_NAMES.map((name, index) => (
          <label key={name} htmlFor={`weight-${name}`} title={t(`${name}Why`)}>
            {t(name)}
            <InputNumber
              id={`weight-${name}`}
              size="small"
              min={0}
              max={1}
              step={0.05}
              changeOnWheel={false}
              value={typed[index] ?? 0}
              onChange={(value) =>
                setTyped(typed.map((each, at) => (at === index ? (value ?? 0) : each)) as unknown as Weights)
              }
            />
          </label>
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
