import { setMaxListeners } from 'node:events';
import { finished } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Busy, ClientLeft } from '../errors.js';
import type { Waiting } from '../store/deadline.js';

export interface AdmissionLimits {
  /** How many requests may be under way, of all clients and of one. */
  readonly requests: number;
  readonly requestsOfClient: number;
  /** How long a client waits for an answer at most: planning, waiting for a turn and running together. */
  readonly milliseconds: number;
}

/** Far more than the store runs at once: whoever waits costs little memory, and a browser opens six connections. */
export const ADMISSION: AdmissionLimits = { requests: 512, requestsOfClient: 384, milliseconds: 15_000 };

export interface Admission {
  /**
   * A Fastify hook, once the body is read: too many are refused at once, with the time to come back. Until then a request costs no
   * more than its connection (sockets.ts).
   */
  admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
  /** Who waits for this request, and until when. */
  waitingOf(request: FastifyRequest): Waiting;
  underWay(): number;
}

export function createAdmission(
  { requests, requestsOfClient, milliseconds }: AdmissionLimits,
  clientOf: (address: string) => string,
): Admission {
  const byClient = new Map<string, number>();
  const admitted = new WeakMap<FastifyRequest, Waiting>();
  let underWay = 0;
  const leave = (client: string) => {
    underWay -= 1;
    const rest = (byClient.get(client) ?? 1) - 1;
    if (rest === 0) byClient.delete(client);
    else byClient.set(client, rest);
  };
  return {
    admit: async (request, reply) => {
      const client = clientOf(request.ip);
      const ofClient = byClient.get(client) ?? 0;
      if (underWay >= requests || ofClient >= requestsOfClient) return refuse(reply, new Busy());
      underWay += 1;
      byClient.set(client, ofClient + 1);
      const left = new AbortController();
      // As many as it asks statements.
      setMaxListeners(0, left.signal);
      const { socket } = request.raw;
      socket.setMaxListeners(0);
      let isOver = false;
      const end = (isCut: boolean) => {
        if (isOver) return;
        isOver = true;
        socket.off('close', cut);
        leave(client);
        if (isCut) left.abort(new ClientLeft());
      };
      const cut = () => end(true);
      // An answer that waits for the one before it on its connection has no socket yet, and hears nothing when that closes.
      socket.once('close', cut);
      finished(reply.raw, (error) => end(error !== undefined && error !== null));
      admitted.set(request, { client, signal: left.signal, deadline: performance.now() + milliseconds });
      return undefined;
    },
    waitingOf: (request) => {
      const waiting = admitted.get(request);
      if (!waiting) throw new Error(`${request.method} ${request.url} was not admitted.`);
      return waiting;
    },
    underWay: () => underWay,
  };
}

function refuse(reply: FastifyReply, error: Busy): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', error.retryAfterSeconds)
    .send({ errors: [error.toJSON()] });
}
