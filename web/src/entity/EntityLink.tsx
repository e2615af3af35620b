import { Link } from 'react-router';
import { pageOf, routes } from '../link/routes';

interface Props {
  readonly node: { readonly __typename: string; readonly id: string; readonly name?: string | null };
  /** It is named for what it holds: a firm that invests has a page for that too. */
  readonly asInvestor?: boolean | undefined;
}

/** The name of a thing, leading to its page. */
export function EntityLink({ node, asInvestor = false }: Props) {
  const page = asInvestor ? routes.investor(node.id) : pageOf(node.__typename, node.id);
  return <Link to={page}>{node.name ?? node.id}</Link>;
}
