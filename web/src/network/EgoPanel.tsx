import { Button } from 'antd';
import { useWords } from '../words/i18n';
import { HiddenBar, type HiddenProps } from './HiddenBar';
import type { NetworkLink } from './mode';
import { NetPicture } from './NetPicture';
import { NodePanel } from './NodePanel';
import { NodesTable } from './NodesTable';
import type { Net, Place } from './net';
import { RelationList } from './RelationList';
import type { Positions } from './ring';
import { type Expansion, withExpansion } from './state';
import { TiesTable } from './TiesTable';
import { Unseen } from './Unseen';
import { words } from './words';

interface Props {
  readonly link: NetworkLink;
  readonly net: Net;
  readonly positions: Positions;
  readonly isBusy: boolean;
  readonly expansions: readonly Expansion[];
  readonly hidden: HiddenProps['hidden'];
  readonly title: string;
}

/** The network as picture or table, and beside it the node in question. Both offer the same to do. */
export function EgoPanel({ link, net, positions, isBusy, expansions, hidden, title }: Props) {
  const t = useWords(words);
  const { state, go } = link;
  const { focus, hide, pin, shape } = state;
  const isThere = net.nodes.some(({ id }) => id === state.at);
  const at = isThere ? state.at : focus;
  const select = (id: string) => go({ at: id === focus ? '' : id }, { replace: true });
  const centre = (id: string) => go({ focus: id, expand: null, hide: [], at: '' });
  const togglePin = (id: string) => go({ pin: pin.includes(id) ? pin.filter((one) => one !== id) : [...pin, id] });
  const hideOne = (id: string) => go({ hide: [...hide, id], at: state.at === id ? '' : state.at });
  const actions = ({ id, name }: Place) => {
    if (id === focus) return null;
    const isPinned = pin.includes(id);
    return (
      <>
        <Button size="small" aria-pressed={isPinned} onClick={() => togglePin(id)}>
          {t(isPinned ? 'unpin' : 'pin')}
          <Unseen text={name} />
        </Button>
        <Button size="small" onClick={() => hideOne(id)}>
          {t('hide')}
          <Unseen text={name} />
        </Button>
      </>
    );
  };
  return (
    <>
      <HiddenBar hidden={hidden} onShow={(id) => go({ hide: hide.filter((one) => one !== id) })} />
      <div className="network" aria-busy={isBusy}>
        {shape === 'picture' ? (
          <NetPicture
            {...net}
            positions={positions}
            title={title}
            selected={at}
            pinned={pin}
            onSelect={select}
            onTable={() => go({ shape: 'table' }, { replace: true })}
          />
        ) : (
          <div className="network-tables">
            <NodesTable net={net} pinned={pin} actions={actions} onSelect={select} />
            <TiesTable net={net} />
          </div>
        )}
        <NodePanel
          id={at}
          onCentre={at === focus ? null : centre}
          actions={actions}
          relations={(place, counts) => (
            <RelationList
              place={place}
              counts={counts}
              grown={{ expansions, onGrow: (one) => go({ expand: withExpansion(expansions, one), at: state.at }) }}
            />
          )}
        />
      </div>
      <p role="status" className="visually-hidden">
        {isBusy ? t('waitingFor') : t('count', { nodes: net.nodes.length, ties: net.ties.length })}
      </p>
    </>
  );
}
