import { NetPicture } from './NetPicture';
import { NodePanel, RelationList } from './NodePanel';
import type { Drawn } from './scene';
import { modeChange, type NetworkAddress } from './state';
import { LinksTable } from './tables';

interface Props {
  readonly link: NetworkAddress;
  readonly drawn: Drawn;
  readonly title: string;
}

/** A picture, or its links as a table, with the facts of the chosen node beside it. */
export function Beside({ link, drawn, title }: Props) {
  const { state, go } = link;
  const at = drawn.nodes.some(({ id }) => id === state.at) ? state.at : state.focus;
  return (
    <div className="network">
      {state.shape === 'picture' ? (
        <NetPicture
          {...drawn}
          title={title}
          selected={at}
          onSelect={(id) => go({ at: id === state.focus ? '' : id }, { replace: true })}
          onTable={() => go({ shape: 'table' }, { replace: true })}
        />
      ) : (
        <div className="network-tables">
          <LinksTable net={drawn} />
        </div>
      )}
      <NodePanel
        id={at}
        onCentre={(id) => go({ ...modeChange('ego'), focus: id, expand: null, hide: [] })}
        relations={(node, counts) => <RelationList node={node} counts={counts} grown={null} />}
      />
    </div>
  );
}
