import { finished, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BadInput, Busy } from '../../errors.js';
import type { Waiting } from '../../store/deadline.js';
import type { Graph } from '../../store/graph.js';
import { createSlots, type Slots } from '../../store/slots.js';
import { answerFailure } from '../download/failure.js';
import { isOfLeaving } from '../download/reader.js';
import { answerOtherMethods } from '../methods.js';
import { askingOf } from '../rights/guard.js';
import { EVENT_PACE, type EventPace, eventsFrom, firstPage } from './events.js';

export interface StreamLimits extends EventPace {
  /** Streams that are open at once, of all clients and of one. */
  readonly streams: number;
  readonly streamsOfClient: number;
}

export const STREAM_LIMITS: StreamLimits = { ...EVENT_PACE, streams: 100, streamsOfClient: 10 };
/** After so long somebody who finds no free stream should return: a stream lasts. */
const RETURN_SECONDS = 60;

export interface Streams {
  readonly limits: StreamLimits;
  readonly slots: Slots;
}

export function createStreams(limits: StreamLimits): Streams {
  return { limits, slots: createSlots({ size: limits.streams, share: limits.streamsOfClient, queue: 0 }) };
}

export interface ChangesRoute {
  readonly base: string;
  readonly graphOf: (request: FastifyRequest) => Graph;
  readonly waitingOf: (request: FastifyRequest) => Waiting;
  readonly streams: Streams;
}

/** `GET <base>/changes?cursor=…`: what `changesSince` says, as server-sent events, for as long as the client stays. */
export function addChanges(app: FastifyInstance, route: ChangesRoute): void {
  const path = `${route.base}/changes`;
  app.get(path, {
    // Of events that come one by one each has to go out whole.
    compress: false,
    exposeHeadRoute: false,
    errorHandler: (error, _request, reply) => void answerFailure(reply.removeHeader('content-type'), error),
    handler: (request, reply) => answer(request, reply, route),
  });
  answerOtherMethods(app, path, ['GET']);
}

async function answer(request: FastifyRequest, reply: FastifyReply, route: ChangesRoute): Promise<FastifyReply> {
  const { limits, slots } = route.streams;
  // Before the first page is read: a server may stop listening meanwhile.
  const isOver = endOf(request);
  const waiting = route.waitingOf(request);
  const graph = route.graphOf(request);
  const leave = slots.tryEnter(waiting);
  if (!leave) throw new Busy(RETURN_SECONDS);
  try {
    const patience = waiting.deadline - performance.now();
    const own = asAsked(graph, () => ({ ...waiting, deadline: performance.now() + patience }));
    const first = await firstPage(own, cursorIn(request));
    const { signal } = waiting;
    const stream = Readable.from(eventsFrom(first, { graph: own, shared: graph, pace: limits, signal, isOver }), {
      objectMode: false,
    });
    finished(stream, (error) => {
      leave();
      if (error && !isOfLeaving(error)) request.log.error({ err: error }, 'stream of changes failed');
    });
    reply.headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-cache', 'x-accel-buffering': 'no' });
    return reply.send(stream);
  } catch (error) {
    leave();
    throw error;
  }
}

/** A client that was cut off says what it has seen, whatever its address says. */
function cursorIn({ headers, query }: FastifyRequest): string | null {
  const { cursor, ...others } = query as Readonly<Record<string, unknown>>;
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new BadInput(`/changes has no parameter "${other.slice(0, 60)}"; it takes \`cursor\`.`);
  const seen = headers['last-event-id'];
  if (typeof seen === 'string' && seen !== '') return seen;
  if (cursor === undefined || typeof cursor === 'string') return cursor ?? null;
  throw new BadInput('Give the parameter `cursor` once.');
}

/** A stream ends when its server has stopped listening, so that whoever comes back meets another one; and when its key is revoked. */
function endOf(request: FastifyRequest): () => boolean {
  const { server } = request.server;
  const wasListening = server.listening;
  const { holds } = askingOf(request);
  return () => (wasListening && !server.listening) || !holds();
}

/** Every statement waits for its turn with those of others, and ends with whoever waits for it. */
function asAsked(graph: Graph, waitingNow: () => Waiting): Graph {
  return { ...graph, read: (statement, parameters) => graph.read(statement, parameters, waitingNow()) };
}
