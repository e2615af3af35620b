import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Unauthenticated } from '../../errors.js';
import { answerFailure } from '../download/failure.js';
import { refuse } from '../httpErrors.js';
import type { Budget } from './budget.js';
import { type Asking, NOBODY, type Rights, SIGN_IN } from './rights.js';
import { type Access, accessOf } from './routes.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null where nothing is looked at. */
    asking: Asking | null;
  }
  interface FastifyContextConfig {
    /** What the address takes; said by the table, but for what a test adds. */
    access?: Access;
  }
}

/** Longer bodies are not read to their end for somebody who is refused. */
const SMALL_BYTES = 100_000;

export interface Guard {
  readonly rights: Rights;
  readonly budget: Budget;
  readonly clientOf: (address: string) => string;
  /** Where worlds stand beside the one at the root. */
  readonly bases: readonly string[];
}

/**
 * The one gate of all addresses, by the table of routes.ts. It stands behind the manners (which name, which origin, which method), so
 * that a page of another origin may read a refusal, and before a body is read or a store is woken.
 */
export function addGuard(app: FastifyInstance, { rights, budget, clientOf, bases }: Guard): void {
  app.decorateRequest('asking', null);
  app.addHook('onRoute', (route) => {
    const access = route.config?.access ?? accessOf(route.url, bases);
    if (!access)
      throw new Error(`${route.method} ${route.url} is not in the table of rights/routes.ts: who may ask it?`);
    route.config = { ...route.config, access };
  });
  app.addHook('preParsing', async (request, reply, payload) => {
    // What is not there is not in the table either; it may be a page of the explorer.
    const { needs, cost } = request.routeOptions.config.access ?? PAGES;
    const charge = (id: string) => charged(request, reply, { budget, id, cost, payload });
    if (needs === 'PUBLIC') return charge(`address ${clientOf(request.ip)}`);
    if (needs === 'PAGE' && !isPerson(request)) return payload;
    const asking = await rights.identify(request).catch((error: unknown) => error as Error);
    if (needs === 'PAGE') return isKnown(asking) ? payload : leadToSignIn(request, reply);
    if (asking instanceof Unauthenticated) return refuseUnknown(request, reply, asking.message, true);
    if (asking instanceof Error) return answerFailure(reply, asking);
    request.asking = asking;
    const refusal = asking.refusalOf(needs);
    if (refusal === null) return charge(asking.id);
    closeUnread(request, reply);
    if (asking.role === null && asking.isUnknown) return refuseUnknown(request, reply, NOBODY, false);
    return refuse(request, reply, { status: 403, code: 'FORBIDDEN', message: refusal });
  });
}

const PAGES: Access = { needs: 'PAGE', cost: 0 };

/** Of whoever was let in. */
export function askingOf({ asking, method, url }: FastifyRequest): Asking {
  if (!asking) throw new Error(`${method} ${url} was not identified.`);
  return asking;
}

interface Charge<T> {
  readonly budget: Budget;
  readonly id: string;
  readonly cost: number;
  readonly payload: T;
}

function charged<T>(request: FastifyRequest, reply: FastifyReply, { budget, id, cost, payload }: Charge<T>) {
  try {
    if (cost > 0) budget.take(id, cost);
    return payload;
  } catch (error) {
    closeUnread(request, reply);
    return answerFailure(reply, error);
  }
}

/** Says by what one is known here, and where what was shown is not good, that it is not (RFC 6750). */
function refuseUnknown(request: FastifyRequest, reply: FastifyReply, message: string, isWrong: boolean): FastifyReply {
  closeUnread(request, reply);
  reply.header('www-authenticate', `Bearer realm="liantu"${isWrong ? ', error="invalid_token"' : ''}`);
  return refuse(request, reply, { status: 401, code: 'UNAUTHENTICATED', message });
}

function closeUnread({ headers }: FastifyRequest, reply: FastifyReply): void {
  const isLong = Number(headers['content-length'] ?? 0) > SMALL_BYTES || headers['transfer-encoding'] !== undefined;
  if (isLong) reply.header('connection', 'close');
}

function isKnown(asking: Asking | Error): boolean {
  return !(asking instanceof Error) && asking.role !== null;
}

function isPerson({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && /\btext\/html\b/.test(headers.accept ?? '');
}

function leadToSignIn({ url }: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(`${SIGN_IN}?to=${encodeURIComponent(url)}`, 303);
}
