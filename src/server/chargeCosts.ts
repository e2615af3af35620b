import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../api/context.js';
import { TooComplex } from '../errors.js';
import { createCosts } from './limits/cost.js';

/** As much as an operation may cost; the explorer's dearest costs a fifth of it. */
export const MAX_COST = 100_000;

/** What an operation costs is known before anything of it runs, taken from the share of whoever asks, and said in its answer. */
export function chargeCosts(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const costOf = createCosts(schema);
  return {
    requestDidStart: async () => {
      let cost: Readonly<Record<string, number>> | null = null;
      return {
        didResolveOperation: async ({ document, operation, request: { variables = {} }, contextValue }) => {
          // There is none by the name that was given, which is said next.
          if (!operation) return;
          const requested = costOf(document, operation, variables);
          if (requested > MAX_COST) throw tooDear(requested);
          const remaining = contextValue.charge(requested);
          cost = { requested, limit: MAX_COST, ...(remaining === null ? {} : { remaining: Math.max(0, remaining) }) };
        },
        willSendResponse: async ({ response: { body } }) => {
          if (cost === null || body.kind !== 'single') return;
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, cost };
        },
      };
    },
  };
}

function tooDear(requested: number): TooComplex {
  const message = `This operation costs ${requested}, and ${MAX_COST} is the limit. Ask for fewer with \`first\`, or in several operations.`;
  return new TooComplex(message, { reach: requested, http: { status: 400 } });
}
