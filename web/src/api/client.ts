import { Client, cacheExchange, fetchExchange } from '@urql/core';

/** One client a world. What was asked once is shown again at once when one comes back to it. */
export function createClient(base: string): Client {
  return new Client({
    url: `${base}/graphql`,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
  });
}
