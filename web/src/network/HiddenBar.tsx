import { Button } from 'antd';
import { useWords } from '../words/i18n';
import type { NetNode } from './net';
import { words } from './words';

export interface HiddenProps {
  readonly hidden: readonly Pick<NetNode, 'id' | 'name'>[];
  readonly onShow: (id: string) => void;
}

/** What was hidden, so that nothing vanishes for good. */
export function HiddenBar({ hidden, onShow }: HiddenProps) {
  const t = useWords(words);
  if (hidden.length === 0) return null;
  return (
    <div className="network-hidden">
      <span className="muted">{t('hidden')}</span>
      <ul className="plain">
        {hidden.map(({ id, name }) => (
          <li key={id}>
            <Button size="small" onClick={() => onShow(id)}>
              {t('show', { name })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
