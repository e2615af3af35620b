import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../api/context.js';
import { isAnswered, type Outcome } from '../api/outcome.js';

const INVALID = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
/** How soon to come back where the error itself does not say it. */
const RETRY_AFTER_SECONDS: Readonly<Record<string, number>> = { RATE_LIMITED: 1, UNAVAILABLE: 1, TIMEOUT: 2 };
/** A name is as long as its client likes, and a hash is long enough to tell operations apart. */
const NAME_LENGTH = 100;
const HASH_LENGTH = 16;

export function fillOutcomes(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({
        contextValue: { outcome, watch },
        operation,
        operationName,
        queryHash,
        errors = [],
        response,
      }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        outcome.operation = operationName?.slice(0, NAME_LENGTH) ?? null;
        outcome.hash = queryHash?.slice(0, HASH_LENGTH) ?? null;
        outcome.hasData = isAnswered(singleResult.data);
        for (const { extensions = {} } of singleResult.errors ?? []) noteError(outcome, extensions);
        // What is formatted is bad input, whether the HTTP request was wrong or only the operation in it.
        const isRequest = errors.some(({ extensions }) => !INVALID.has(String(extensions['code'])));
        const isEach = [...outcome.codes].every((code) => INVALID.has(code));
        outcome.isInvalid = singleResult.data === undefined && isEach && !isRequest;
        watch?.end(outcome, operation?.operation);
      },
    }),
  };
}

function noteError(outcome: Outcome, extensions: Readonly<Record<string, unknown>>): void {
  const code = String(extensions['code']);
  outcome.codes.add(code);
  const fallback = RETRY_AFTER_SECONDS[code];
  if (fallback === undefined) return;
  const given = Number(extensions['retryAfterSeconds'] ?? fallback);
  const seconds = Number.isFinite(given) ? Math.max(1, Math.ceil(given)) : fallback;
  outcome.retryAfterSeconds = Math.max(outcome.retryAfterSeconds ?? 0, seconds);
}
