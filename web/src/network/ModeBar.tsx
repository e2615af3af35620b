import { Segmented } from 'antd';
import { useWords } from '../words/i18n';
import type { Mode } from './state';
import { words } from './words';

const MODES: readonly Mode[] = ['ego', 'paths', 'trace'];

export function ModeBar({ mode, onMode }: { readonly mode: Mode; readonly onMode: (mode: Mode) => void }) {
  const t = useWords(words);
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
