import { Button, Select } from 'antd';
import { NumberField } from '../view/Control';
import { useTerms } from '../words/terms';
import { areUsual, type GapLink, type GapState, USUAL_COVERAGE, USUAL_THRESHOLDS } from './state';
import { useWords } from './words';

const TIERS = ['INNOVATIVE_SME', 'SRDI_SME', 'LITTLE_GIANT', 'CHAMPION'] as const;
const PROXIMITIES = ['CO_LOCATION', 'SUPPLY'] as const;
const NUMBERS = [
  ['minLocationQuotient', 0, 10, 0.1],
  ['maxHhi', 0, 1, 0.05],
  ['alpha', 0, 10, 0.5],
] as const;

/** The rule is public, and whoever disagrees with it may set it otherwise: the address then says how. */
export function Thresholds({ link }: { readonly link: GapLink }) {
  const t = useWords();
  const { state, go } = link;
  const set: Set = (change) => go(change, { replace: true });
  return (
    <details className="thresholds" open={!areUsual(state) || undefined}>
      <summary>
        {t('thresholds')} {!areUsual(state) && <strong>· {t('changed')}</strong>}
      </summary>
      <div className="threshold-fields">
        <NumberFields state={state} set={set} />
        <WordFields state={state} set={set} />
        <Button size="small" disabled={areUsual(state)} onClick={() => go(USUAL_THRESHOLDS)}>
          {t('reset')}
        </Button>
      </div>
    </details>
  );
}

type Set = (change: Partial<GapState>) => void;

interface FieldProps {
  readonly state: GapState;
  readonly set: Set;
}

function NumberFields({ state, set }: FieldProps) {
  const t = useWords();
  return (
    <>
      {NUMBERS.map(([name, min, max, step]) => (
        <NumberField
          key={name}
          id={`gap-${name}`}
          label={t(name)}
          min={min}
          max={max}
          step={step}
          value={state[name]}
          onChange={(value) => set({ [name]: value ?? USUAL_THRESHOLDS[name] })}
        />
      ))}
      <NumberField
        id="gap-minCoverage"
        label={t('minCoverage')}
        min={1}
        max={1_000}
        precision={0}
        placeholder={t('usualCoverage')}
        style={{ width: 220 }}
        value={state.minCoverage === USUAL_COVERAGE ? null : state.minCoverage}
        onChange={(value) => set({ minCoverage: value ?? USUAL_COVERAGE })}
      />
    </>
  );
}

function WordFields({ state, set }: FieldProps) {
  const t = useWords();
  const { term } = useTerms();
  return (
    <>
      <Select
        aria-label={t('minTier')}
        prefix={t('minTier')}
        size="small"
        value={state.minTier}
        options={TIERS.map((value) => ({ value, label: term('RecognitionTier', value) }))}
        onChange={(minTier) => set({ minTier })}
      />
      <Select
        aria-label={t('proximity')}
        prefix={t('proximity')}
        size="small"
        value={state.proximity}
        options={PROXIMITIES.map((value) => ({ value, label: term('Proximity', value) }))}
        onChange={(proximity) => set({ proximity })}
      />
    </>
  );
}
