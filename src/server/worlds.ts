import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Composer } from '../api/compose/compose.js';
import { type ChangeUnderWay, type Context, createContext, type Writing } from '../api/context.js';
import type { ImportJobs } from '../api/importJobs.js';
import { isAnswered, noteOperation, operationsOf } from '../api/outcome.js';
import { TooComplex } from '../errors.js';
import type { Waiting } from '../store/deadline.js';
import type { Graph } from '../store/graph.js';
import type { Admission } from './admission.js';
import { addAgents } from './agents/route.js';
import { boundBodies } from './bodies.js';
import { addChanges, type Streams } from './changes/route.js';
import { type Data, type DataChoice, offerData } from './dataChoice.js';
import type { DOCUMENTS_BASE, Documents } from './documents.js';
import { answerFailure, OperationFailed } from './download/failure.js';
import type { Ask } from './download/pages.js';
import { addDownload, type Downloads } from './download/route.js';
import { addExports, type Exports } from './export/route.js';
import { createJobs } from './imports/jobs.js';
import { addUploads } from './imports/uploads.js';
import { answerOtherMethods } from './methods.js';
import type { Metrics } from './metrics.js';
import { addReconcile } from './reconcile/route.js';
import type { Budget } from './rights/budget.js';
import { askingOf } from './rights/guard.js';
import type { TrustedDocuments } from './trusted.js';
import { type AskQuietly, startWarmUp, type WarmUp } from './warmUp.js';
import { watchOperation } from './watching.js';

/** Where the demonstration world stands beside the facts. */
export const DEMO_BASE = '/demo';

const WARM_UP = 'warm-up';
const WARM_UP_MILLISECONDS = 600_000;

/** One store behind the server: its API is at `<base>/graphql`. */
export interface World {
  readonly base: '' | typeof DOCUMENTS_BASE | typeof DEMO_BASE;
  readonly kind: 'FACTS' | 'DOCUMENTS' | 'DEMO';
  readonly graph: Graph;
  /** What mutations write with. */
  readonly writer: Graph;
}

export interface Engine {
  readonly apollo: ApolloServer<Context>;
  readonly composer: Composer;
  readonly admission: Admission;
  readonly metrics: Metrics;
  readonly trusted: TrustedDocuments;
  readonly downloads: Downloads;
  /** The origins whose pages may read the API. */
  readonly corsOrigins: readonly string[];
  /** Names of hosts whose pages may ask at /mcp. */
  readonly agentOrigins: readonly string[];
  readonly exports: Exports;
  readonly streams: Streams;
  /** What documents say, to be asked for alone; null where it is not served. */
  readonly documents: Documents | null;
  readonly budget: Budget;
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
  nameWorlds(app, worlds, engine.documents);
  return engine.isWarmedUp ? warmUpWorlds(app, worlds, engine) : [];
}

/** The documents are planned once they have a store of their own; nobody waits for that before the server is called ready. */
function warmUpWorlds(app: FastifyInstance, worlds: readonly World[], engine: Engine): readonly WarmUp[] {
  const warmUpOf = ({ graph }: World) => startWarmUp(graph, quietly(graph, engine));
  const warmUps = worlds.filter(isNeeded).map(warmUpOf);
  const later: WarmUp[] = [];
  let isClosing = false;
  engine.documents?.onOpened(() => {
    if (!isClosing) later.push(...worlds.filter((world) => !isNeeded(world)).map(warmUpOf));
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    await Promise.all([...warmUps, ...later].map((warmUp) => warmUp.close()));
  });
  return warmUps;
}

/** Without data of one's own the documents are the facts, under another address, and need no store. */
function isNeeded({ kind }: World): boolean {
  return kind !== 'DOCUMENTS';
}

/** A world of the documents alone is one beside the others where it differs from them. */
function nameWorlds(app: FastifyInstance, worlds: readonly World[], documents: Documents | null): void {
  app.get('/worlds', async (_request, reply) => {
    try {
      const hasOwnData = (await documents?.hasOwnData()) ?? false;
      const named = hasOwnData ? worlds : worlds.filter(isNeeded);
      return { worlds: named.map(({ base, kind }) => ({ base, kind })) };
    } catch (error) {
      return answerFailure(reply, error);
    }
  });
}

