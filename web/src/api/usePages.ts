import { type AnyVariables, useClient } from 'urql';
import { askOnce } from './client';
import type { Operation } from './document';
import { persist } from './retry';
import { useAsking } from './useAsking';
import type { OperationResult } from './useOperation';

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

/** The first `count` pages of a connection, one after another by its cursors: the address says how many are shown. */
export function usePages<Data, Variables extends AnyVariables, Node>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  count: number,
  connectionOf: (data: Data) => Connection<Node>,
): OperationResult<Data, Pages<Node>> {
  const client = useClient();
  const kin = `${operation} ${JSON.stringify(variables)}`;
  const answer = useAsking({
    key: `${count} ${kin}`,
    // The pages that are there stay, while or because the next one is not.
    kin,
    answer: (how) => {
      const ask = async (after: string | null) => {
        const page = { ...variables, after } as Variables;
        return connectionOf(await persist((signal) => askOnce(client, [operation, page], signal), how));
      };
      return pagesOf(ask, count);
    },
  });
  return { ...answer, operation, variables: variables ?? {} };
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
