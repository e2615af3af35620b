import { MADE } from '../../api/compose/compose.js';
import { encodeCursor } from '../../api/compose/cursor.js';
import type { Page } from '../../api/compose/page.js';
import type { EntityKind } from '../../generated/graphql.js';
import { placeOf, type Ranked } from './rank.js';

export interface SearchEdge extends Ranked {
  readonly node: string;
  readonly place: string;
  readonly scope: string;
}

export interface SearchGroup {
  readonly kind: EntityKind;
  readonly totalCount: number;
  readonly edges: readonly SearchEdge[];
}

export interface PageInfo {
  readonly [MADE]: true;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface SearchConnection {
  readonly edges: readonly SearchEdge[];
  readonly nodes: readonly string[];
  readonly totalCount: number;
  readonly groups: readonly SearchGroup[];
  readonly pageInfo: PageInfo;
}

/** Made for whoever asks for it: a page has a hundred, and few need more than the last. */
export function cursorOf({ scope, place }: SearchEdge): string {
  return encodeCursor(scope, '', place);
}

interface Search {
  readonly scope: string;
  /** What was asked for, and by which labels, in the same order. */
  readonly kinds: readonly EntityKind[];
  readonly labels: readonly string[];
}

export function toSearchConnection(
  ranked: readonly Ranked[],
  { backward, size, cursor: from }: Page,
  { scope, kinds, labels }: Search,
): SearchConnection {
  const all = ranked.map((hit) => ({
    ...hit,
    node: hit.id,
    matched: { ...hit.matched, [MADE]: true as const },
    place: placeOf(hit, labels),
    scope,
  }));
  const cursor = from?.key ?? null;
  const inReach = all.filter(({ place }) => cursor === null || (backward ? place < cursor : place > cursor));
  const edges = backward ? inReach.slice(Math.max(0, inReach.length - size)) : inReach.slice(0, size);
  const [first, last] = [edges.at(0), edges.at(-1)];
  const hasMore = inReach.length > edges.length;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: all.length,
    groups: groupsOf(all, { kinds, labels }),
    pageInfo: {
      [MADE]: true,
      hasNextPage: backward ? cursor !== null : hasMore,
      hasPreviousPage: backward ? hasMore : cursor !== null,
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    },
  };
}

function groupsOf(edges: readonly SearchEdge[], { kinds, labels }: Omit<Search, 'scope'>): readonly SearchGroup[] {
  const labelsFound = [...new Set(edges.map(({ label }) => label))];
  return labelsFound.flatMap((label) => {
    const kind = kinds[labels.indexOf(label)];
    const found = edges.filter((edge) => edge.label === label);
    return kind === undefined ? [] : [{ kind, totalCount: found.length, edges: found }];
  });
}
