import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { keptFigures } from '../analyses/common/kept.js';
import type { CacheFigures } from '../api/compose/kept.js';
import type { Outcome } from '../api/outcome.js';
import type { Graph, GraphFigures } from '../store/graph.js';
import { refuse } from './httpErrors.js';
import { operationsByName } from './operations.js';
import { askingOf } from './rights/guard.js';

/** What is counted as it happens; everything else is read off when somebody asks. */
export interface Metrics {
  request(route: string, status: number, milliseconds: number): void;
  operation(outcome: Outcome, milliseconds: number): void;
  statement(read: Read): void;
}

export interface Read {
  readonly world: string;
  readonly name: string;
  readonly milliseconds: number;
  /** Null: it failed. */
  readonly rows: number | null;
}

/** What is read off: the stores of the worlds, and what the server keeps. */
export interface Figures {
  readonly worlds: readonly { readonly kind: string; readonly graph: Graph }[];
  requestsUnderWay(): number;
  readonly caches: Readonly<Record<string, () => CacheFigures>>;
}

const SECONDS = [0.01, 0.05, 0.25, 1, 5, 15];
/** Names that a client makes up would be series without end. */
const OTHER = 'other';
const NOT_HERE =
  'Figures of the server are for this machine and for those it knows: ask by 127.0.0.1 and not through a gateway, or with a key.';
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host'];

/** A registry for each server: several may run in one process. */
export function createMetrics(): Metrics & { serve(app: FastifyInstance, figures: Figures): void } {
  const registers = [new Registry()];
  const [register] = registers as [Registry];
  const requests = new Histogram({
    name: 'liantu_http_request_seconds',
    help: 'Requests by the route that answered them and their status; 499: the client had left.',
    labelNames: ['route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: 'liantu_operation_seconds',
    help: 'GraphQL operations by name, where it is one of the catalogue, and by result: ok, partial, or the code of an error.',
    labelNames: ['operation', 'result'],
    buckets: SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'liantu_statement_seconds',
    help: 'Statements by their file of cypher/ or root field, from the wait for a turn until their rows were there.',
    labelNames: ['world', 'statement'],
    buckets: SECONDS,
    registers,
  });
  const failed = new Counter({
    name: 'liantu_statement_failures_total',
    help: 'Statements that were answered with an error.',
    labelNames: ['world', 'statement'],
    registers,
  });
  const rows = new Counter({
    name: 'liantu_statement_rows_total',
    help: 'Rows that statements returned; what is nested in a row is not counted.',
    labelNames: ['world', 'statement'],
    registers,
  });
  return {
    request: (route, status, milliseconds) => requests.observe({ route, status }, milliseconds / 1_000),
    operation: (outcome, milliseconds) => {
      const { operation } = outcome;
      const name = operation !== null && operationsByName().has(operation) ? operation : OTHER;
      operations.observe({ operation: name, result: resultOf(outcome) }, milliseconds / 1_000);
    },
    statement: ({ world, name: statement, milliseconds, rows: count }) => {
      statements.observe({ world, statement }, milliseconds / 1_000);
      if (count === null) failed.inc({ world, statement });
      else rows.inc({ world, statement }, count);
    },
    serve: (app, figures) => {
      addGauges(register, figures);
      let hasDefaults = false;
      app.get('/metrics', async (request, reply) => {
        if (askingOf(request).isUnknown && !isOfThisMachine(request)) return refuseOthers(request, reply);
        // They watch the event loop and the garbage collector from then on, which costs nothing where nobody asks.
        if (!hasDefaults) collectDefaultMetrics({ register });
        hasDefaults = true;
        return reply.type(register.contentType).send(await register.metrics());
      });
    },
  };
}

function resultOf({ codes, hasData }: Outcome): string {
  const [code] = codes;
  if (code === undefined) return 'ok';
  return hasData ? 'partial' : code;
}

/** Whoever is on the machine, and did not come through a gateway that is. */
function isOfThisMachine({ ip, headers }: FastifyRequest): boolean {
  const isLoopback = ip === '::1' || /^(::ffff:)?127\./.test(ip);
  return isLoopback && FORWARDED.every((name) => headers[name] === undefined);
}

function refuseOthers(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(request, reply, { status: 403, code: 'FORBIDDEN', message: NOT_HERE });
}

function addGauges(register: Registry, { worlds, requestsUnderWay, caches }: Figures): void {
  const registers = [register];
  const underWay = 'Requests of the API that are being answered.';
  new Gauge({
    name: 'liantu_requests_under_way',
    help: underWay,
    registers,
    collect() {
      this.set(requestsUnderWay());
    },
  });
  for (const [name, help, read] of OF_STORES)
    new Gauge({
      name,
      help,
      labelNames: ['world'],
      registers,
      collect() {
        for (const { kind, graph } of worlds) {
          const figures = graph.figures();
          if (figures) this.set({ world: kind }, read(figures));
        }
      },
    });
  const all: Figures['caches'] = { ...caches, chains: keptFigures };
  for (const [figure, help] of OF_CACHES)
    new Gauge({
      name: `liantu_cache_${figure}`,
      help,
      labelNames: ['cache'],
      registers,
      collect() {
        for (const [cache, read] of Object.entries(all)) this.set({ cache }, read()[figure]);
      },
    });
}

type OfStore = readonly [name: string, help: string, read: (figures: GraphFigures) => number];

const OF_STORES: readonly OfStore[] = [
  ['liantu_store_sessions', 'Connections to the store that are in use.', ({ sessions }) => sessions],
  ['liantu_store_sessions_max', 'The most connections to the store.', ({ maxSessions }) => maxSessions],
  ['liantu_store_running', 'Statements that run in the store.', ({ running }) => running],
  ['liantu_store_waiting', 'Statements that wait for their turn.', ({ waiting }) => waiting],
  ['liantu_plans_known', 'Statements that the store has a plan of.', ({ plans }) => plans.known],
  ['liantu_plans_making', 'Plans that the store is making.', ({ plans }) => plans.making],
  ['liantu_plans_waiting', 'Plans that wait to be made.', ({ plans }) => plans.waiting],
  ['liantu_plans_made', 'Plans made since the store was opened.', ({ plans }) => plans.made],
  ['liantu_plan_seconds', 'What making them took, all together.', ({ plans }) => plans.seconds],
];

const OF_CACHES = [
  ['entries', 'What is kept, by cache.'],
  ['bytes', 'What it takes in memory, about.'],
] as const;
