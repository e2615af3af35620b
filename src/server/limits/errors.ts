import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../../api/context.js';

/** Whoever corrects a request reads the first few; all of them were ten times as long as the request. */
export const MAX_ERRORS = 10;

/** However many rows of an answer failed, or parts of a request are wrong. */
export function keepErrorsFew(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (singleResult.errors) singleResult.errors = few(singleResult.errors);
      },
    }),
  };
}

/** What was masked is kept: it is the one that somebody has to look after. */
function few(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  if (errors.length <= MAX_ERRORS) return errors;
  const isMasked = ({ extensions }: GraphQLFormattedError) => extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
  return [...errors.filter(isMasked), ...errors.filter((error) => !isMasked(error))].slice(0, MAX_ERRORS);
}
