import { useCallback, useEffect, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql';
import type { Operation } from './document';
import { type Asked, failureOf } from './useAsk';

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly hasMore: boolean;
}

/** An answer, and which variables it is of: as in useAsk, never shown under others. */
type Settled<Node> = { readonly key: string } & ({ readonly pages: Pages<Node> } | { readonly error: CombinedError });

/** The first `count` pages of a connection, one after another by its cursors: the address says how many are shown. */
export function usePages<Data, Variables extends AnyVariables, Node>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  count: number,
  connectionOf: (data: Data) => Connection<Node>,
): Asked<Pages<Node>> {
  const client = useClient();
  const [run, setRun] = useState(0);
  const [settled, setSettled] = useState<Settled<Node> | null>(null);
  const [isWaiting, setWaiting] = useState(true);
  const again = useCallback(() => setRun((current) => current + 1), []);
  const key = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the variables, which are made anew by every render.
  useEffect(() => {
    let isLeft = false;
    const query = operation.toString() as unknown as TypedDocumentNode<Data, Variables>;
    const ask = async (after: string | null) => {
      const answer = await client.query(query, { ...variables, after } as Variables, {}).toPromise();
      if (answer.error) throw answer.error;
      return connectionOf(answer.data as Data);
    };
    setWaiting(true);
    pagesOf(ask, count)
      .then((pages): Settled<Node> => ({ key, pages }))
      .catch((error: CombinedError): Settled<Node> => ({ key, error }))
      .then((next) => {
        if (isLeft) return;
        setSettled(next);
        setWaiting(false);
      });
    return () => {
      isLeft = true;
    };
  }, [client, operation, key, count, run]);
  if (settled?.key !== key) return { state: 'waiting', data: null, again };
  if ('error' in settled) return { state: 'failed', failure: failureOf(settled.error), data: null, again };
  return { state: isWaiting ? 'waiting' : 'done', data: settled.pages, again };
}

async function pagesOf<Node>(
  ask: (after: string | null) => Promise<Connection<Node>>,
  count: number,
): Promise<Pages<Node>> {
  const nodes: Node[] = [];
  let page = await ask(null);
  nodes.push(...page.nodes);
  for (let index = 1; index < count && page.pageInfo.hasNextPage; index++) {
    page = await ask(page.pageInfo.endCursor);
    nodes.push(...page.nodes);
  }
  return { nodes, totalCount: page.totalCount, hasMore: page.pageInfo.hasNextPage };
}
