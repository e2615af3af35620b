import type { LinkedNodeFragment } from '../generated/graphql';

/** What any node is called: a document by its title, and what has neither name nor title by its id. */
export function nameOf(node: LinkedNodeFragment): string {
  if ('name' in node) return node.name;
  return 'title' in node ? node.title : node.id;
}
