import { finished, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { stateOf } from '../../data/backup/reading.js';
import { filtersOf, readAsked } from '../../data/bulk/asked.js';
import { bulkText } from '../../data/bulk/bulk.js';
import { TYPES } from '../../data/bulk/text.js';
import type { Waiting } from '../../store/deadline.js';
import type { Graph } from '../../store/graph.js';
import { answerFailure } from '../download/failure.js';
import { endSlowReader, isOfLeaving, type LeastRead } from '../download/reader.js';
import type { Turns } from '../download/turns.js';
import { etagOf, isHeld } from '../etag.js';
import { answerOtherMethods } from '../methods.js';

export interface ExportLimits {
  readonly milliseconds: number;
  /** What a client takes of a file while we wait for it, since it holds one of the few turns. */
  readonly leastRead: LeastRead;
}

/** All facts of a nation take minutes. */
export const EXPORT_LIMITS: ExportLimits = {
  milliseconds: 3_600_000,
  leastRead: { bytes: 200_000, milliseconds: 20_000 },
};

export interface Exports {
  readonly limits: ExportLimits;
  /** Not those of downloads: nobody who looks at a view waits behind all facts. */
  readonly turns: Turns;
}

export interface ExportRoute {
  readonly base: string;
  readonly isMadeUp: boolean;
  readonly graphOf: (request: FastifyRequest) => Graph;
  readonly waitingOf: (request: FastifyRequest) => Waiting;
  readonly exports: Exports;
}

/** `GET <base>/export/enterprises.ndjson?chain=…`: all of a kind, a page of the store at a time, however much that is. */
export function addExports(app: FastifyInstance, route: ExportRoute): void {
  const path = `${route.base}/export/:file`;
  app.route({
    method: ['GET', 'HEAD'],
    url: path,
    handler: (request, reply) => answer(request, reply, route),
    // Also of a page that could not be read while nothing of the one before was sent yet.
    errorHandler: (error, _request, reply) => void answerFailure(withoutFile(reply), error),
  });
  answerOtherMethods(app, path, ['GET', 'HEAD']);
}

/** Until something is sent, whatever is wrong has a status; later the connection is cut, so that no part passes for the whole. */
async function answer(request: FastifyRequest, reply: FastifyReply, route: ExportRoute): Promise<FastifyReply> {
  const { graphOf, waitingOf, exports, isMadeUp } = route;
  const { file } = request.params as { readonly file: string };
  const [, name = file, ending = ''] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
  const asked = readAsked(name, ending, request.query as Readonly<Record<string, unknown>>);
  const waiting = waitingOf(request);
  let now = waiting;
  const graph = asAsked(graphOf(request), () => now);
  const filters = await filtersOf(graph, asked);
  const etag = etagOf(JSON.stringify([asked, isMadeUp, await stateOf(graph)]));
  reply.headers({ etag, 'cache-control': 'no-cache', 'content-type': TYPES[asked.format] });
  reply.header('content-disposition', `attachment; filename="liantu-${file}"`);
  if (isHeld(request.headers['if-none-match'], etag)) return reply.code(304).send();
  if (request.method === 'HEAD') return reply.send();
  const leave = await exports.turns.enter(waiting);
  try {
    const text = bulkText(graph, asked, { filters, isMadeUp });
    const first = await text.next();
    now = { ...waiting, deadline: performance.now() + exports.limits.milliseconds };
    const stream = Readable.from(begun(first, text), { objectMode: false });
    watch(stream, reply, { ...exports, leave });
    return reply.send(stream);
  } catch (error) {
    leave();
    throw error;
  }
}

/** The turn is over when the last piece was taken, or nobody takes any more. */
function watch(
  stream: Readable,
  { request, raw }: FastifyReply,
  { limits, leave }: { readonly limits: ExportLimits; readonly leave: () => void },
): void {
  const endWatch = endSlowReader(request.raw.socket, limits.leastRead, () =>
    request.log.warn('export read too slowly'),
  );
  finished(stream, (error) => {
    endWatch();
    leave();
    // What comes before anything was sent is answered, and logged by whoever answers.
    if (error && raw.headersSent && !isOfLeaving(error)) request.log.error({ err: error }, 'export failed');
  });
}

async function* begun(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* rest;
}

/** Every statement waits for its turn with those of others, and ends with whoever waits for it. */
function asAsked(graph: Graph, waitingNow: () => Waiting): Graph {
  return { ...graph, read: (statement, parameters) => graph.read(statement, parameters, waitingNow()) };
}

/** What is said of a file is not true of an error. */
function withoutFile(reply: FastifyReply): FastifyReply {
  for (const name of ['etag', 'content-disposition', 'content-type', 'content-encoding', 'cache-control'])
    reply.removeHeader(name);
  return reply;
}
