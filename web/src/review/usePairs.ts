import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askNow } from '../api/client';
import { type Failure, failureFrom } from '../api/failure';
import { NearMatchesDocument, type NearMatchesQuery } from '../generated/graphql';
import type { Pair } from './queue';

export const PAGE = 20;
/** The next page is asked for when so few are left, so that nobody waits for it. */
export const AHEAD = 10;

interface Pages {
  readonly pairs: readonly Pair[];
  /** Where the next page begins; null: there is none. */
  readonly next: string | null;
}

function pagesOf({ nearMatches }: NearMatchesQuery, before: readonly Pair[]): Pages {
  const { nodes = [], pageInfo } = nearMatches ?? {};
  const known = new Set(before.map(({ id }) => id));
  return {
    pairs: [...before, ...nodes.filter(({ id }) => !known.has(id))],
    next: pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

/** Pairs page by page, beginning with one that is there; `need` asks for more. */
export function usePairs(first: NearMatchesQuery) {
  const client = useClient();
  const [pages, setPages] = useState<Pages>(() => pagesOf(first, []));
  const [wanted, setWanted] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { pairs, next } = pages;
  const need = useCallback(() => setWanted(next), [next]);
  useEffect(() => {
    if (wanted === null || failure !== null) return;
    let isLeft = false;
    askNow(client, [NearMatchesDocument, { first: PAGE, after: wanted }]).then(
      (data) => !isLeft && setPages((before) => (before.next === wanted ? pagesOf(data, before.pairs) : before)),
      (error: unknown) => !isLeft && setFailure(failureFrom(error)),
    );
    return () => {
      isLeft = true;
    };
  }, [client, wanted, failure]);
  return { pairs, hasMore: next !== null, need, failure, again: () => setFailure(null) };
}
