import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Composer } from '../api/compose/compose.js';
import { type ChangeUnderWay, type Context, createContext, type Writing } from '../api/context.js';
import type { ImportJobs } from '../api/importJobs.js';
import { isAnswered, noteOperation } from '../api/outcome.js';
import { TooComplex } from '../errors.js';
import type { Waiting } from '../store/deadline.js';
import type { Graph } from '../store/graph.js';
import type { Admission } from './admission.js';
import { boundBodies } from './bodies.js';
import { OperationFailed } from './download/failure.js';
import type { Ask } from './download/pages.js';
import { addDownload, type Downloads } from './download/route.js';
import { createJobs } from './imports/jobs.js';
import { addUploads } from './imports/uploads.js';
import { answerOtherMethods } from './methods.js';
import type { Rights } from './rights.js';
import { type AskQuietly, startWarmUp, type WarmUp } from './warmUp.js';

/** Where the demonstration world stands beside the facts. */
export const DEMO_BASE = '/demo';

const WARM_UP = 'warm-up';
const WARM_UP_MILLISECONDS = 600_000;

/** One store behind the server: its API is at `<base>/graphql`. */
export interface World {
  readonly base: '' | typeof DEMO_BASE;
  readonly kind: 'FACTS' | 'DEMO';
  readonly graph: Graph;
  /** What mutations write with. */
  readonly writer: Graph;
}

export interface Engine {
  readonly apollo: ApolloServer<Context>;
  readonly composer: Composer;
  readonly admission: Admission;
  readonly downloads: Downloads;
  readonly rights: Rights;
  /** Who writes where a mutation names nobody. */
  readonly author: string;
  /** Where files to be imported are kept, and the settings by which the command line finds this store. */
  readonly imports: { readonly folder: string; readonly env: NodeJS.ProcessEnv } | null;
  /** Whether the usual operations are planned ahead. */
  readonly isWarmedUp: boolean;
}

/** Each world its own addresses and its own store; which there are is said at /worlds. */
export async function addWorlds(
  app: FastifyInstance,
  worlds: readonly World[],
  engine: Engine,
): Promise<readonly WarmUp[]> {
  for (const world of worlds) await app.register((scope) => addWorld(scope, world, engine));
  const named = worlds.map(({ base, kind }) => ({ base, kind }));
  app.get('/worlds', async () => ({ worlds: named }));
  const warmUps = engine.isWarmedUp ? worlds.map(({ graph }) => startWarmUp(graph, quietly(graph, engine))) : [];
  app.addHook('preClose', async () => void (await Promise.all(warmUps.map((warmUp) => warmUp.close()))));
  return warmUps;
}

/** Files are taken where the server knows how its command line finds the same store. */
async function importsOf(scope: FastifyInstance, { imports, rights }: Engine): Promise<ImportJobs | null> {
  if (!imports) return null;
  const uploads = await addUploads(scope, { path: '/imports', folder: imports.folder, refusalOf: rights.refusalOf });
  const jobs = createJobs({ env: imports.env, uploads });
  scope.addHook('onClose', async () => jobs.close());
  return jobs;
}

const MADE_UP = 'The demonstration world is made up and stays as it is; write to the facts, at the root of a server.';

async function addWorld(scope: FastifyInstance, world: World, engine: Engine): Promise<void> {
  const { base, graph } = world;
  const { apollo, composer, admission, downloads, rights, author } = engine;
  const contextOf = (request: FastifyRequest, waiting: Waiting, writing?: Writing) => {
    const { id, bodyBytes } = request;
    const context = createContext(graph, composer, { id, waiting, bodyBytes, ...(writing ? { writing } : {}) });
    noteOperation(request, context);
    return context;
  };
  const underWay = new Set<ChangeUnderWay>();
  const imports = world.kind === 'DEMO' ? null : await importsOf(scope, engine);
  const refusalOf = world.kind === 'DEMO' ? () => MADE_UP : rights.refusalOf;
  const writingOf = (request: FastifyRequest): Writing => {
    return { graph: world.writer, refusal: refusalOf(request), author, underWay, imports };
  };
  boundBodies(scope, `${base}/graphql`, (request) => refusalOf(request) === null);
  scope.addHook('preHandler', admission.admit);
  answerOtherMethods(scope, `${base}/graphql`, ['GET', 'POST']);
  await scope.register(fastifyApollo(apollo), {
    path: `${base}/graphql`,
    method: ['GET', 'POST'],
    context: async (request) => contextOf(request, admission.waitingOf(request), writingOf(request)),
  });
  await addDownload(scope, {
    path: `${base}/download`,
    waitingOf: admission.waitingOf,
    askFor: (request, waitingNow) => askAs(apollo, downloads, () => contextOf(request, waitingNow())),
    downloads,
  });
}

/** For nobody's request: it takes the turns that nobody else wants, and as long as it takes. */
function quietly(graph: Graph, { apollo, composer }: Engine): AskQuietly {
  return async (query, variables, signal) => {
    const waiting = { client: WARM_UP, isBackground: true, deadline: performance.now() + WARM_UP_MILLISECONDS, signal };
    const contextValue = createContext(graph, composer, { id: WARM_UP, waiting });
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') return null;
    const { data, errors } = body.singleResult;
    // A part that the store had no time for has no plan yet.
    if (errors?.some(({ extensions }) => extensions?.['retryable']) || (errors && !isAnswered(data))) return null;
    return data ?? null;
  };
}

/**
 * The very same way as POST /graphql: its limits, its masking, its log; each operation in a context of its own, and one budget
 * for all of them.
 */
function askAs(apollo: ApolloServer<Context>, { limits }: Downloads, contextOf: () => Context): Ask {
  let rows = 0;
  return async (query, variables) => {
    const contextValue = contextOf();
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('The answer came in parts, which no operation of this API has.');
    const { data, errors } = body.singleResult;
    // A list of which a part failed is not the list that was asked for.
    if (errors || !data) throw new OperationFailed(errors ?? []);
    rows += contextValue.cost.rows;
    if (rows > limits.reach)
      throw new TooComplex(
        `The pages of this file may reach ${rows} rows, and ${limits.reach} is the limit of one file. Select fewer lists for each row, or narrow the list by a filter.`,
      );
    return data;
  };
}
