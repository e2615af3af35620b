import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keepOperations, operationsOf } from '../api/outcome.js';
import { pathOf } from './httpErrors.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** When it came and what its connection had carried by then; null: its line is written. */
    begun: { readonly at: number; readonly bytes: number } | null;
  }
}

/** A request is over: with its status, and 499 where its client had left. */
export type Done = (request: FastifyRequest, status: number, milliseconds: number) => void;

type Log = (request: FastifyRequest, reply: FastifyReply) => void;

/** What a log may never hold, should somebody log the headers of a request. */
export const REDACTED = ['headers', 'req.headers', 'request.headers'].flatMap((headers) =>
  ['authorization', 'cookie', 'proxy-authorization', 'x-api-key'].map((name) => `${headers}["${name}"]`),
);
/** An address may be as long as all headers together. */
const PATH_LENGTH = 300;
/** Nobody read the answer, and no status went out: the number that proxies write for it. */
const LEFT = 499;

/** One line for each request, whoever answers it and whether or not somebody waits; given back: for what reaches no hook. */
export function logRequests(app: FastifyInstance, slowMilliseconds: number, done: Done): Log {
  app.decorateRequest('begun', null);
  keepOperations(app);
  const log = (request: FastifyRequest, reply?: FastifyReply) => logOnce(request, { slowMilliseconds, done }, reply);
  app.addHook('onRequest', (request, _reply, next) => {
    begin(request);
    next();
  });
  app.addHook('onResponse', (request, reply, next) => {
    log(request, reply);
    next();
  });
  app.addHook('onRequestAbort', (request, next) => {
    log(request);
    next();
  });
  return (request, reply) => {
    begin(request);
    reply.raw.once('close', () => log(request, reply));
  };
}

function begin(request: FastifyRequest): void {
  request.begun = { at: performance.now(), bytes: request.raw.socket.bytesWritten };
}

interface Logging {
  readonly slowMilliseconds: number;
  readonly done: Done;
}

function logOnce(request: FastifyRequest, { slowMilliseconds, done }: Logging, reply?: FastifyReply): void {
  const { begun } = request;
  // Once only: a client may leave while its answer is being written.
  if (!begun) return;
  request.begun = null;
  const milliseconds = Math.round((performance.now() - begun.at) * 10) / 10;
  const status = reply?.statusCode ?? LEFT;
  done(request, status, milliseconds);
  const line = {
    method: request.method,
    path: pathOf(request).slice(0, PATH_LENGTH),
    client: request.ip,
    ...(request.asking?.key ? { key: request.asking.key } : {}),
    status,
    bytes: bytesOf(request, begun.bytes, reply),
    ...workOf(request),
    milliseconds,
  };
  if (milliseconds < slowMilliseconds) request.log.info(line, 'request');
  else request.log.warn(line, 'slow request');
}

/** Of the body where its length was known beforehand; of all that went out where it was not. */
function bytesOf({ method, raw }: FastifyRequest, before: number, reply?: FastifyReply): number {
  if (method === 'HEAD') return 0;
  const bytes = Number(reply?.getHeader('content-length') ?? raw.socket.bytesWritten - before);
  return Number.isNaN(bytes) ? 0 : bytes;
}

/** What the operations of the request did together; their text and their variables are nobody's to keep. */
function workOf(request: FastifyRequest) {
  const operations = operationsOf(request);
  const [first] = operations;
  if (!first) return {};
  const { operation, hash } = first.outcome;
  const costs = [...new Set(operations.map(({ cost }) => cost))];
  const codes = [...new Set(operations.flatMap(({ outcome }) => [...outcome.codes]))];
  return {
    operation,
    hash,
    operations: operations.length,
    statements: costs.reduce((sum, { statements }) => sum + statements, 0),
    rows: costs.reduce((sum, { rows }) => sum + rows, 0),
    ...(codes.length > 0 ? { codes } : {}),
  };
}
