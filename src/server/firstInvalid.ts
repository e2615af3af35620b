import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../api/context.js';

/** In production the first thing that is not valid is enough: a list of all of them would answer a list of guesses. */
export function tellFirstInvalid(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single') return;
        const [first, ...others] = body.singleResult.errors ?? [];
        const isInvalid = first?.extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED';
        if (isInvalid && others.length > 0) body.singleResult.errors = [first];
      },
    }),
  };
}
