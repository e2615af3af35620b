import { useCallback, useEffect, useState } from 'react';
import { type Client, CombinedError, useClient } from 'urql';
import { type Asked, type Failure, failureOf } from '../api/useAsk';
import { NetworkRelationsDocument } from '../generated/graphql';
import type { Grown, Place } from './net';
import { type Fields, grownFrom, pageOf, placeOf } from './relations';
import type { Expansion } from './state';

/** The most that the API gives at once. */
const LARGEST_PAGE = 100;

/** What an expansion brought, beside how many there are. */
export interface Growth extends Grown {
  readonly expansion: Expansion;
  readonly own: Place | null;
  readonly total: number;
  readonly shown: number;
}

/** Asks each expansion, page after page; what was asked before comes out of the cache, so another click asks only what is new. */
export function useGrowth(expansions: readonly Expansion[], { pause = false } = {}): Asked<readonly Growth[]> {
  const client = useClient();
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Answered | null>(null);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const key = JSON.stringify([round, expansions]);
  useEffect(() => {
    if (pause) return;
    let isCurrent = true;
    const [, wanted] = JSON.parse(key) as [number, Expansion[]];
    Promise.all(wanted.map((expansion) => grow(client, expansion)))
      .then((data) => isCurrent && setAnswer({ key, data, failure: null }))
      .catch((error: unknown) => {
        if (!isCurrent) return;
        const cause = error instanceof CombinedError ? error : new CombinedError({ networkError: error as Error });
        setAnswer((before) => ({ key, data: before?.data ?? null, failure: failureOf(cause) }));
      });
    return () => {
      isCurrent = false;
    };
  }, [client, key, pause]);
  // An answer to what was asked before is shown until the next one is there, and says so.
  const data = answer?.data ?? null;
  if (answer?.key !== key) return { state: 'waiting', data, again };
  if (answer.failure) return { state: 'failed', failure: answer.failure, data, again };
  return { state: 'done', data: data ?? [], again };
}

interface Answered {
  readonly key: string;
  readonly data: readonly Growth[] | null;
  readonly failure: Failure | null;
}

async function grow(client: Client, expansion: Expansion): Promise<Growth> {
  const { id, relation, count } = expansion;
  const entries: Fields[] = [];
  let after: string | null = null;
  let total = 0;
  let own: Place | null = null;
  do {
    const first = Math.min(LARGEST_PAGE, count - entries.length);
    const node = await askPage(client, { id, [relation]: true, first, after });
    if (node === null) break;
    own = placeOf(node);
    const page = pageOf(node[relation]);
    entries.push(...page.entries);
    total = page.total;
    after = page.next;
  } while (after !== null && entries.length < count);
  const kept = entries.slice(0, count);
  const grown = own === null ? { places: [], ties: [] } : grownFrom(own, relation, kept);
  return { ...grown, expansion, own, total, shown: kept.length };
}

async function askPage(client: Client, variables: Fields & { readonly id: string }): Promise<Fields | null> {
  const { data, error } = await client.query(NetworkRelationsDocument.toString(), variables).toPromise();
  if (error) throw error;
  return (data as { readonly node: Fields | null }).node;
}
