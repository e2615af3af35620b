import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from './httpErrors.js';
import { operationsOf } from './outcome.js';

/** What a log may never hold, should somebody log the headers of a request. */
export const REDACTED = ['headers', 'req.headers', 'request.headers'].flatMap((headers) =>
  ['authorization', 'cookie', '["proxy-authorization"]', '["x-api-key"]'].map((name) =>
    name.startsWith('[') ? `${headers}${name}` : `${headers}.${name}`,
  ),
);
/** An address may be as long as all headers together. */
const PATH_LENGTH = 300;
/** Nobody read the answer, and no status went out: the number that proxies write for it. */
const LEFT = 499;

/** One line for each request, whoever answered it and whether or not somebody waited for it. */
export function logRequests(
  app: FastifyInstance,
  slowMilliseconds: number,
): (request: FastifyRequest, reply: FastifyReply) => void {
  const begun = new WeakMap<FastifyRequest, { readonly at: number; readonly bytes: number }>();
  const log = (request: FastifyRequest, reply: FastifyReply | null) => {
    const start = begun.get(request);
    // Once only: a client may leave while its answer is being written.
    if (!begun.delete(request) || !start) return;
    const milliseconds = Math.round((performance.now() - start.at) * 10) / 10;
    const line = { ...requestOf(request), ...answerOf(request, reply, start.bytes), ...workOf(request), milliseconds };
    if (milliseconds < slowMilliseconds) request.log.info(line, 'request');
    else request.log.warn(line, 'slow request');
  };
  const begin = (request: FastifyRequest) => {
    begun.set(request, { at: performance.now(), bytes: request.raw.socket.bytesWritten });
  };
  app.addHook('onRequest', (request, _reply, done) => {
    begin(request);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    log(request, reply);
    done();
  });
  app.addHook('onRequestAbort', (request, done) => {
    log(request, null);
    done();
  });
  return (request, reply) => {
    begin(request);
    reply.raw.once('close', () => log(request, reply));
  };
}

function requestOf(request: FastifyRequest) {
  return { method: request.method, path: pathOf(request).slice(0, PATH_LENGTH), client: request.ip };
}

function answerOf({ method, raw }: FastifyRequest, reply: FastifyReply | null, before: number) {
  if (!reply) return { status: LEFT };
  const length = Number(reply.getHeader('content-length') ?? Number.NaN);
  const bytes = Number.isNaN(length) ? raw.socket.bytesWritten - before : length;
  return { status: reply.statusCode, bytes: method === 'HEAD' || Number.isNaN(bytes) ? 0 : bytes };
}

/** What the operations of the request did together; its text and its variables are nobody's to keep. */
function workOf(request: FastifyRequest) {
  const operations = operationsOf(request);
  const [first] = operations;
  if (!first) return {};
  const costs = [...new Set(operations.map(({ cost }) => cost))];
  const codes = [...new Set(operations.flatMap(({ outcome }) => [...outcome.codes]))];
  return {
    operation: first.outcome.operation,
    hash: first.outcome.hash,
    ...(operations.length > 1 ? { operations: operations.length } : {}),
    statements: costs.reduce((sum, { statements }) => sum + statements, 0),
    rows: costs.reduce((sum, { rows }) => sum + rows, 0),
    ...(codes.length > 0 ? { codes } : {}),
  };
}
