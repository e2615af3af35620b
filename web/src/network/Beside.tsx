import { modeChange, type NetworkLink } from './mode';
import { NetPicture } from './NetPicture';
import { NodePanel } from './NodePanel';
import { RelationList } from './RelationList';
import type { Drawn } from './scene';
import { TiesTable } from './TiesTable';

interface Props {
  readonly link: NetworkLink;
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
          <TiesTable net={drawn} />
        </div>
      )}
      <NodePanel
        id={at}
        onCentre={(id) => go({ ...modeChange('ego'), focus: id, expand: null, hide: [] })}
        relations={(place, counts) => <RelationList place={place} counts={counts} grown={null} />}
      />
    </div>
  );
}
