import {
  type AnyVariables,
  Client,
  cacheExchange,
  fetchExchange,
  mapExchange,
  type OperationResult,
  type TypedDocumentNode,
} from '@urql/core';
import type { Operation } from './document';
import { AskError, failureOfQuery } from './failure';
import { learnNames } from './names';

/** One client a world. What was asked once is shown again at once when one comes back to it. */
export function createClient(base: string): Client {
  return new Client({
    url: `${base}/graphql`,
    exchanges: [cacheExchange, honestExchange, fetchExchange],
    preferGetMethod: false,
  });
}

/**
 * What comes with errors is not an answer: a null in it stands for “not answered”, not for “there is none”. So nobody
 * gets it, and the cache, which keeps whatever has data, does not keep it.
 */
const honestExchange = mapExchange({
  onResult(result) {
    if (result.error) return { ...result, data: undefined };
    learnNames(result.data);
    return result;
  },
});

/** Any answer may have changed by any change: what was asked before it is asked again. */
const OF_THE_STORE = { additionalTypenames: ['Store'] };

/** One question, asked once: its answer without errors, or an AskError. Whoever leaves ends the request too. */
export function askOnce<Data, Variables extends AnyVariables>(
  client: Client,
  [operation, variables]: readonly [Operation<Data, Variables>, Variables],
  signal: AbortSignal,
): Promise<Data> {
  return new Promise((resolve, reject) => {
    const source = client.query<Data>(textOf(operation), variables, OF_THE_STORE);
    const { unsubscribe } = source.subscribe(({ data, error, stale, hasNext }) => {
      if (stale || hasNext) return;
      if (error) reject(new AskError(failureOfQuery(error)));
      else resolve(data as Data);
    });
    const leave = () => {
      unsubscribe();
      reject(signal.reason);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}

/** Asked again, whatever the cache holds: how far something is. */
export function askNow<Data, Variables extends AnyVariables>(
  client: Client,
  [operation, variables]: readonly [Operation<Data, Variables>, Variables],
): Promise<Data> {
  return dataOf(
    client.query<Data>(textOf(operation), variables, { ...OF_THE_STORE, requestPolicy: 'network-only' }).toPromise(),
  );
}

/** A change: done once, and never tried again by itself. */
export function change<Data, Variables extends AnyVariables>(
  client: Client,
  [operation, variables]: readonly [Operation<Data, Variables>, Variables],
): Promise<Data> {
  return dataOf(client.mutation<Data>(textOf(operation), variables as AnyVariables, OF_THE_STORE).toPromise());
}

async function dataOf<Data>(result: Promise<OperationResult<Data>>): Promise<Data> {
  const { data, error } = await result;
  if (error) throw new AskError(failureOfQuery(error));
  return data as Data;
}

/** The answer that the cache holds, if any, without asking. */
export function answerKept<Data, Variables extends AnyVariables>(
  client: Client,
  operation: Operation<Data, Variables>,
  variables: Variables,
): Data | null {
  const result = client.readQuery<Data>(textOf(operation), variables, { requestPolicy: 'cache-only' });
  return result?.data ?? null;
}

/** urql takes the text as it is; its types know only parsed documents. */
function textOf<Data, Variables>(operation: Operation<Data, Variables>): TypedDocumentNode<Data> {
  return operation.toString() as unknown as TypedDocumentNode<Data>;
}
