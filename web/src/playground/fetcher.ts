import { AskError, failureOf } from '../api/failure';
import { persist } from '../api/retry';

interface Request {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}
interface Result {
  readonly data?: { readonly __schema?: unknown } | null;
  readonly errors?: Parameters<typeof failureOf>[0];
}

/** How Apollo refuses introspection. */
const CLOSED = 'GRAPHQL_VALIDATION_FAILED';
/** The editor says nothing about when it is gone. */
const FOR_GOOD = { signal: new AbortController().signal, onTrying: () => undefined };

/** Asks the API of this world; tells when it keeps its schema to itself. */
export function fetcherFor(base: string, onClosed: () => void): (request: Request) => Promise<never> {
  return async (request) => {
    const isSchema = request.operationName === 'IntrospectionQuery';
    const result = isSchema
      ? await persist(() => ask(base, request, { isAnswerNeeded: true }), FOR_GOOD)
      : await ask(base, request, { isAnswerNeeded: false });
    if (isSchema && !result.data?.__schema) onClosed();
    // The editor shows whatever the API answers; its own type of an answer is narrower than the protocol's.
    return result as never;
  };
}

/** That the schema is refused is an answer; that the server could not answer is none, and says nothing about it. */
async function ask(
  base: string,
  { query, variables, operationName }: Request,
  { isAnswerNeeded }: { readonly isAnswerNeeded: boolean },
): Promise<Result> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variables ?? {}, operationName }),
  });
  if (isAnswerNeeded && !(response.headers.get('content-type') ?? '').includes('json')) {
    throw new AskError(failureOf([], response));
  }
  const result = (await response.json()) as Result;
  const failure = failureOf(result.errors ?? [], response);
  if (isAnswerNeeded && result.errors && failure.code !== CLOSED) throw new AskError(failure);
  return result;
}
