import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { ADMISSION, type AdmissionLimits, createAdmission } from './admission.js';
import type { Context } from './context.js';
import { createDownloads, type DownloadLimits, LIMITS } from './download/route.js';
import { explain, isOurs } from './explain.js';
import type { Graph } from './graph.js';
import { addHealth, type HealthOptions } from './health.js';
import { keepDocuments } from './limits/documents.js';
import { keepErrorsFew, MAX_ERRORS } from './limits/errors.js';
import { MAX_BODY_BYTES, MAX_TOKENS, withinLimits } from './limits.js';
import { createApi } from './schema.js';
import { answerPages, BUILT_WEB, serveFiles } from './static.js';
import type { Planned, WarmUp } from './warmUp.js';
import { addWorlds, DEMO_BASE, type World } from './worlds.js';

export interface ServerOptions {
  readonly logLevel: string;
  /** How long a server that is to end goes on answering, and closes each connection after its answer. */
  readonly drainMilliseconds?: number;
  /** In production nobody reads the schema or gets a suggestion out of an error. */
  readonly isProduction: boolean;
  /** What the graph holds: facts, unless it is the demonstration world. */
  readonly kind?: World['kind'];
  /** The demonstration world, to be served beside the facts. */
  readonly demo?: Graph;
  /** The folder of the built explorer. */
  readonly web?: string;
  readonly downloads?: DownloadLimits;
  readonly admission?: AdmissionLimits;
  /** Whether the usual operations are planned ahead. */
  readonly isWarmedUp?: boolean;
  /** What a world does that cannot be asked yet. */
  readonly starting?: HealthOptions['starting'];
  /** Where log lines go; standard output unless said. */
  readonly logStream?: { write(line: string): void };
}

export async function createServer(graph: Graph, options: ServerOptions): Promise<FastifyInstance> {
  const { logLevel, isProduction, drainMilliseconds = 0, logStream, downloads = LIMITS } = options;
  const { kind = 'FACTS', demo, web = BUILT_WEB, admission = ADMISSION } = options;
  const app = Fastify({
    logger: { level: logLevel, ...(logStream ? { stream: logStream } : {}) },
    bodyLimit: MAX_BODY_BYTES,
    genReqId: () => randomUUID(),
    frameworkErrors: answerError,
    // What arrives while we drain is still answered; the connection is closed after it.
    return503OnClosing: false,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });
  const { schema, composer } = createApi();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    documentStore: keepDocuments(),
    validationRules: [withinLimits],
    validationOptions: { maxErrors: MAX_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_ERRORS },
    formatError: explain,
    logger: app.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      keepErrorsFew(),
      reportErrors(app.log),
    ],
  });
  await apollo.start();
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerPages({ root: web, otherwise: answerNotFound }));
  app.addHook('onSend', nameRequest);
  app.addHook('onResponse', logResponse);
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: POLICY }, hsts: false });
  await serveFiles(app, web);
  const worlds = worldsOf(graph, kind, demo);
  const warmUps = await addWorlds(app, worlds, {
    apollo,
    composer,
    admission: createAdmission(admission),
    downloads: createDownloads(downloads),
    isWarmedUp: options.isWarmedUp ?? false,
  });
  const planned = warmUps.length > 0 ? () => plannedOf(warmUps) : undefined;
  addHealth(app, worlds, { drainMilliseconds, planned, starting: options.starting });
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

function worldsOf(graph: Graph, kind: World['kind'], demo: Graph | undefined): readonly World[] {
  const beside: readonly World[] = demo ? [{ base: DEMO_BASE, kind: 'DEMO', graph: demo }] : [];
  return [{ base: '', kind, graph }, ...beside];
}

const POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  // The component library writes its styles where it needs them.
  'style-src': ["'self'", "'unsafe-inline'"],
  'worker-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  // Pictures of a chart are made in the page before they are saved.
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** What a client may not see is logged here, once, under the id that the client was given. */
function reportErrors(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue: { requestId } }) => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors.filter((entry) => !isOurs(entry))) {
          log.error({ requestId, err: error.originalError ?? error, path: error.path }, 'request failed');
        }
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (singleResult.errors)
          singleResult.errors = singleResult.errors.map((error) => withRequestId(error, requestId));
      },
    }),
  };
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** Every answer carries the id of its request, and so does every error in it, whoever wrote the answer. */
function nameRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  reply.header('x-request-id', request.id);
  const isError = reply.statusCode >= 400 && typeof payload === 'string' && payload.startsWith('{"errors":');
  if (!isError) {
    done(null, payload);
    return;
  }
  const body = JSON.parse(payload) as { readonly errors: readonly GraphQLFormattedError[] };
  reply.removeHeader('content-length');
  done(null, JSON.stringify({ ...body, errors: body.errors.map((error) => withRequestId(error, request.id)) }));
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'request failed');
  const isTheirs = status < 500;
  const code = isTheirs ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  const message = isTheirs ? sentenceOf(error) : 'Something went wrong here; quote the request id.';
  // What never reached a route passes no hook.
  reply.header('x-request-id', request.id);
  return reply
    .code(status)
    .send({ errors: [{ message, extensions: { code, retryable: false, requestId: request.id } }] });
}

function sentenceOf(error: FastifyError): string {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return `The request is larger than ${MAX_BODY_BYTES} bytes.`;
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'Send the request as application/json.';
  if (/JSON/.test(error.message) || error.code?.startsWith('FST_ERR_CTP'))
    return 'The body of the request is not JSON.';
  return error.message;
}

function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `There is nothing at ${request.method} ${request.url.split('?')[0]}; the API is at POST /graphql.`;
  return reply
    .code(404)
    .send({ errors: [{ message, extensions: { code: 'NOT_FOUND', retryable: false, requestId: request.id } }] });
}

function logResponse(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { method, url } = request;
  const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
  request.log.info({ method, path: url.split('?')[0], status: reply.statusCode, milliseconds }, 'request');
  done();
}
