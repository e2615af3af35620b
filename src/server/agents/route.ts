import { originValidation } from '@modelcontextprotocol/fastify';
import { createMcpHandler } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BadInput } from '../../errors.js';
import { answerFailure } from '../download/failure.js';
import type { Ask } from '../download/pages.js';
import { answerOtherMethods } from '../methods.js';
import { createAgent } from './agent.js';
import { linksTo } from './links.js';

export interface AgentRoute {
  readonly base: string;
  readonly isMadeUp: boolean;
  readonly askFor: (request: FastifyRequest) => Ask;
  /** Names of hosts whose pages may ask. */
  readonly origins: readonly string[];
}

/**
 * `POST <base>/mcp`: the Model Context Protocol over streamable HTTP, without sessions: every request stands alone, is admitted as one
 * to /graphql, and asks the API as its other clients do.
 */
export async function addAgents(app: FastifyInstance, route: AgentRoute): Promise<void> {
  const { base, isMadeUp, askFor, origins } = route;
  const path = `${base}/mcp`;
  await app.register(async (scope) => {
    // A page of a foreign origin cannot read answers; the protocol wants it refused as well.
    scope.addHook('onRequest', originValidation([...origins]));
    answerOtherMethods(scope, path, ['POST']);
    scope.post(path, async (request, reply) => {
      // One request may hold as many calls as fit into it, and was admitted as one.
      if (Array.isArray(request.body))
        return answerFailure(reply, new BadInput('Send one JSON-RPC message in each request, not a list of them.'));
      const origin = `${request.protocol}://${request.host}`;
      const options = {
        ask: askFor(request),
        links: linksTo(`${origin}${base}`),
        isMadeUp,
        onBug: (error: unknown) => request.log.error({ err: error }, 'agent failed'),
      };
      // Nothing that it lists ever changes, so nobody has anything to wait for.
      const handler = createMcpHandler(() => createAgent(options), { maxSubscriptions: 0 });
      const asked = new Request(`${origin}${path}`, { method: 'POST', headers: headersOf(request) });
      return reply.send(await handler.fetch(asked, { parsedBody: request.body }));
    });
  });
}

function headersOf({ headers }: FastifyRequest): Headers {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // Of the body, which is read already.
    if (value !== undefined && name !== 'content-length') all.set(name, String(value));
  }
  return all;
}
