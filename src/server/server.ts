import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { print } from 'graphql';
import type { Context } from '../api/context.js';
import type { Role } from '../config/roles.js';
import type { Graph } from '../store/graph.js';
import { logRequests, REDACTED } from './accessLog.js';
import { ADMISSION, type AdmissionLimits, createAdmission } from './admission.js';
import { addApi } from './apiRoutes.js';
import { boundOperations } from './bodies.js';
import { createStreams, STREAM_LIMITS, type StreamLimits } from './changes/route.js';
import { chargeCosts } from './chargeCosts.js';
import { createClients } from './clients.js';
import { readContract } from './contract.js';
import { createDocuments, DOCUMENTS_BASE, type Documents } from './documents.js';
import { createDownloads, type DownloadLimits, LIMITS } from './download/route.js';
import { createTurns } from './download/turns.js';
import { createExecutor, executedBy } from './executor.js';
import { explainer } from './explain.js';
import { EXPORT_LIMITS, type ExportLimits } from './export/route.js';
import { fillOutcomes } from './fillOutcomes.js';
import { tellFirstInvalid } from './firstInvalid.js';
import { refuseHeaders } from './headerLimit.js';
import { addHealth, type HealthOptions, type WorldState } from './health.js';
import { checkHost, LOOPBACK, pathOfTarget } from './hosts.js';
import { answerError, answerNotFound, nameRequest } from './httpErrors.js';
import { addHeaders } from './httpHeaders.js';
import { keepDocuments } from './limits/documents.js';
import { keepErrorsFew, MAX_ERRORS } from './limits/errors.js';
import { MAX_BODY_BYTES, MAX_TOKENS, withinLimits } from './limits.js';
import { createMetrics } from './metrics.js';
import type { Opening } from './opening.js';
import { reportErrors } from './reportErrors.js';
import { createBudget } from './rights/budget.js';
import { addGuard } from './rights/guard.js';
import type { Keys } from './rights/keys.js';
import { createRights, newToken } from './rights/rights.js';
import { addSignIn } from './rights/signIn.js';
import type { Tokens } from './rights/tokens.js';
import { createApi } from './schema.js';
import { openSockets, SOCKETS, type SocketLimits } from './sockets.js';
import { answerPages, BUILT_WEB, serveFiles } from './static.js';
import type { Tracing } from './tracing.js';
import { createTrusted } from './trusted.js';
import type { Planned, WarmUp } from './warmUp.js';
import { DEMO_BASE, type World } from './worlds.js';

export interface ServerOptions {
  readonly logLevel: string;
  /** How long a server that is to end goes on taking connections. */
  readonly drainMilliseconds?: number;
  /** In production nobody reads the schema or gets a suggestion out of an error. */
  readonly isProduction: boolean;
  /** Only documents that are known are run. */
  readonly isTrustedOnly?: boolean;
  /** Where there are more of them, beside those of the build. */
  readonly operations?: string | null;
  /** A gateway of Apollo Federation may ask it as a subgraph. */
  readonly isSubgraph?: boolean;
  /** What the graph holds: facts, unless it is the demonstration world. */
  readonly kind?: World['kind'];
  /** The demonstration world, to be served beside the facts. */
  readonly demo?: Graph;
  /** Opens a store of the documents alone, to be served beside one that may hold more. */
  readonly openDocuments?: () => Opening;
  /** What mutations write with; the graph itself unless this is given. */
  readonly writer?: Graph;
  /** What somebody may do who shows nothing: read, unless this is given. */
  readonly anonymous?: Role | null;
  /** The keys that it takes; none unless this is given. */
  readonly keys?: Keys | null;
  /** Makes of the log what checks the tokens of a provider; none are taken unless this is given. */
  readonly openTokens?: (warn: (error: unknown) => void) => Tokens | null;
  /** What one key or address may ask a minute; as much as it likes unless this is given. */
  readonly costPerMinute?: number | null;
  /** What gives every right; nobody has it unless this is given. */
  readonly editToken?: string | null;
  /** Where files to be imported are kept, and the settings by which the command line finds this store; none are taken unless this is given. */
  readonly imports?: { readonly folder: string; readonly env: NodeJS.ProcessEnv };
  /** Who writes where a mutation names nobody. */
  readonly author?: string;
  /** The folder of the built explorer. */
  readonly web?: string;
  readonly downloads?: DownloadLimits;
  readonly exports?: ExportLimits;
  readonly streams?: StreamLimits;
  readonly admission?: AdmissionLimits;
  /** Whether the usual operations are planned ahead. */
  readonly isWarmedUp?: boolean;
  /** What a world does that cannot be asked yet. */
  readonly starting?: HealthOptions['starting'];
  /** Why a world could not be opened. */
  readonly failed?: HealthOptions['failed'];
  /** The names that it may be asked by, beside those of the machine to itself. */
  readonly hosts?: readonly string[];
  /** The origins whose pages may read the API. */
  readonly corsOrigins?: readonly string[];
  /** Addresses and subnets of gateways that say whose a request is. */
  readonly trustedProxies?: readonly string[];
  /** From when on the log calls a request slow. */
  readonly slowMilliseconds?: number;
  readonly sockets?: Partial<SocketLimits>;
  /** Where spans of requests go; nowhere unless this is given. */
  readonly tracing?: Tracing | null;
  /** Where log lines go; standard output unless said. */
  readonly logStream?: { write(line: string): void };
}

