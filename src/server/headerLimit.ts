import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './httpErrors.js';

/** A browser behind two gateways sends some forty. */
const MAX_HEADERS = 100;

/** Null: the request may go on. Node would drop what is beyond its own limit, and go on without it. */
export function refuseHeaders(request: FastifyRequest, reply: FastifyReply): FastifyReply | null {
  const count = request.raw.rawHeaders.length / 2;
  if (count <= MAX_HEADERS) return null;
  const message = `The request has ${count} headers; ${MAX_HEADERS} is the limit.`;
  return refuse(request, reply, { status: 431, code: 'BAD_USER_INPUT', message });
}
