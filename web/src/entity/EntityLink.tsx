import { Link } from 'react-router';
import { pageOf } from '../link/routes';

interface Props {
  readonly node: { readonly __typename: string; readonly id: string; readonly name?: string | null };
}

/** The name of a thing, leading to its page. */
export function EntityLink({ node }: Props) {
  return <Link to={pageOf(node.__typename, node.id)}>{node.name ?? node.id}</Link>;
}
