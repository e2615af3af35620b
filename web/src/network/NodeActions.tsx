import { Button } from 'antd';
import { useWords } from '../words/i18n';
import type { NetworkAddress } from './address';
import type { NetNode } from './net';
import { Unseen } from './Unseen';
import { words } from './words';

interface Props {
  readonly node: NetNode;
  readonly link: NetworkAddress;
}

/** Keeps a node whatever is collapsed, or takes it away. */
export function NodeActions({ node: { id, name }, link: { state, go } }: Props) {
  const t = useWords(words);
  const { pin, hide, at } = state;
  const isPinned = pin.includes(id);
  return (
    <>
      <Button
        size="small"
        aria-pressed={isPinned}
        onClick={() => go({ pin: isPinned ? pin.filter((one) => one !== id) : [...pin, id] })}
      >
        {t(isPinned ? 'unpin' : 'pin')}
        <Unseen text={name} />
      </Button>
      <Button size="small" onClick={() => go({ hide: [...hide, id], at: at === id ? '' : at })}>
        {t('hide')}
        <Unseen text={name} />
      </Button>
    </>
  );
}