/** Headers that a page of another site sends only after a preflight: ours, and those that widespread clients send by themselves. */
const PREFLIGHT = ['graphql-require-preflight', 'x-apollo-operation-name', 'apollo-require-preflight'];
/** A page of the explorer that takes longer is one that its reader waits for. */
const SLOW_MILLISECONDS = 1_000;
/** Fastify bounds what it does at the end by it too, and a drain cuts what is left after some fourteen seconds (health.ts). */
const DRAINED_MILLISECONDS = 60_000;
/** Of requests for what is not there. */
const NO_ROUTE = 'none';

export async function createServer(graph: Graph, options: ServerOptions): Promise<FastifyInstance> {
  const { logLevel, isProduction, drainMilliseconds = 0, logStream, downloads = LIMITS } = options;
  const { kind = 'FACTS', demo, web = BUILT_WEB, hosts = [], corsOrigins = [], sockets } = options;
  const { slowMilliseconds = SLOW_MILLISECONDS } = options;
  const refuseHost = checkHost(hosts);
  const clients = createClients(options.trustedProxies ?? []);
  const app = Fastify({
    logger: { level: logLevel, redact: REDACTED, ...(logStream ? { stream: logStream } : {}) },
    bodyLimit: MAX_BODY_BYTES,
    pluginTimeout: DRAINED_MILLISECONDS,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => {
      logUnrouted(request, reply);
      if (!refuseHost(request, reply)) answerError(error, request, reply);
    },
    rewriteUrl: pathOfTarget,
    serverFactory: (handler) =>
      openSockets({ ...SOCKETS, ...sockets }, handler, (refused) => app.log.info(refused, 'refused'), clients.isProxy),
    trustProxy: clients.isProxy,
    // What arrives while we drain is still answered.
    return503OnClosing: false,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });
  const metrics = createMetrics();
  const logUnrouted = logRequests(app, slowMilliseconds, ({ routeOptions, span }, status, milliseconds) => {
    metrics.request(routeOptions.url ?? NO_ROUTE, status, milliseconds);
    span?.end(status >= 500 ? String(status) : null, { 'http.response.status_code': status });
  });
  app.decorateRequest('span', null);
  const { tracing } = options;
  if (tracing)
    app.addHook('onRequest', (request, _reply, done) => {
      request.span = tracing.begin(request);
      done();
    });
  const documents = options.openDocuments ? createDocuments(graph, options.openDocuments) : null;
  const worlds = worldsOf(
    { '': [graph, options.writer ?? graph], [DOCUMENTS_BASE]: alike(documents?.graph), [DEMO_BASE]: alike(demo) },
    kind,
  );
  const bases = worlds.flatMap(({ base }) => base || []);
  const { anonymous = 'READER', keys = null } = options;
  const tokens = options.openTokens?.((error) => app.log.warn(error, 'keys of tokens')) ?? null;
  const editToken = options.editToken ?? newToken();
  const rights = createRights({ anonymous, editToken, keys, tokens, clientOf: clients.clientOf });
  const budget = createBudget(options.costPerMinute ?? null);
  addGuard(app, { rights, budget, clientOf: clients.clientOf, bases });
  const api = createApi({ isSubgraph: options.isSubgraph ?? false });
  const { composer } = api;
  const kept = keepDocuments();
  const admission = createAdmission(options.admission ?? ADMISSION, clients.clientOf);
  const apollo = new ApolloServer<Context>({
    gateway: executedBy(createExecutor(api), api, { maxCoercionErrors: MAX_ERRORS }),
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: { requestHeaders: PREFLIGHT },
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    documentStore: kept.store,
    validationRules: [withinLimits],
    validationOptions: { maxErrors: MAX_ERRORS },
    formatError: explainer(isProduction),
    logger: app.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      keepErrorsFew(),
      ...(isProduction ? [tellFirstInvalid()] : []),
      boundOperations(),
      chargeCosts(api.schema),
      fillOutcomes(),
      reportErrors(app.log),
    ],
  });
  await apollo.start();
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerPages({ root: web, bases, otherwise: answerNotFound }));
  app.addHook('onRequest', (request, reply, done) => {
    if (!(refuseHeaders(request, reply) ?? refuseHost(request, reply))) done();
  });
  app.addHook('onSend', nameRequest);
  addHeaders(app);
  app.addHook('onRequest', rights.enter);
  await addSignIn(app, rights);
  await serveFiles(app, web);
  // Before the routes, so that it can answer for a store that is not open yet.
  let warmUps: readonly WarmUp[] = [];
  const planned = options.isWarmedUp ? () => plannedOf(warmUps) : undefined;
  addHealth(app, worlds, {
    drainMilliseconds,
    planned,
    starting: options.starting,
    failed: options.failed,
    besides: () => besidesOf(documents),
  });
  app.addHook('onClose', async () => documents?.close());
  // What many supervisors ask by default.
  app.get('/healthz', async () => ({ status: 'alive' }));
  metrics.serve(app, {
    worlds,
    requestsUnderWay: admission.underWay,
    caches: { documents: kept.figures, compositions: composer.kept },
  });
  warmUps = await addApi(app, {
    worlds,
    engine: {
      apollo,
      composer,
      admission,
      trusted: createTrusted({
        schema: api.schema,
        isOnly: options.isTrustedOnly ?? false,
        path: options.operations ?? null,
      }),
      metrics,
      downloads: createDownloads(downloads),
      corsOrigins,
      agentOrigins: [...LOOPBACK, ...hosts, ...corsOrigins.map((origin) => new URL(origin).hostname)],
      exports: { limits: options.exports ?? EXPORT_LIMITS, turns: createTurns() },
      streams: createStreams(options.streams ?? STREAM_LIMITS),
      documents,
      budget,
      author: options.author ?? 'liantu',
      imports: options.imports ?? null,
      isWarmedUp: options.isWarmedUp ?? false,
    },
    sdl: print(readContract()),
  });
  return app;
}

/** Of all worlds together. */
function plannedOf(warmUps: readonly WarmUp[]): Planned {
  const each = warmUps.map((warmUp) => warmUp.planned());
  return { done: sum(each.map(({ done }) => done)), of: sum(each.map((one) => one.of)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What each world is read by, and written with. */
type Graphs = { readonly [base in World['base']]: readonly [graph: Graph, writer: Graph] | null };

function worldsOf(graphs: Graphs, kind: World['kind']): readonly World[] {
  const kinds = { '': kind, [DOCUMENTS_BASE]: 'DOCUMENTS', [DEMO_BASE]: 'DEMO' } as const;
  return (['', DOCUMENTS_BASE, DEMO_BASE] as const).flatMap((base) => {
    const [graph, writer] = graphs[base] ?? [];
    return graph && writer ? [{ base, kind: kinds[base], graph, writer }] : [];
  });
}

function alike(graph: Graph | undefined): readonly [Graph, Graph] | null {
  return graph ? [graph, graph] : null;
}

function besidesOf(documents: Documents | null): readonly WorldState[] {
  const standing = documents?.standing() ?? null;
  return standing ? [{ base: DOCUMENTS_BASE, kind: 'DOCUMENTS', ...standing }] : [];
}
