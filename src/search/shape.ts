import { decodeCursor, encodeCursor } from '../compose/cursor.js';
import { sizeOf } from '../compose/input.js';
import { BadInput } from '../errors.js';
import type { Ranked } from './rank.js';

export interface SearchAnswer extends Ranked {
  readonly cursor: string;
}

export interface SearchPageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface SearchPage {
  readonly edges: readonly SearchAnswer[];
  readonly totalCount: number;
  readonly pageInfo: SearchPageInfo;
}

interface Paging {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

interface Page {
  readonly backward: boolean;
  readonly size: number;
  readonly cursor: string | null;
}

export function pageOf({ first, after, last, before }: Paging, scope: string): Page {
  const backward = (last ?? null) !== null || ((before ?? null) !== null && (first ?? null) === null);
  if (backward && ((first ?? null) !== null || (after ?? null) !== null)) {
    throw new BadInput('Give `first` with `after`, or `last` with `before`.');
  }
  const argument = backward ? 'before' : 'after';
  const cursor = (backward ? before : after) ?? null;
  const size = sizeOf(backward ? 'last' : 'first', backward ? last : first);
  return { backward, size, cursor: cursor === null ? null : decodeCursor(argument, cursor, scope).key };
}

/** The place of an answer in the ranking, as text that sorts like it. */
function keyOf({ score, id }: Ranked): string {
  return `${(1 - score).toFixed(3)} ${id}`;
}

export function toSearchPage(ranked: readonly Ranked[], { backward, size, cursor }: Page, scope: string): SearchPage {
  const inReach = ranked.filter((hit) => cursor === null || (backward ? keyOf(hit) < cursor : keyOf(hit) > cursor));
  const page = backward ? inReach.slice(Math.max(0, inReach.length - size)) : inReach.slice(0, size);
  const edges = page.map((hit) => ({ ...hit, cursor: encodeCursor(scope, '', keyOf(hit)) }));
  const hasMore = inReach.length > page.length;
  return {
    edges,
    totalCount: ranked.length,
    pageInfo: {
      hasNextPage: backward ? cursor !== null : hasMore,
      hasPreviousPage: backward ? hasMore : cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