/** Files are taken where the server knows how its command line finds the same store. */
async function importsOf(scope: FastifyInstance, { imports }: Engine): Promise<ImportJobs | null> {
  if (!imports) return null;
  const uploads = await addUploads(scope, { path: '/imports', folder: imports.folder });
  const jobs = createJobs({ env: imports.env, uploads });
  scope.addHook('onClose', async () => jobs.close());
  return jobs;
}

const MADE_UP = 'The demonstration world is made up and stays as it is; write to the facts, at the root of a server.';
const ONLY_DOCUMENTS = 'What documents say stays as it is; write with `x-liantu-data: all`, at POST /graphql.';

async function addWorld(scope: FastifyInstance, world: World, engine: Engine): Promise<void> {
  const { base, graph, kind } = world;
  const { apollo, composer, admission, downloads, exports, documents, budget, metrics } = engine;
  const choice = offerData(scope, { data: dataOf(world, documents), graph, documents });
  const contextOf = (request: FastifyRequest, waiting: Waiting, writing?: Writing) => {
    const { id, bodyBytes } = request;
    const caller = askingOf(request);
    // A file of which half has been sent is not cut off for what its next page costs.
    const take = operationsOf(request).length === 0 ? budget.take : budget.owe;
    const charge = (cost: number) => take(caller.id, cost);
    const watch = watchOperation(request, kind, metrics);
    const given = { id, waiting, bodyBytes, caller, charge, watch, ...(writing ? { writing } : {}) };
    const context = createContext(choice.graphOf(request), composer, given);
    noteOperation(request, context);
    return context;
  };
  const imports = kind === 'FACTS' ? await importsOf(scope, engine) : null;
  const writingOf = writingBy({ world, choice, engine, imports });
  boundBodies(scope, `${base}/graphql`, (request) => writingOf(request).refusal === null);
  scope.addHook('preHandler', admission.admit);
  const takeDocuments = new Set([`${base}/graphql`, `${base}/download`]);
  scope.addHook('preHandler', async (request, reply) =>
    takeDocuments.has(request.routeOptions.url ?? '') ? engine.trusted.admit(request, reply) : undefined,
  );
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
    wordsOf: choice.wordsOf,
    downloads,
  });
  const askFor = (request: FastifyRequest) => {
    const waiting = admission.waitingOf(request);
    return askAs(apollo, downloads, () => contextOf(request, waiting));
  };
  await addReconcile(scope, { base, askFor, origins: engine.corsOrigins });
  await addAgents(scope, {
    base,
    isMadeUp: kind === 'DEMO',
    askFor,
    origins: engine.agentOrigins,
  });
  addExports(scope, {
    base,
    isMadeUp: kind === 'DEMO',
    graphOf: choice.graphOf,
    waitingOf: admission.waitingOf,
    exports,
  });
  addChanges(scope, { base, graphOf: choice.graphOf, waitingOf: admission.waitingOf, streams: engine.streams });
}

interface Written {
  readonly world: World;
  readonly choice: DataChoice;
  readonly engine: Engine;
  readonly imports: ImportJobs | null;
}

/** Whoever looks at the documents alone neither changes the facts, nor sees what is being brought into them. */
function writingBy({ world, choice, engine, imports }: Written): (request: FastifyRequest) => Writing {
  const { author: operator } = engine;
  const underWay = new Set<ChangeUnderWay>();
  return (request) => {
    const caller = askingOf(request);
    const author = caller.name ?? operator;
    if (choice.isAlone(request))
      return { graph: choice.graphOf(request), refusal: ONLY_DOCUMENTS, author, underWay: new Set(), imports: null };
    const refusal = world.kind === 'DEMO' ? MADE_UP : caller.refusalOf('EDITOR');
    return { graph: world.writer, refusal, author, underWay, imports };
  };
}

function dataOf({ kind }: World, documents: Documents | null): readonly Data[] {
  if (kind === 'DEMO') return [];
  if (kind === 'DOCUMENTS') return ['documents'];
  return documents ? ['all', 'documents'] : ['all'];
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
