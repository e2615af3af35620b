import { Long } from '../table/Long';
import { Links } from './Links';

interface Props {
  readonly positions: readonly {
    readonly segment: { readonly chain: { readonly id: string; readonly name: string } };
  }[];
}

/** The chains in which a firm has a position, each once. */
export function ChainsOf({ positions }: Props) {
  const chains = new Map(positions.map(({ segment: { chain } }) => [chain.id, chain]));
  return (
    <Long>
      <Links nodes={[...chains.values()]} type="Chain" />
    </Long>
  );
}
