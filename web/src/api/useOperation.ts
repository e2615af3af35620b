import { type AnyVariables, useClient } from 'urql';
import { answerKept, askOnce } from './client';
import type { Operation } from './document';
import { persist } from './retry';
import { type Answering, useAsking } from './useAsking';

/** An operation with the variables that it is asked with: what a view shows as its GraphQL and takes its files from. */
export interface OperationCall<Data = unknown> {
  readonly operation: Operation<Data, never>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What was asked, and how the answer stands; `Shown` where a view makes something else of it. */
export type OperationResult<Data, Shown = Data> = OperationCall<Data> & Answering<Shown>;

/** Asks the API. An answer to other variables is never shown under these: one region's verdicts are not another's. */
export function useOperation<Data, Variables extends AnyVariables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { pause = false }: { readonly pause?: boolean } = {},
): OperationResult<Data> {
  const client = useClient();
  const answer = useAsking({
    key: pause ? null : `${operation} ${JSON.stringify(variables)}`,
    answer: (how) => persist((signal) => askOnce(client, [operation, variables], signal), how),
    peek: () => answerKept(client, operation, variables),
  });
  return { ...answer, operation, variables: variables ?? {} };
}
