import { useCallback } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';
import type { Operation } from './document';

/** What went wrong, as a person is told it. */
export interface Failure {
  readonly message: string;
  /** The API's code; UNREACHABLE when no answer came, HTTP when something in between answered instead. */
  readonly code: string;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly isRetryable: boolean;
}

export type Asked<Data> =
  | { readonly state: 'waiting'; readonly data: Data | null; readonly again: () => void }
  | { readonly state: 'failed'; readonly failure: Failure; readonly data: Data | null; readonly again: () => void }
  | { readonly state: 'done'; readonly data: Data; readonly again: () => void };

/** Asks the API. An answer to other variables is never shown under these: one region's verdicts are not another's. */
export function useAsk<Data, Variables extends AnyVariables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { pause = false }: { readonly pause?: boolean } = {},
): Asked<Data> {
  // urql takes the text as it is; its types know only parsed documents.
  const query = operation.toString() as unknown as TypedDocumentNode<Data, Variables>;
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause } as never);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const isOfThese = JSON.stringify(result.operation?.variables) === JSON.stringify(variables);
  const data = isOfThese ? (result.data ?? null) : null;
  if (result.error && isOfThese && !result.fetching) {
    return { state: 'failed', failure: failureOf(result.error), data, again };
  }
  if (data === null || result.fetching) return { state: 'waiting', data, again };
  return { state: 'done', data, again };
}

export function failureOf({ graphQLErrors, networkError, response }: CombinedError): Failure {
  const [first] = graphQLErrors;
  const status = (response as Response | undefined)?.status ?? null;
  if (first) {
    const { code, requestId, retryable } = first.extensions as {
      readonly code?: string;
      readonly requestId?: string;
      readonly retryable?: boolean;
    };
    const isRetryable = retryable !== false || code === 'INTERNAL_SERVER_ERROR';
    return { message: first.message, code: code ?? 'UNKNOWN', status, requestId: requestId ?? null, isRetryable };
  }
  const requestId = (response as Response | undefined)?.headers?.get('x-request-id') ?? null;
  const code = status === null ? 'UNREACHABLE' : 'HTTP';
  return { message: networkError?.message ?? '', code, status, requestId, isRetryable: true };
}
