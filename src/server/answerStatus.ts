import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Outcome, operationsOf } from '../api/outcome.js';

const ENDPOINT = /\/graphql\/?(?:\?|$)/;
const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, RATE_LIMITED: 429, UNAVAILABLE: 503, TIMEOUT: 504 };

/**
 * The status of an answer as GraphQL over HTTP has it: `application/json` says 200 of whatever is a GraphQL answer, since a
 * gateway may have written any other status; `application/graphql-response+json` says what became of the operation.
 */
export function setStatus(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  for (const { outcome } of operationsOf(request)) {
    if (outcome.retryAfterSeconds !== null) reply.header('retry-after', outcome.retryAfterSeconds);
    // A download has statuses of its own.
    if (ENDPOINT.test(request.url)) reply.code(statusOf(outcome, reply));
  }
  done(null, payload);
}

function statusOf({ isInvalid, hasData, codes }: Outcome, reply: FastifyReply): number {
  const { statusCode } = reply;
  const isOfGraphql = String(reply.getHeader('content-type')).startsWith('application/graphql-response+json');
  if (!isOfGraphql) return isInvalid && statusCode === 400 ? 200 : statusCode;
  if (hasData || statusCode !== 200) return statusCode;
  const code = [...codes].find((candidate) => candidate in STATUS);
  return STATUS[code ?? ''] ?? statusCode;
}
