import type { FoundNodeFragment } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';

/** Where what was found is shown: a segment where it stands in its chain, a title with the scheme that it is a rung of. */
export function linkTo(node: FoundNodeFragment): string {
  if (node.__typename === 'Segment') return routes.segment(node.chain.id, node.id);
  if (node.__typename === 'Rung') return routes.entity(node.ladder.id);
  return pageOf(node.__typename, node.id);
}

/** What it belongs to, which tells it from its namesakes. */
export function contextOf(node: FoundNodeFragment): string {
  if (node.__typename === 'Segment') return node.chain.name;
  if (node.__typename === 'Rung') return node.ladder.name;
  if (node.__typename === 'Region') return node.parent?.name ?? '';
  return 'region' in node ? (node.region?.name ?? '') : '';
}
