import { Segmented } from 'antd';
import type { Mode } from './state';
import { useWords } from './words';

const MODES: readonly Mode[] = ['ego', 'paths', 'trace'];

export function ModeBar({ mode, onMode }: { readonly mode: Mode; readonly onMode: (mode: Mode) => void }) {
  const t = useWords();
  return (
    <Segmented
      aria-label={t('mode')}
      size="small"
      value={mode}
      onChange={onMode}
      options={MODES.map((value) => ({ value, label: t(value) }))}
    />
  );
}
