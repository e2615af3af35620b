import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { answerClientError, type Refused } from './clientError.js';

/** Milliseconds and numbers: a peer that is slow in any direction ends, and no peer takes every connection. */
export interface SocketLimits {
  /** All headers of a request. */
  readonly headers: number;
  /** A whole request, with its body. */
  readonly request: number;
  /** A connection on which nothing moves, whichever side should speak; while we compute, it is we. */
  readonly stalled: number;
  /** An answer that its reader takes bit by bit; a download may run as long. */
  readonly answer: number;
  /** A connection between two requests; longer than a balancer keeps one, so that it is the balancer that closes it. */
  readonly idle: number;
  /** How often the limits above are looked at. */
  readonly check: number;
  readonly connections: number;
  readonly perAddress: number;
}

export const SOCKETS: SocketLimits = {
  headers: 15_000,
  request: 30_000,
  stalled: 30_000,
  answer: 300_000,
  idle: 72_000,
  check: 5_000,
  connections: 1_000,
  perAddress: 500,
};
const MAX_HEADER_BYTES = 16_384;

/** The HTTP server below the routes. What it refuses by itself is told to `onRefused`. */
export function openSockets(
  limits: SocketLimits,
  handler: RequestListener,
  onRefused: (refused: Refused) => void,
  isProxy: (address: string) => boolean,
): Server {
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.idle,
      connectionsCheckingInterval: limits.check,
      maxHeaderSize: MAX_HEADER_BYTES,
      // A request without a Host gets an answer in our words (hosts.ts).
      requireHostHeader: false,
    },
    handler,
  );
  server.maxConnections = limits.connections;
  server.on('clientError', (error, socket) => answerClientError(error, socket as Socket, onRefused));
  endStalled(server, limits.stalled);
  endSlowReaders(server, limits);
  capAddresses(server, limits.perAddress, onRefused, isProxy);
  return server;
}

/** Node speaks up only when nothing moved: neither did the peer send, nor did it take what waits for it. */
function endStalled(server: Server, milliseconds: number): void {
  const answers = new WeakMap<Socket, ServerResponse>();
  server.on('request', ({ socket }, response) => answers.set(socket, response));
  server.setTimeout(milliseconds, (socket) => {
    const answer = answers.get(socket);
    const isOurTurn = answer !== undefined && !answer.writableEnded && socket.writableLength === 0;
    if (isOurTurn) socket.setTimeout(milliseconds);
    else socket.destroy();
  });
}

/** One that takes a byte now and then never stalls, and would hold its answer in memory for ever. */
function endSlowReaders(server: Server, { answer, check }: SocketLimits): void {
  const waiting = new Map<Socket, number>();
  server.on('connection', (socket) => {
    waiting.set(socket, 0);
    socket.once('close', () => waiting.delete(socket));
  });
  const timer = setInterval(() => {
    for (const [socket, since] of waiting) {
      const now = performance.now();
      if (socket.writableLength === 0) waiting.set(socket, 0);
      else if (since === 0) waiting.set(socket, now);
      else if (now - since > answer) socket.destroy();
    }
  }, check).unref();
  server.once('close', () => clearInterval(timer));
}

/** Whoever opens connections without end leaves some to the others, the probes of a supervisor among them. */
function capAddresses(
  server: Server,
  max: number,
  onRefused: (refused: Refused) => void,
  isProxy: (address: string) => boolean,
): void {
  const open = new Map<string, number>();
  server.on('drop', (dropped) => onRefused({ reason: 'too many connections', client: dropped?.remoteAddress ?? '' }));
  server.on('connection', (socket) => {
    const client = socket.remoteAddress ?? '';
    // All its users come from there.
    if (isProxy(client)) return;
    const count = (open.get(client) ?? 0) + 1;
    open.set(client, count);
    socket.once('close', () => {
      const left = (open.get(client) ?? 1) - 1;
      if (left === 0) open.delete(client);
      else open.set(client, left);
    });
    if (count <= max) return;
    onRefused({ reason: 'too many connections of one address', client });
    socket.destroy();
  });
}
