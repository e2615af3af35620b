import type { FastifyInstance, HTTPMethods } from 'fastify';
import { pathOf, refuse } from './httpErrors.js';

const METHODS: readonly HTTPMethods[] = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'];

/** OPTIONS says which methods an address takes; another one is told so too, and no body of either is read. */
export function answerOtherMethods(app: FastifyInstance, path: string, methods: readonly HTTPMethods[]): void {
  const allow = [...methods, 'OPTIONS'].join(', ');
  app.options(path, {
    onRequest: async (_request, reply) => reply.code(204).header('allow', allow).send(),
    handler: async () => undefined,
  });
  app.route({
    // Whoever takes GET answers HEAD too.
    method: METHODS.filter((method) => !methods.includes(method) && method !== 'HEAD'),
    url: path,
    onRequest: async (request, reply) => {
      const message = `${pathOf(request)} takes ${methods.join(' and ')}, not ${request.method}.`;
      return refuse(request, reply.header('allow', allow), { status: 405, code: 'BAD_USER_INPUT', message });
    },
    handler: async () => undefined,
  });
}
