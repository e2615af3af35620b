import { Link } from 'react-router';
import type { ProvenanceFragment } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { OwnMark } from '../own/OwnMark';
import { describedBy } from '../own/own';

interface Props {
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly name?: string | null;
    /** Where they were asked for: what is one's own is marked. */
    readonly datasets?: readonly ProvenanceFragment[];
  };
  /** It is named for what it holds: a firm that invests has a page for that too. */
  readonly asInvestor?: boolean | undefined;
}

/** The name of a thing, leading to its page, and marked where it is known from one's own data alone. */
export function EntityLink({ node, asInvestor = false }: Props) {
  const page = asInvestor ? routes.investor(node.id) : pageOf(node.__typename, node.id);
  return (
    <>
      <Link to={page}>{node.name ?? node.id}</Link>
      {node.datasets && <OwnMark of={describedBy({ datasets: node.datasets })} />}
    </>
  );
}
