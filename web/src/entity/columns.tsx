import type { ProvenanceFragment } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { Long } from '../table/Long';
import { EntityLink } from './EntityLink';
import { Links } from './Links';

interface Linked {
  readonly __typename?: string;
  readonly id: string;
  readonly name: string;
  readonly datasets?: readonly ProvenanceFragment[];
}

interface Options extends Partial<Pick<Column<never>, 'sortable' | 'width'>> {
  /** What it is, where the answer does not say it for each. */
  readonly type?: string;
  readonly asInvestor?: boolean;
}

/** The name of the thing under a field of a row, leading to its page. */
export function entityColumn<Key extends string>(
  title: string,
  key: Key,
  { type = '', asInvestor, ...rest }: Options = {},
) {
  return {
    title,
    path: `${key}.name`,
    render: (row: { readonly [K in Key]: Linked | null }) => {
      const node = row[key];
      return node && <EntityLink node={{ ...node, __typename: node.__typename ?? type }} asInvestor={asInvestor} />;
    },
    ...rest,
  };
}

/** The names of several things under a field of a row. */
export function entitiesColumn<Key extends string>(title: string, key: Key, { type, ...rest }: Options = {}) {
  return {
    title,
    path: `${key}.name`,
    render: (row: { readonly [K in Key]: readonly Linked[] }) => (
      <Long>
        <Links nodes={row[key]} type={type} />
      </Long>
    ),
    ...rest,
  };
}

/** Running text under a field of a row. */
export function longColumn<Key extends string>(title: string, key: Key) {
  return {
    title,
    path: key,
    render: (row: { readonly [K in Key]: string | null }) => row[key] && <Long>{row[key]}</Long>,
  };
}

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
