import type { FastifyInstance } from 'fastify';
import { etagOf, isHeld } from './etag.js';

/** The contract as a text, in production too: it is public, and tools that make types read it here. */
export async function addSdl(app: FastifyInstance, text: string): Promise<void> {
  const etag = etagOf(text);
  app.get('/schema.graphql', async (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' });
    if (isHeld(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(text);
  });
}
