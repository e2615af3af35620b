import { Server } from 'node:net';
import { setTimeout as delay, setImmediate as tick } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerStarting, RETRY_SECONDS } from './httpErrors.js';
import type { World } from './worlds.js';

export interface HealthOptions {
  /** How long a server that is to end goes on answering. */
  readonly drainMilliseconds: number;
  /** Of the operations that are planned ahead, how many are. */
  readonly planned?: (() => Planned) | undefined;
  /** What the world at this base does until it can be asked; null once it can. */
  readonly starting?: ((base: World['base']) => string | null) | undefined;
  /** Why the world at this base could not be opened; null if it could. */
  readonly failed?: ((base: World['base']) => string | null) | undefined;
  /** Worlds that stand beside those that a server must have, for as long as somebody needs them. */
  readonly besides?: (() => readonly WorldState[]) | undefined;
}

export interface Planned {
  readonly done: number;
  readonly of: number;
}

type Status = 'starting' | 'ready' | 'not ready' | 'draining';

export interface WorldState {
  readonly base: World['base'];
  readonly kind: World['kind'];
  readonly status: Status;
  readonly doing?: string;
  readonly failure?: string;
}

/** As long as the question is worth waiting for; a store that is slower may live all the same. */
const ANSWER_MILLISECONDS = 2_000;
/** A store that has said nothing for so long counts as away; one under load is only slow. */
const SILENCE_MILLISECONDS = 30_000;
/**
 * For a request on a connection that was idle when the listening ended, some three seconds in all: a client on a busy machine was
 * silent for over two. Counted in naps and not by the clock: where a busy machine gives us no time, clients get none either, and a
 * nap that is late counts once.
 */
const GRACE_NAPS = 30;
const NAP_MILLISECONDS = 100;
/** What is still under way then is cut: a download may take minutes. */
const CUT_MILLISECONDS = 10_000;

/** Whether the process lives, whether it can be asked, and how it ends: nobody's answer is cut short by that. */
export function addHealth(app: FastifyInstance, worlds: readonly World[], options: HealthOptions): void {
  const { planned, starting = () => null, failed = () => null, besides = () => [] } = options;
  const drain = addDrain(app, options.drainMilliseconds);
  const needed = worlds.filter(({ kind }) => kind !== 'DOCUMENTS');
  const pulses = needed.map((world) => ({ world, pulse: pulseOf(world) }));
  const stateOf = async ({ world, pulse }: (typeof pulses)[number]): Promise<WorldState> => {
    const { base, kind } = world;
    const doing = starting(base);
    if (doing !== null) return { base, kind, status: 'starting', doing };
    const failure = failed(base);
    if (failure !== null) return { base, kind, status: 'not ready', failure };
    return { base, kind, status: (await pulse()) ? 'ready' : 'not ready' };
  };
  app.addHook('onRequest', (request, reply, done) => {
    const world = worlds.find(({ base }) => isAsking(request, base));
    const doing = world ? starting(world.base) : null;
    if (doing === null) done();
    else void answerStarting(request, reply, `The server is starting and answers soon (${doing}).`);
  });
  app.get('/livez', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const states = await Promise.all(pulses.map(stateOf));
    const status = drain.isDraining() ? 'draining' : overall(states);
    const body = { status, worlds: [...states, ...besides()], ...(planned ? { planned: planned() } : {}) };
    reply.header('cache-control', 'no-store');
    if (status !== 'ready') reply.header('retry-after', RETRY_SECONDS);
    return reply.code(status === 'ready' ? 200 : 503).send(body);
  });
}

function overall(states: readonly WorldState[]): Status {
  return states.find(({ status }) => status !== 'ready')?.status ?? 'ready';
}

/** By the route that the router has found: the address itself is as long and as odd as its sender likes. */
function isAsking({ routeOptions: { url } }: FastifyRequest, base: string): boolean {
  return url === `${base}/graphql` || url === `${base}/download`;
}

/** Whether the store answers: asked one question at a time, and believed for a while when the answer is slow. */
function pulseOf({ graph }: World): () => Promise<boolean> {
  let heardAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<boolean> | null = null;
  const ask = async () => {
    try {
      await graph.ping();
      heardAt = performance.now();
      return true;
    } catch {
      heardAt = Number.NEGATIVE_INFINITY;
      return false;
    } finally {
      asking = null;
    }
  };
  return async () => {
    asking ??= ask();
    const answered = await Promise.race([asking, delay(ANSWER_MILLISECONDS, null, { ref: false })]);
    return answered ?? performance.now() - heardAt < SILENCE_MILLISECONDS;
  };
}

interface Drain {
  isDraining(): boolean;
}

/**
 * First all goes on, but `/readyz`, for a balancer to see. Then no new connections are taken, and only from then on does an answer
 * close its own: a client that lost it before would come back just as the listening ends, and be reset. What is left to that is
 * the client that was silent all that time and speaks at the very end.
 */
function addDrain(app: FastifyInstance, drainMilliseconds: number): Drain {
  let isDraining = false;
  const closeAfter = (reply: FastifyReply) => {
    // Fastify closes after each answer as soon as it is told to end.
    if (app.server.listening) reply.raw.removeHeader('connection');
    else if (isDraining) reply.header('connection', 'close');
  };
  // At the beginning for whoever writes to the socket himself, at the end for what was under way when the drain began.
  app.addHook('onRequest', (_request, reply, done) => {
    closeAfter(reply);
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    closeAfter(reply);
    done();
  });
  app.addHook('preClose', async () => {
    isDraining = true;
    await delay(drainMilliseconds);
    if (!app.server.listening) return;
    await untilQuiet();
    await stopListening(app);
  });
  return { isDraining: () => isDraining };
}

/** Whoever has connected and was not taken yet would be reset: so close just after all of them were. */
async function untilQuiet(): Promise<void> {
  for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
    const before = performance.now();
    await tick();
    if (performance.now() - before < QUIET_MILLISECONDS) return;
  }
}

const QUIET_TURNS = 10_000;
const QUIET_MILLISECONDS = 0.2;

/**
 * The listening socket alone: Node's own `close` would destroy what is idle at the same time, and a request may be on its way
 * on that. Idle connections get a grace, whatever is under way some seconds, and then all ends.
 */
async function stopListening({ server }: FastifyInstance): Promise<void> {
  const closed = new Promise<void>((resolve) => Server.prototype.close.call(server, () => resolve()));
  const ended = new AbortController();
  const sweep = async () => {
    for (let naps = 0; naps < GRACE_NAPS; naps += 1) await delay(NAP_MILLISECONDS);
    for (const cutAt = performance.now() + CUT_MILLISECONDS; !ended.signal.aborted; await delay(NAP_MILLISECONDS)) {
      // A timer comes before what has arrived is read; what was read is no longer idle.
      await tick();
      if (performance.now() < cutAt) server.closeIdleConnections();
      else server.closeAllConnections();
    }
  };
  await Promise.race([closed, sweep()]);
  ended.abort();
}
