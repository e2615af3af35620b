import type { FastifyInstance } from 'fastify';
import { answerOtherMethods } from '../methods.js';
import { llmsText } from './words.js';

/** `GET /llms.txt`: the service in a page, for a model that knows its address alone. */
export function addLlms(app: FastifyInstance, bases: readonly string[]): void {
  app.get('/llms.txt', async (request, reply) => {
    const text = llmsText(`${request.protocol}://${request.host}`, bases);
    return reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(text);
  });
  answerOtherMethods(app, '/llms.txt', ['GET']);
}
