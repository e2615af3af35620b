import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { TOO_LARGE } from './bodies.js';

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** When to ask again what is starting. */
export const RETRY_SECONDS = '5';

/** The one shape of every error, whichever address it comes from. */
export function problemOf({ code, message }: Omit<Problem, 'status'>, requestId: string) {
  return { errors: [{ message, extensions: { code, retryable: false, requestId } }] };
}

export function refuse(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  // What never reached a route passes no hook, so these are set here as well.
  return reply
    .headers({ 'x-request-id': request.id, 'cache-control': 'no-store' })
    .code(problem.status)
    .send(problemOf(problem, request.id));
}

export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 500) return refuse(request, reply, { status, code: 'BAD_USER_INPUT', message: sentenceOf(error) });
  // Whoever goes away while an answer is written to them meets no bug of ours.
  const hasLeft = error.code === 'ERR_STREAM_PREMATURE_CLOSE' && reply.raw.destroyed;
  if (!hasLeft) request.log.error({ err: error }, 'request failed');
  const message = 'Something went wrong here; quote the request id.';
  return refuse(request, reply, { status, code: 'INTERNAL_SERVER_ERROR', message });
}

/** `what` is a sentence: who is starting, and what it does. */
export function answerStarting(request: FastifyRequest, reply: FastifyReply, what: string): FastifyReply {
  const message = `${what} Try again shortly.`;
  const extensions = { code: 'UNAVAILABLE', retryable: true, requestId: request.id };
  return reply
    .code(503)
    .headers({ 'retry-after': RETRY_SECONDS, 'cache-control': 'no-store' })
    .send({ errors: [{ message, extensions }] });
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `There is nothing at ${request.method} ${pathOf(request)}; the API is at POST /graphql.`;
  return refuse(request, reply, { status: 404, code: 'NOT_FOUND', message });
}

/** Without what was asked: a query string may hold what no log and no message should repeat. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? '';
}

export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** Every answer carries the id of its request, and so does every error in it, whoever wrote the answer. */
export function nameRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  reply.header('x-request-id', request.id);
  const isError = reply.statusCode >= 400 && typeof payload === 'string' && payload.startsWith('{"errors":');
  if (!isError) {
    done(null, payload);
    return;
  }
  const body = JSON.parse(payload) as { readonly errors: readonly GraphQLFormattedError[] };
  reply.removeHeader('content-length');
  done(null, JSON.stringify({ ...body, errors: body.errors.map((error) => withRequestId(error, request.id)) }));
}

function sentenceOf(error: FastifyError): string {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return TOO_LARGE;
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'Send the request as application/json.';
  if (error.code === 'FST_ERR_BAD_URL')
    return 'The address is not a valid one: a `%` in it is not followed by two digits.';
  if (/JSON/.test(error.message) || error.code?.startsWith('FST_ERR_CTP'))
    return 'The body of the request is not JSON.';
  return error.message;
}
