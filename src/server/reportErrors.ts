import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../api/context.js';
import { isOurs } from './explain.js';
import { withRequestId } from './httpErrors.js';

/** What a client may not see is logged here, once, under the id that the client was given. */
export function reportErrors(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue: { requestId } }) => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors.filter((entry) => !isOurs(entry))) {
          log.error({ requestId, err: error.originalError ?? error, path: error.path }, 'request failed');
        }
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (singleResult.errors)
          singleResult.errors = singleResult.errors.map((error) => withRequestId(error, requestId));
      },
    }),
  };
}
