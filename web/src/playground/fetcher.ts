interface Request {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}
interface Result {
  readonly data?: { readonly __schema?: unknown } | null;
  readonly errors?: readonly unknown[];
}

/** Asks the API of this world; tells when it keeps its schema to itself. */
export function fetcherFor(base: string, onClosed: () => void): (request: Request) => Promise<never> {
  return async ({ query, variables, operationName }) => {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: variables ?? {}, operationName }),
    });
    const result = (await response.json()) as Result;
    if (operationName === 'IntrospectionQuery' && !result.data?.__schema) onClosed();
    // The editor shows whatever the API answers; its own type of an answer is narrower than the protocol's.
    return result as never;
  };
}
