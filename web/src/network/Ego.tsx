import { Button } from 'antd';
import { NetPicture } from './NetPicture';
import { NodePanel, RelationList } from './NodePanel';
import type { Net, NetNode } from './net';
import type { Positions } from './ring';
import { type Expansion, type NetworkAddress, withExpansion } from './state';
import { LinksTable, NodesTable } from './tables';
import { Unseen } from './Unseen';
import { useWords } from './words';

interface Props {
  readonly link: NetworkAddress;
  readonly net: Net;
  readonly positions: Positions;
  readonly isBusy: boolean;
  readonly expansions: readonly Expansion[];
  readonly hidden: HiddenProps['hidden'];
  readonly title: string;
}

/** The network as picture or table, and beside it the node in question. Both offer the same to do. */
export function Ego(props: Props) {
  const t = useWords();
  const { link, net, isBusy, hidden } = props;
  const { hide } = link.state;
  return (
    <>
      <HiddenBar hidden={hidden} onShow={(id) => link.go({ hide: hide.filter((one) => one !== id) })} />
      <div className="network" aria-busy={isBusy}>
        <Shown {...props} />
        <Chosen {...props} />
      </div>
      <p role="status" className="visually-hidden">
        {isBusy ? t('waitingFor') : t('count', { nodes: net.nodes.length, links: net.links.length })}
      </p>
    </>
  );
}

function Shown({ link, net, positions, title }: Props) {
  const { state, go } = link;
  const { focus, pin } = state;
  const select = (id: string) => go({ at: id === focus ? '' : id }, { replace: true });
  if (state.shape === 'picture') {
    return (
      <NetPicture
        {...net}
        positions={positions}
        title={title}
        selected={chosenOf(link, net)}
        pinned={pin}
        onSelect={select}
        onTable={() => go({ shape: 'table' }, { replace: true })}
      />
    );
  }
  return (
    <div className="network-tables">
      <NodesTable net={net} pinned={pin} actions={actionsFor(link)} onSelect={select} />
      <LinksTable net={net} />
    </div>
  );
}

function Chosen({ link, net, expansions }: Props) {
  const { state, go } = link;
  const at = chosenOf(link, net);
  const centre = (id: string) => go({ focus: id, expand: null, hide: [], at: '' });
  const grow = (one: Expansion) => go({ expand: withExpansion(expansions, one), at: state.at });
  return (
    <NodePanel
      id={at}
      onCentre={at === state.focus ? null : centre}
      actions={actionsFor(link)}
      relations={(node, counts) => <RelationList node={node} counts={counts} grown={{ expansions, onGrow: grow }} />}
    />
  );
}

/** The node that the address names, as long as it is shown; else the focus. */
function chosenOf({ state }: NetworkAddress, { nodes }: Net): string {
  return nodes.some(({ id }) => id === state.at) ? state.at : state.focus;
}

function actionsFor(link: NetworkAddress) {
  return (node: NetNode) => node.id !== link.state.focus && <NodeActions node={node} link={link} />;
}

export interface HiddenProps {
  readonly hidden: readonly Pick<NetNode, 'id' | 'name'>[];
  readonly onShow: (id: string) => void;
}

/** What was hidden, so that nothing vanishes for good. */
export function HiddenBar({ hidden, onShow }: HiddenProps) {
  const t = useWords();
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

interface NodeActionsProps {
  readonly node: NetNode;
  readonly link: NetworkAddress;
}

/** Keeps a node whatever is collapsed, or takes it away. */
export function NodeActions({ node: { id, name }, link: { state, go } }: NodeActionsProps) {
  const t = useWords();
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
