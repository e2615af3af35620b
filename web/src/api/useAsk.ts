import { useCallback } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';
import type { Operation } from './document';

/** What went wrong, as a person is told it. */
export interface Failure {
  readonly message: string;
  /** The API's code; UNREACHABLE when no answer came. */
  readonly code: string;
  readonly requestId: string | null;
}

export type Asked<Data> =
  | { readonly state: 'waiting'; readonly data: Data | null; readonly again: () => void }
  | { readonly state: 'failed'; readonly failure: Failure; readonly data: Data | null; readonly again: () => void }
  | { readonly state: 'done'; readonly data: Data; readonly again: () => void };

/** Asks the API. While another answer is awaited, `data` is the one before: a view does not blink. */
export function useAsk<Data, Variables extends AnyVariables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { pause = false }: { readonly pause?: boolean } = {},
): Asked<Data> {
  // urql takes the text as it is; its types know only parsed documents.
  const query = operation.toString() as unknown as TypedDocumentNode<Data, Variables>;
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, Variables>({ query, variables, pause } as never);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  if (error) return { state: 'failed', failure: failureOf(error), data: data ?? null, again };
  if (!data || fetching || (stale && !data)) return { state: 'waiting', data: data ?? null, again };
  return { state: 'done', data, again };
}

export function failureOf({ graphQLErrors, networkError }: CombinedError): Failure {
  const [first] = graphQLErrors;
  if (first) {
    const { code, requestId } = first.extensions as { readonly code?: string; readonly requestId?: string };
    return { message: first.message, code: code ?? 'UNKNOWN', requestId: requestId ?? null };
  }
  return { message: networkError?.message ?? '', code: 'UNREACHABLE', requestId: null };
}
