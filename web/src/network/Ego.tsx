import { useWords } from '../words/i18n';
import type { NetworkAddress } from './address';
import { HiddenBar, type HiddenProps } from './HiddenBar';
import { LinksTable } from './LinksTable';
import { NetPicture } from './NetPicture';
import { NodeActions } from './NodeActions';
import { NodePanel } from './NodePanel';
import { NodesTable } from './NodesTable';
import type { Net, NetNode } from './net';
import { RelationList } from './RelationList';
import type { Positions } from './ring';
import { type Expansion, withExpansion } from './state';
import { words } from './words';

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
  const t = useWords(words);
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
