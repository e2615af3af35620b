import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Composer } from './compose/compose.js';
import { type Context, createContext } from './context.js';
import { OperationFailed } from './download/failure.js';
import type { Ask } from './download/pages.js';
import { addDownload, type DownloadLimits } from './download/route.js';
import type { Graph } from './graph.js';
import { answerOtherMethods } from './methods.js';
import { noteOperation } from './outcome.js';

/** Where the demonstration world stands beside the facts. */
export const DEMO_BASE = '/demo';

/** One store behind the server: its API is at `<base>/graphql`. */
export interface World {
  readonly base: '' | typeof DEMO_BASE;
  readonly kind: 'FACTS' | 'DEMO';
  readonly graph: Graph;
}

export interface Engine {
  readonly apollo: ApolloServer<Context>;
  readonly composer: Composer;
  readonly downloads: DownloadLimits;
}

/** Each world its own addresses and its own store; which there are is said at /worlds. */
export async function addWorlds(app: FastifyInstance, worlds: readonly World[], engine: Engine): Promise<void> {
  for (const world of worlds) await addWorld(app, world, engine);
  const named = worlds.map(({ base, kind }) => ({ base, kind }));
  app.get('/worlds', async () => ({ worlds: named }));
}

async function addWorld(
  app: FastifyInstance,
  { base, graph }: World,
  { apollo, composer, downloads }: Engine,
): Promise<void> {
  const contextOf = (request: FastifyRequest) => {
    const context = createContext(graph, composer, request.id);
    noteOperation(request, context);
    return context;
  };
  answerOtherMethods(app, `${base}/graphql`, ['GET', 'POST']);
  await app.register(fastifyApollo(apollo), {
    path: `${base}/graphql`,
    method: ['GET', 'POST'],
    context: async (request) => contextOf(request),
  });
  await addDownload(app, {
    path: `${base}/download`,
    askFor: (request) => askAs(apollo, () => contextOf(request)),
    limits: downloads,
  });
}

/** The very same way as POST /graphql: its limits, its masking, its log; each operation in a context of its own. */
function askAs(apollo: ApolloServer<Context>, contextOf: () => Context): Ask {
  return async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: contextOf() });
    if (body.kind !== 'single') throw new Error('The answer came in parts, which no operation of this API has.');
    const { data, errors } = body.singleResult;
    // A list of which a part failed is not the list that was asked for.
    if (errors || !data) throw new OperationFailed(errors ?? []);
    return data;
  };
}
