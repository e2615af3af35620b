import { MADE } from '../../api/compose/compose.js';
import { encodeCursor } from '../../api/compose/cursor.js';
import type { Page } from '../../api/compose/page.js';
import type { Ranked } from './rank.js';

export interface SearchEdge extends Ranked {
  readonly node: string;
  readonly scope: string;
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

/** The place of an answer in the ranking, as text that sorts like it. */
function keyOf({ score, id }: Ranked): string {
  return `${(1 - score).toFixed(3)} ${id}`;
}

/** Made for whoever asks for it: a page has a hundred, and few need more than the last. */
export function cursorOf(edge: SearchEdge): string {
  return encodeCursor(edge.scope, '', keyOf(edge));
}

export function toSearchConnection(
  ranked: readonly Ranked[],
  { backward, size, cursor: from }: Page,
  scope: string,
): SearchConnection {
  const cursor = from?.key ?? null;
  const inReach = ranked.filter((hit) => cursor === null || (backward ? keyOf(hit) < cursor : keyOf(hit) > cursor));
  const page = backward ? inReach.slice(Math.max(0, inReach.length - size)) : inReach.slice(0, size);
  const edges = page.map((hit) => ({
    ...hit,
    node: hit.id,
    matched: { ...hit.matched, [MADE]: true as const },
    scope,
  }));
  const [first, last] = [edges.at(0), edges.at(-1)];
  const hasMore = inReach.length > page.length;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: ranked.length,
    pageInfo: {
      [MADE]: true,
      hasNextPage: backward ? cursor !== null : hasMore,
      hasPreviousPage: backward ? hasMore : cursor !== null,
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    },
  };
}
