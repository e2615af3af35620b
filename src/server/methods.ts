import type { FastifyInstance } from 'fastify';
import { refuse } from './httpErrors.js';

/** OPTIONS says which methods an address takes; another one is told so too, and no body of either is read. */
export function answerOtherMethods(app: FastifyInstance, path: string, methods: readonly string[]): void {
  const allow = [...methods, 'OPTIONS'].join(', ');
  app.options(path, {
    onRequest: async (_request, reply) => reply.code(204).header('allow', allow).send(),
    handler: async () => undefined,
  });
  app.route({
    method: ['DELETE', 'PATCH', 'PUT'],
    url: path,
    onRequest: async (request, reply) => {
      const message = `${path} takes ${methods.join(' and ')}, not ${request.method}.`;
      return refuse(request, reply.header('allow', allow), { status: 405, code: 'BAD_USER_INPUT', message });
    },
    handler: async () => undefined,
  });
}
