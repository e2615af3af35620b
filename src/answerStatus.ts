import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Outcome, operationsOf } from './outcome.js';

const STATUS: Readonly<Record<string, number>> = { UNAVAILABLE: 503, TIMEOUT: 504 };

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
  const outcomes = operationsOf(request).map(({ outcome }) => outcome);
  const seconds = Math.max(0, ...outcomes.map(({ retryAfterSeconds }) => retryAfterSeconds ?? 0));
  if (seconds > 0) reply.header('retry-after', seconds);
  const [outcome] = outcomes;
  if (outcome && request.routeOptions.url?.endsWith('/graphql')) reply.code(statusOf(outcome, reply));
  done(null, payload);
}

function statusOf({ isInvalid, hasData, codes }: Outcome, reply: FastifyReply): number {
  const { statusCode } = reply;
  const isOfGraphql = String(reply.getHeader('content-type')).startsWith('application/graphql-response+json');
  if (!isOfGraphql) return isInvalid && statusCode === 400 ? 200 : statusCode;
  if (hasData || statusCode !== 200) return statusCode;
  const [code = ''] = [...codes].filter((candidate) => candidate in STATUS);
  return STATUS[code] ?? statusCode;
}
