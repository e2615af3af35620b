import { type AnyVariables, useClient } from 'urql';
import { answerKept, askOnce } from './client';
import type { Operation } from './document';
import { persist } from './retry';
import { type Asked, useAsking } from './useAsking';

/** Asks the API. An answer to other variables is never shown under these: one region's verdicts are not another's. */
export function useAsk<Data, Variables extends AnyVariables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { pause = false }: { readonly pause?: boolean } = {},
): Asked<Data> {
  const client = useClient();
  return useAsking({
    key: pause ? null : `${operation} ${JSON.stringify(variables)}`,
    answer: (how) => persist((signal) => askOnce(client, [operation, variables], signal), how),
    peek: () => answerKept(client, operation, variables),
  });
}
