import { MADE } from '../../api/compose/compose.js';
import { encodeCursor } from '../../api/compose/cursor.js';
import type { Page } from '../../api/compose/page.js';
import { type Kind, kindOf } from './kinds.js';
import { placeOf, type Ranked } from './rank.js';

export interface SearchEdge extends Ranked {
  readonly node: string;
  readonly place: string;
  readonly scope: string;
}

export interface SuggestionGroup {
  readonly kind: Kind;
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
  readonly pageInfo: PageInfo;
}

/** Made for whoever asks for it: a page has a hundred, and few need more than the last. */
export function cursorOf({ scope, place }: SearchEdge): string {
  return encodeCursor(scope, '', place);
}

interface Search {
  readonly labels: readonly string[];
  readonly scope: string;
}

export function toEdges(ranked: readonly Ranked[], { labels, scope }: Search): readonly SearchEdge[] {
  return ranked.map((hit) => ({
    ...hit,
    node: hit.id,
    matched: { ...hit.matched, [MADE]: true as const },
    place: placeOf(hit, labels),
    scope,
  }));
}

export function toSearchConnection(
  all: readonly SearchEdge[],
  { backward, size, cursor: from }: Page,
): SearchConnection {
  const cursor = from?.key ?? null;
  const inReach = all.filter(({ place }) => cursor === null || (backward ? place < cursor : place > cursor));
  const edges = backward ? inReach.slice(Math.max(0, inReach.length - size)) : inReach.slice(0, size);
  const [first, last] = [edges.at(0), edges.at(-1)];
  const hasMore = inReach.length > edges.length;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: all.length,
    pageInfo: {
      [MADE]: true,
      hasNextPage: backward ? cursor !== null : hasMore,
      hasPreviousPage: backward ? hasMore : cursor !== null,
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    },
  };
}

/** In the order of the best of each. */
export function toSuggestionGroups(edges: readonly SearchEdge[]): readonly SuggestionGroup[] {
  return [...new Set(edges.map(({ label }) => label))].map((label) => {
    const found = edges.filter((edge) => edge.label === label);
    return { kind: kindOf(label), totalCount: found.length, edges: found };
  });
}
