import { nameOf } from '../entity/nameOf';
import type { LinkKind, ProofPathFragment } from '../generated/graphql';

/** One step of a proof as a sentence has it: who does what to which other, whichever way the path walks the link. */
export interface Step {
  readonly from: PathNode;
  readonly kind: LinkKind;
  readonly to: PathNode;
  readonly product: string | null;
  readonly link: ProofPathFragment['links'][number];
}

export interface PathNode {
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

/** The links in order, each as a subject, a verb and an object. */
export function stepsOf({ nodes, links }: ProofPathFragment): readonly Step[] {
  const places = new Map(nodes.map((node) => [node.id, pathNodeOf(node)]));
  const at = (id: string) => places.get(id) ?? { type: '', id, name: id };
  return links.map((link) => ({
    from: at(link.from),
    kind: link.kind,
    to: at(link.to),
    product: link.product,
    link,
  }));
}

export function pathNodesOf({ nodes }: ProofPathFragment): readonly PathNode[] {
  return nodes.map(pathNodeOf);
}

/** The same in plain text, for a file's cell or an accessible name. */
export function plainSentence(path: ProofPathFragment, verb: (kind: LinkKind) => string, between: string): string {
  return stepsOf(path)
    .map(
      ({ from, kind, to, product }) =>
        `${from.name} ${verb(kind)} ${to.name}${product === null ? '' : ` (${product})`}`,
    )
    .join(between);
}

function pathNodeOf(node: ProofPathFragment['nodes'][number]): PathNode {
  return { type: node.__typename, id: node.id, name: nameOf(node) };
}
